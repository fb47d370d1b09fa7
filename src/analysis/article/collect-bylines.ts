import { selectAll, textOf } from '../page/safe-dom.js';
import { isElsewhere } from './is-elsewhere.js';

const MARKED = [
  '[rel~="author"], [itemprop~="author"]',
  '[class*="byline" i], [data-testid*="byline" i]',
  '[class*="author" i], [data-testid*="author" i], [id*="author" i]',
  'a[href*="/author/"], a[href*="/authors/"], a[href*="/people/"], a[href*="/profile/"], a[href*="/staff/"]',
];
export const LONGEST_BYLINE = 150;
const MOST_OF_A_KIND = 12;

/** The texts of elements that are marked as an author's, the surest mark first, in document order. */
export function collectBylines(document: Document): string[] {
  return MARKED.flatMap((selectors) =>
    selectAll(document, selectors)
      .filter((element) => !isElsewhere(element))
      .slice(0, MOST_OF_A_KIND)
      .map((element) => textOf(element, LONGEST_BYLINE + 1))
      .filter((text) => text && text.length <= LONGEST_BYLINE),
  );
}
