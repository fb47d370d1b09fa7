import type { PlainElement } from './snapshot.js';

/**
 * Whether the element holds a piece of the page that React's server sent after the rest, to be put in its place by a
 * script. In a saved page it still stands at the end of the body, hidden: it is no less of the page for that.
 * https://react.dev/reference/react-dom/server/renderToPipeableStream
 */
export function isStreamed(element: PlainElement): boolean {
  return element.tag === 'DIV' && /^S:[\da-f]+$/i.test(element.attribute('id') ?? '');
}
