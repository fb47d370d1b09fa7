import type { View } from '../analysis/index.js';
import { browser } from '../browser.js';
import { parentInFlatTree } from './ground.js';
import { isOwnHost } from './own-host.js';
import { findScrollLock } from './scroll-lock.js';

/** Below this, a clipped box is what screen readers are given instead of the eye. */
const VISIBLE_PX = 2;
/** A box that clips less than this is only untidy. */
const CLIPPED_PX = 12;
const BLUR = /blur\((?!0)/;

/** What only the live page can tell: layout, and shadow roots that are closed to its own scripts. */
export function createView(doc: Document): View {
  const view = doc.defaultView;
  const lock = findScrollLock(doc);
  /** Lower edge of what shows of an element's content, as far as boxes around it clip; Infinity where none does. */
  const edges = new WeakMap<Element, number>();
  const edgeOf = (element: Element | null): number => {
    if (!element || !view || element === doc.body || element === doc.documentElement) return Infinity;
    const known = edges.get(element);
    if (known !== undefined) return known;
    const edge = Math.min(edgeOf(parentInFlatTree(element)), readClipEdge(element, view));
    edges.set(element, edge);
    return edge;
  };

  return {
    isRendered(element) {
      if (isOwnHost(element)) return false;
      if (!view) return true;
      const style = view.getComputedStyle(element);
      if (style.display === 'contents') return true;
      if (!isVisible(element, style)) return false;
      const rect = element.getBoundingClientRect();
      if (isCut(element, rect, style) || isBelow(element, rect, edgeOf(parentInFlatTree(element)))) return false;
      return lock ? lock.shows(element) : true;
    },
    shadowRootOf: findShadowRoot,
  };
}

function isVisible(element: Element, style: CSSStyleDeclaration): boolean {
  if (typeof element.checkVisibility === 'function' && !element.checkVisibility({ visibilityProperty: true }))
    return false;
  if (style.opacity === '0' && !isAwaitingScroll(element, style)) return false;
  if (element.nodeName === 'IMG' || element.nodeName === 'PICTURE') return true;
  if (BLUR.test(style.filter)) return false;
  return !(style.color === 'rgba(0, 0, 0, 0)' && style.textShadow !== 'none');
}

/** Much of the web fades paragraphs in as they are scrolled to. */
function isAwaitingScroll(element: Element, { transitionDuration, animationName }: CSSStyleDeclaration): boolean {
  const height = element.ownerDocument.defaultView?.innerHeight ?? 0;
  const isMoving = /[1-9]/.test(transitionDuration) || animationName !== 'none';
  return isMoving && element.getBoundingClientRect().top > height;
}

function isCut(element: Element, { width, height }: DOMRect, style: CSSStyleDeclaration): boolean {
  if (width >= VISIBLE_PX && height >= VISIBLE_PX) return false;
  const clips = style.overflowX !== 'visible' || style.overflowY !== 'visible' || style.clipPath !== 'none';
  return clips && element.childNodes.length > 0;
}

/** Under the edge of a box that clips it; a paragraph across the edge goes by its greater part. */
function isBelow(element: Element, { top, bottom }: DOMRect, edge: number): boolean {
  if (edge === Infinity || bottom <= edge) return false;
  return top >= edge - VISIBLE_PX || (element.childElementCount === 0 && (top + bottom) / 2 > edge);
}

function readClipEdge(element: Element, view: Window): number {
  if (element.scrollHeight - element.clientHeight < CLIPPED_PX || element.clientHeight === 0) return Infinity;
  const { overflowY } = view.getComputedStyle(element);
  if (overflowY !== 'hidden' && overflowY !== 'clip') return Infinity;
  return isFolded(element) ? Infinity : element.getBoundingClientRect().bottom;
}

/** "Continue reading" opens this very text for everyone: a fold, not a gate. */
function isFolded({ id, ownerDocument }: Element): boolean {
  const buttons = id ? ownerDocument.querySelectorAll('[aria-controls][aria-expanded="false"]') : [];
  return [...buttons].some((button) => button.getAttribute('aria-controls')?.split(/\s+/).includes(id));
}

interface Dom {
  openOrClosedShadowRoot?(element: Element): ShadowRoot | null;
}

function findShadowRoot(element: Element): ShadowRoot | null {
  if (isOwnHost(element)) return null;
  const dom = (browser as unknown as { dom?: Dom }).dom;
  const own = element as Element & { openOrClosedShadowRoot?: ShadowRoot | null };
  try {
    return own.openOrClosedShadowRoot ?? dom?.openOrClosedShadowRoot?.(element) ?? element.shadowRoot;
  } catch {
    return element.shadowRoot; // Chrome throws for what is no HTML element
  }
}
