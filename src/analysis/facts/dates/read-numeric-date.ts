import type { Token } from '../numbers/tokenize.js';
import { type Day, dayOf, formatDay, formatYear } from './calendar.js';
import { chooseDay } from './choose-occurrence.js';
import type { DateLexicon } from './date-lexicon.js';
import { fullYear } from './read-slot.js';
import type { Tense } from './read-tense.js';

export interface NumericDate {
  /** Null where the calendar has no such day or there is no year to be had. */
  readonly value: string | null;
  readonly next: number;
}

type Order = DateLexicon['order'];

/** 2015-08-12, 13.5.2015, 9-18-15, 08/12,15: three numbers with one separator (or a comma before the year). */
export function readFullNumericDate(tokens: readonly Token[], index: number, order: Order): NumericDate | null {
  const [a, first, b, second, c] = tokens.slice(index, index + 5);
  if (!a || !first || !b || !second || !c) return null;
  if (!isDigits(a, false) || !isDigits(b, true) || c.kind !== 'digits' || !isSeparator(first)) return null;
  const spacedYear = second.text === ',' && second.glued && c.text.length % 2 === 0;
  if (!spacedYear && (second.text !== first.text || !second.glued || !c.glued)) return null;
  if (isPartOfMore(tokens, index, index + 5)) return null;
  const value = readTriple(a.text, b.text, c.text, order);
  return value === undefined ? null : { value, next: index + 5 };
}

const isDigits = (token: Token, glued: boolean) => token.kind === 'digits' && (!glued || token.glued);
const isSeparator = (token: Token) => token.glued && /^[-./]$/.test(token.text);

/** Whether more digits hang on the ones from `index` to `next`, as in an address or a version. */
function isPartOfMore(tokens: readonly Token[], index: number, next: number): boolean {
  const after = tokens[next];
  if (tokens[index]?.glued && /[\p{L}\d./:$€£-]/u.test(tokens[index - 1]?.text.at(-1) ?? '')) return true;
  if (!after?.glued) return false;
  // A time in ISO form ("2015-08-12T10:00") is no part of more, nor is the full stop of the sentence
  return (
    after.kind === 'digits' ||
    (/^[-./:]$/.test(after.text) && Boolean(tokens[next + 1]?.glued && tokens[next + 1]?.kind === 'digits'))
  );
}

function readTriple(a: string, b: string, c: string, order: Order): string | null | undefined {
  if (a.length === 4)
    return c.length > 2 || b.length > 2 ? undefined : formatOr(dayOf(Number(a), Number(b), Number(c)));
  if (a.length > 2 || b.length > 2 || (c.length !== 4 && c.length !== 2)) return undefined;
  const year = c.length === 4 ? Number(c) : fullYear(Number(c));
  if (year < 1000 || year > 2199) return undefined;
  const [day, month] = dayAndMonth(Number(a), Number(b), order);
  return day > 31 || month > 12 ? undefined : formatOr(dayOf(year, month, day));
}

const formatOr = (day: Day | null) => day && formatDay(day);

/** In the language's order, unless only the other one can be. */
function dayAndMonth(a: number, b: number, order: Order): readonly [number, number] {
  const [day, month] = order === 'day-first' ? [a, b] : [b, a];
  return month > 12 && day <= 12 ? [month, day] : [day, month];
}

const EARLIEST_IN_RANGE = 1800;
const LATEST_IN_RANGE = 2100;

/** 1941-1945, 2021/22: two years. */
export function readYearRange(tokens: readonly Token[], index: number): NumericDate | null {
  const [first, mark, second] = tokens.slice(index, index + 3);
  if (!first || !mark || !second || first.kind !== 'digits' || !isDigits(second, true)) return null;
  if (!mark.glued || !/^[-–—/]$/.test(mark.text) || isPartOfMore(tokens, index, index + 3)) return null;
  if (first.text.length !== 4 || (second.text.length !== 4 && second.text.length !== 2)) return null;
  const from = Number(first.text);
  const to = second.text.length === 4 ? Number(second.text) : Math.floor(from / 100) * 100 + Number(second.text);
  if (from < EARLIEST_IN_RANGE || to > LATEST_IN_RANGE || to <= from) return null;
  return { value: `${formatYear(from)}/${formatYear(to)}`, next: index + 3 };
}

/**
 * 4/22, 22-04, 15.1. A fraction, a score and a decimal look the same: so it takes a word before it that goes with dates,
 * or, with a slash, a number that can only be a day.
 */
export function readShortNumericDate(
  tokens: readonly Token[],
  index: number,
  { order, dotted, dayWords }: { order: Order; dotted: boolean; dayWords: ReadonlySet<string> },
  resolve: { published: Day | null; tense: () => Tense },
): NumericDate | null {
  const [a, separator, b] = tokens.slice(index, index + 3);
  if (!a || !separator || !b || !isDigits(a, false) || !isDigits(b, true) || !isSeparator(separator)) return null;
  if (a.text.length > 2 || b.text.length > 2 || isPartOfMore(tokens, index, index + 3)) return null;
  const [day, month] = dayAndMonth(Number(a.text), Number(b.text), order);
  if (day < 1 || day > 31 || month < 1 || month > 12) return null;
  const closing = dotted && separator.text === '.' && tokens[index + 3]?.text === '.' && tokens[index + 3]?.glued;
  const announced = dayWords.has(tokens[index - 1]?.lower ?? '');
  const onlyDate = separator.text === '/' && Math.max(day, month) > 12 && !(Number(a.text) === 24 && b.text === '7');
  if (!announced && !onlyDate && !(closing && b.text.length === 2)) return null;
  const { published, tense } = resolve;
  const value = published && formatOr(chooseDay(month, day, undefined, published, tense));
  return { value, next: index + 3 };
}
