import { isElsewhere } from './is-elsewhere.js';
import { attributeOf, parentOf, selectAll, textOf } from '../page/safe-dom.js';

const MARKED =
  '[itemprop~="datePublished"], [class*="publish" i], [class*="date" i], [id*="publish" i], [id*="date" i], [class*="posted" i], [data-testid*="date" i], [class*="timestamp" i]';
/** Leaves "validate", "candidate" and the like out of what `MARKED` found. */
const MARK =
  /(?<!\p{L})(?:(?:post|entry|article|meta|pub|release|blog|news)?-?_?date|published?|posted|timestamp)|Date|Publish/u;
export const LONGEST_DATELINE = 160;
const MOST_OF_A_KIND = 20;

/** An element that is marked as a date, by its tag or by the words of its attributes. */
export interface Dateline {
  readonly isTime: boolean;
  /** The machine-readable value, or ''. */
  readonly value: string;
  readonly text: string;
  /** The words of its and its parent's class, id and itemprop. */
  readonly marks: string;
}

/** Every marked date outside side columns, related articles and comments, in document order; `<time>` first. */
export function collectDatelines(document: Document): Dateline[] {
  return [...collect(document, 'time', true), ...collect(document, MARKED, false)];
}

function collect(document: Document, selectors: string, isTime: boolean): Dateline[] {
  return selectAll(document, selectors)
    .filter((element) => (isTime || MARK.test(marksOf(element))) && !isElsewhere(element))
    .slice(0, MOST_OF_A_KIND)
    .map((element) => {
      const parent = parentOf(element);
      return {
        isTime,
        value: attributeOf(element, 'datetime') ?? attributeOf(element, 'content') ?? '',
        text: textOf(element, LONGEST_DATELINE + 1),
        marks: `${marksOf(element)} ${parent ? marksOf(parent) : ''}`,
      };
    });
}

function marksOf(element: Element): string {
  return ['class', 'id', 'itemprop', 'data-testid'].map((name) => attributeOf(element, name) ?? '').join(' ');
}
