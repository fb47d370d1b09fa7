import type { DateFact } from '../types.js';
import { parseDay } from './dates/calendar.js';
import { dateLanguageOf } from './dates/date-language.js';
import { extendToRange, type FoundDate, joinRanges, joinTimes } from './dates/join-dates.js';
import { matchPatterns, type Mention } from './dates/match-patterns.js';
import { readFullNumericDate, readShortNumericDate, readYearRange } from './dates/read-numeric-date.js';
import type { Reading } from './dates/read-slot.js';
import { readTense } from './dates/read-tense.js';
import { type ClockTime, readTime } from './dates/read-time.js';
import { resolveMention } from './dates/resolve-mention.js';
import type { FactLexicon } from './fact-lexicon.js';
import { tokenize } from './numbers/tokenize.js';

/**
 * The calendar dates a text speaks of, in document order. Relative words and dates without a year are counted from the day
 * of publication, in its own zone; where that is not known, they are no fact. Without a lexicon none is found.
 */
export function findDates(text: string, lexicon: FactLexicon | undefined, publishedTime: string | null): DateFact[] {
  if (!lexicon) return [];
  const language = dateLanguageOf(lexicon);
  const reading = { text, tokens: tokenize(text), language };
  const { dates, times } = readAll(reading, publishedTime);
  const { tokens } = reading;
  const timed = joinTimes(dates, times, tokens, language.timeJoiners);
  return joinRanges(timed, tokens, language.rangeJoiners, language.rangeOpeners).flatMap(({ value, from, next }) => {
    const start = tokens[from]?.start;
    const end = tokens[next - 1]?.end;
    return start === undefined || end === undefined ? [] : [{ text: text.slice(start, end), value, start, end }];
  });
}

function readAll(reading: Reading, publishedTime: string | null): { dates: FoundDate[]; times: ClockTime[] } {
  const dates: FoundDate[] = [];
  const times: ClockTime[] = [];
  const read = dateReader(reading, publishedTime);
  for (let index = 0; index < reading.tokens.length;) {
    const date = read(index);
    const time = date ? null : readTime(reading.tokens, index, reading.language.lexicon);
    const ranged = date && extendToRange(reading.tokens, date, reading.language);
    if (ranged?.value) dates.push({ ...ranged, value: ranged.value });
    if (time) times.push(time);
    index = Math.max(index + 1, ranged?.next ?? 0, time?.next ?? 0);
  }
  return { dates, times };
}

interface ReadDate {
  readonly value: string | null;
  readonly from: number;
  readonly next: number;
}

/** Reads the date at a token. One that does not exist is read too, with a null value, so that no part of it is taken for one. */
function dateReader(reading: Reading, publishedTime: string | null) {
  const { tokens, language } = reading;
  const published = parseDay(publishedTime);
  const tense = (from: number, next: number) => () => readTense(tokens, from, next, language);
  const read = (index: number): ReadDate | null => {
    const full = readFullNumericDate(tokens, index, language.order) ?? readYearRange(tokens, index);
    if (full) return { ...full, from: index };
    const short = readShortNumericDate(tokens, index, language, { published, tense: tense(index, index + 3) });
    if (short) return { ...short, from: index };
    const mention = matchPatterns(reading, index).find((candidate) => !isLength(reading, index, candidate));
    return mention ? preferInner(mention, index) : null;
  };
  /** What stands before a date only to announce it ("until") must not hide a longer one. */
  const preferInner = (mention: Mention, index: number): ReadDate => {
    const { from, next } = mention;
    const inner = from > index ? read(from) : null;
    if (inner && inner.next > next && !isMonthWithCount(reading, index, mention, inner)) return inner;
    return { value: resolveMention(mention, published, tense(from, next)), from, next };
  };
  return read;
}

/** "In May 10 people died": after a word that goes with months alone, the number is none of the month's days. */
function isMonthWithCount({ tokens, language }: Reading, index: number, { slots }: Mention, inner: ReadDate): boolean {
  const monthOnly = slots[0]?.slot === 'MONTHNAME' && language.monthWords.has(tokens[index]?.lower ?? '');
  const last = tokens[inner.next - 1];
  return monthOnly && last?.kind === 'digits' && last.text.length < 3;
}

/** "The first time in 30 years" tells how long, not when. */
function isLength({ tokens, language }: Reading, index: number, { meaning }: Mention): boolean {
  const before = tokens[index - 1]?.lower;
  return meaning === 'in' && before !== undefined && (language.lexicon.lengthWords?.test(before) ?? false);
}
