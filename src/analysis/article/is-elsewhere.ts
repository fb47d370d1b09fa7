import { closestOf, selectFirst } from '../page/safe-dom.js';

const ELSEWHERE =
  'aside, footer, nav, [class*="comment" i], [id*="comment" i], [class*="related" i], [class*="sidebar" i], [class*="recommend" i], [class*="popular" i]';

/** Whether an element stands in a side column, among related articles or comments: a box without a main heading. An article's own footer is part of it. */
export function isElsewhere(element: Element): boolean {
  const box = closestOf(element, ELSEWHERE);
  if (!box || selectFirst(box, 'h1')) return false;
  const isArticleFooter = box.localName === 'footer' && closestOf(box, 'article') !== null;
  return !isArticleFooter;
}
