import { isMatch, selectAll } from './safe-dom.js';

/** The elements that match any of the selectors, with the place of the first that they match. One query for all. */
export function findMarked(document: Document, selectors: readonly string[]): ReadonlyMap<Element, number> {
  const marked = new Map<Element, number>();
  for (const element of selectAll(document, selectors.join(', '))) {
    const place = selectors.findIndex((selector) => isMatch(element, selector));
    if (place >= 0) marked.set(element, place);
  }
  return marked;
}
