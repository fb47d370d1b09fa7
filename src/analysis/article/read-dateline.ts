import { findDate, type DayOrder } from './find-date.js';
import { lexicons } from './lexicons/index.js';
import { wholeWords } from './word-pattern.js';

export interface ShownDate {
  readonly value: string;
  /** Whether a word for "published" stands before it. */
  readonly isPublication: boolean;
}

const MODIFIED = wholeWords(lexicons.flatMap(({ modified }) => modified));
/** Short words ("on", "am", "le") stand before any date and say nothing. */
const SHORTEST_WORD = { latin: 5, other: 2 };
const PUBLISHED = wholeWords(
  lexicons.flatMap(({ lang, published }) =>
    published.filter(
      (word) => word.length >= (lang === 'zh' || lang === 'ja' ? SHORTEST_WORD.other : SHORTEST_WORD.latin),
    ),
  ),
);
const MOST_DATES = 3;
const LONGEST_LEAD = 60;
/** A longer line, or one that ends like a sentence, tells of a day rather than of its own. */
const LONGEST_BARE_LINE = 110;
/** Three words in lower case: a caption or sentence that ends in a day. */
const PROSE = /(?:(?<!\p{L})\p{Ll}\p{L}*(?!\p{L}).*){3}/u;

/**
 * The date of publication that a line of small print shows: of several dates the one after a word for "published",
 * else the first that no word for "updated" precedes.
 */
export function readDateline(line: string, order: DayOrder): ShownDate | null {
  let plain: ShownDate | null = null;
  let rest = line;
  const isProse = line.length > LONGEST_BARE_LINE || /\p{L}[.!?]["”»]?$/u.test(line);
  for (let round = 0; round < MOST_DATES; round += 1) {
    const found = findDate(rest, order);
    if (!found) break;
    const lead = rest.slice(0, found.start);
    if (PUBLISHED.test(lead.slice(-LONGEST_LEAD))) return { value: found.value, isPublication: true };
    if (!MODIFIED.test(lead) && !isProse && !PROSE.test(lead)) plain ??= { value: found.value, isPublication: false };
    rest = rest.slice(found.end);
  }
  return plain;
}

/** Whether the line speaks of a change and not of publication. */
export function isOnlyModified(line: string): boolean {
  return MODIFIED.test(line) && !PUBLISHED.test(line);
}
