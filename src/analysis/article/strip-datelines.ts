import { LETTERS } from '../letters.js';
import { findDate } from './find-date.js';
import { lexicons } from './lexicons/index.js';
import { anyOf } from './word-pattern.js';

const MARKS = lexicons
  .flatMap(({ published, modified }) => [...published, ...modified])
  .filter((word) => word.length > 4);
const MARK = new RegExp(`(?<![${LETTERS}])(?:${anyOf(MARKS)})\\s*:?(?![${LETTERS}])(?!\\s+by\\b)`, 'gi');
const READING_TIME =
  /(?<!\d)\d{1,3}\s?[-–]?\s?(?:min(?:ute)?s?|minuten?|minuti|minutos?|мин\S*|хв\S*|dk|分)\.?(?:\s(?:to\s)?read(?:ing)?)?/giu;
const WEEKDAY_OR_MONTH_DAY = new RegExp(
  String.raw`(?<![${LETTERS}])(?:(?:on\s)?(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\.?\s\d{1,2}(?!\d)(?:st|nd|rd|th)?),?`,
  'gi',
);
const MOST_DATES = 3;

/** Takes dates, reading times and the words around them out of a line of small print; a bar marks each gap. */
export function stripDatelines(line: string): string {
  let rest = line;
  for (let round = 0; round < MOST_DATES; round += 1) {
    const found = findDate(rest, 'day-first');
    if (!found) break;
    rest = `${rest.slice(0, found.start)} | ${rest.slice(found.end)}`;
  }
  return rest.replace(READING_TIME, ' | ').replace(WEEKDAY_OR_MONTH_DAY, ' | ').replace(MARK, ' | ');
}
