import { parentInFlatTree } from './ground.js';

/** A page that cannot be scrolled, and the box that lies over it. */
export interface ScrollLock {
  /** Whether a reader sees the element: it is in the window and not under the box, or it is part of the box. */
  readonly shows: (element: Element) => boolean;
}

/** Points of the window at which a box must lie to be over the page: shares of width and height. */
const PROBES = [
  [0.5, 0.5],
  [0.5, 0.75],
  [0.3, 0.6],
  [0.7, 0.6],
] as const;
const HITS_NEEDED = 3;

/** Null where the page scrolls, or where nothing lies over it. */
export function findScrollLock(doc: Document): ScrollLock | null {
  const view = doc.defaultView;
  if (!view || !isLocked(doc, view)) return null;
  const hits = PROBES.map(([x, y]) => findOver(doc, view, x * view.innerWidth, y * view.innerHeight));
  const overs = new Set(hits.filter((over) => over !== null));
  if (hits.filter((over) => over !== null).length < HITS_NEEDED) return null;

  const isPartOfOver = (element: Element | null): boolean => {
    for (let at = element; at; at = parentInFlatTree(at)) if (overs.has(at)) return true;
    return false;
  };
  return {
    shows(element) {
      if (isPartOfOver(element)) return true;
      const { left, top, right, bottom } = element.getBoundingClientRect();
      if (bottom <= 0 || top >= view.innerHeight) return false;
      const [x, y] = [(left + right) / 2, (Math.max(0, top) + Math.min(view.innerHeight, bottom)) / 2];
      // What holds the text on both sides of the box is judged by its parts.
      const holdsMore = bottom - top > view.innerHeight / 2 && element.childElementCount > 0;
      return holdsMore || !isPartOfOver(doc.elementFromPoint(x, y));
    },
  };
}

function isLocked(doc: Document, view: Window): boolean {
  const { documentElement, body } = doc;
  if (!body) return false;
  const styles = [view.getComputedStyle(documentElement), view.getComputedStyle(body)];
  const isFixed = styles[1]?.position === 'fixed';
  const isClipped = styles.some(({ overflowY }) => overflowY === 'hidden' || overflowY === 'clip');
  const isLong = Math.max(documentElement.scrollHeight, body.scrollHeight) > view.innerHeight + 8;
  return (isFixed || isClipped) && (isLong || isFixed);
}

/** The box over the page at a point: the outermost fixed ancestor of what shows there. */
function findOver(doc: Document, view: Window, x: number, y: number): Element | null {
  let over: Element | null = null;
  for (let at = doc.elementFromPoint(x, y); at && at !== doc.body; at = parentInFlatTree(at)) {
    const { position } = view.getComputedStyle(at);
    const isModal = at.nodeName === 'DIALOG' || at.getAttribute('aria-modal') === 'true';
    if (position === 'fixed' || isModal) over = at;
  }
  return over;
}
