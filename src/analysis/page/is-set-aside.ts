import type { PlainElement } from './snapshot.js';

const HIDING_STYLE = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** Whether the element's own markup hides it. `isLive` is false for a saved page, whose scripts did not run. */
export function isSetAside(element: PlainElement, isLive: boolean): boolean {
  if (element.attribute('hidden') !== null && (isLive || !isStreamed(element))) return true;
  return HIDING_STYLE.test(element.attribute('style') ?? '');
}

/**
 * Whether the element holds a piece of the page that React's server sent after the rest, to be put in its place by a
 * script. In a saved page it still stands at the end of the body, hidden: it is no less of the page for that.
 * https://react.dev/reference/react-dom/server/renderToPipeableStream
 */
export function isStreamed(element: PlainElement): boolean {
  return element.tag === 'DIV' && /^S:[\da-f]+$/i.test(element.attribute('id') ?? '');
}
