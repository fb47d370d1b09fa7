import type { Page } from '../page/page.js';
import { attributeOf, closestOf, parentOf, selectAll, textOf } from '../page/safe-dom.js';
import { collectMarked } from './collect-marked.js';
import type { Place } from './read-lines.js';

export const LONGEST_DATELINE = 160;
const MOST_OF_A_KIND = 20;
/** Leaves "validate", "candidate" and the like out. */
const MARK =
  /(?<!\p{L})(?:(?:post|entry|article|meta|pub|release|blog|news)?-?_?date|published?|posted|timestamp)|Date|Publish/u;
const ELSEWHERE =
  'aside, footer, nav, [class*="comment" i], [id*="comment" i], [class*="related" i], [class*="sidebar" i], [class*="recommend" i], [class*="popular" i]';

/** An element that is marked as a date, by its tag or by the words of its attributes. */
export interface Dateline {
  readonly isTime: boolean;
  /** The machine-readable value, or ''. */
  readonly value: string;
  readonly text: string;
  /** The words of its and its parent's class, id and itemprop. */
  readonly marks: string;
}

/** Every `<time>` outside side columns, related articles and comments, in document order. */
export function collectTimes(document: Document, headline: Element | null): Dateline[] {
  const found: Dateline[] = [];
  for (const element of selectAll(document, 'time')) {
    if (found.length >= MOST_OF_A_KIND) break;
    if (isElsewhere(element, headline)) continue;
    const parent = parentOf(element);
    found.push({
      isTime: true,
      value: attributeOf(element, 'datetime') ?? attributeOf(element, 'content') ?? '',
      text: textOf(element, LONGEST_DATELINE + 1),
      marks: `${marksOf(element)} ${parent ? marksOf(parent) : ''}`,
    });
  }
  return found;
}

/** Every other text that is marked as a date. */
export function collectDatelines(page: Page, headline: Place | null): Dateline[] {
  return collectMarked(page, headline, { words: MARK, longest: LONGEST_DATELINE, most: MOST_OF_A_KIND }).map(
    ({ text, words, around }) => ({ isTime: false, value: '', text, marks: `${words} ${around}` }),
  );
}

/**
 * Whether an element stands in a side column, among related articles or comments: a box without the headline. An
 * article's own footer is part of it.
 */
function isElsewhere(element: Element, headline: Element | null): boolean {
  const box = closestOf(element, ELSEWHERE);
  if (!box || (headline && isWithin(headline, box))) return false;
  return !(box.localName === 'footer' && closestOf(box, 'article'));
}

function isWithin(element: Element, box: Element): boolean {
  for (let at: Element | null = element; at; at = parentOf(at)) if (at === box) return true;
  return false;
}

function marksOf(element: Element): string {
  return ['class', 'id', 'itemprop', 'data-testid'].map((name) => attributeOf(element, name) ?? '').join(' ');
}
