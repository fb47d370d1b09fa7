import type { Token } from '../numbers/tokenize.js';
import type { ClockTime } from './read-time.js';

/** A date with its value, as tokens `from` to (not including) `next`. */
export interface FoundDate {
  readonly value: string;
  readonly from: number;
  readonly next: number;
}

const MOST_WORDS_BETWEEN = 3;

/** Puts a time beside a date into it: "at 10 a.m. on Thursday". A time without a date is dropped: it says no day. */
export function joinTimes(
  dates: readonly FoundDate[],
  times: readonly ClockTime[],
  tokens: readonly Token[],
  joiners: ReadonlySet<string>,
): FoundDate[] {
  const joins = (from: number, next: number) => areJoined(tokens, from, next, joiners, MOST_WORDS_BETWEEN);
  const free = new Set(times);
  return dates.map((date) => {
    if (date.value.length !== 10) return date;
    for (const time of free) {
      const before = joins(time.next, date.from);
      if (!before && !joins(date.next, time.from)) continue;
      free.delete(time);
      const value = `${date.value}${time.value}`;
      return before ? { value, from: time.from, next: date.next } : { value, from: date.from, next: time.next };
    }
    return date;
  });
}

/** Makes one interval of two dates that are joined by a word for "to". */
export function joinRanges(
  dates: readonly FoundDate[],
  tokens: readonly Token[],
  joiners: ReadonlySet<string>,
  openers: ReadonlySet<string>,
): FoundDate[] {
  const joined: FoundDate[] = [];
  for (const date of dates) {
    const before = joined.at(-1);
    if (before && isRange(before, date, tokens, joiners, openers))
      joined.splice(-1, 1, { value: `${before.value}/${date.value}`, from: before.from, next: date.next });
    else joined.push(date);
  }
  return joined;
}

function isRange(
  first: FoundDate,
  second: FoundDate,
  tokens: readonly Token[],
  joiners: ReadonlySet<string>,
  openers: ReadonlySet<string>,
): boolean {
  if (first.value.includes('/') || second.value.includes('/') || first.value >= second.value) return false;
  if (first.value.length !== second.value.length || second.from - first.next !== 1) return false;
  const word = tokens[first.next];
  if (!word || !joiners.has(word.lower)) return false;
  return word.kind === 'mark' || openers.has(tokens[first.from - 1]?.lower ?? '');
}

function areJoined(
  tokens: readonly Token[],
  from: number,
  next: number,
  joiners: ReadonlySet<string>,
  most: number,
): boolean {
  const between = tokens.slice(from, next);
  if (next < from || between.length > most || tokens[from - 1]?.line !== tokens[next]?.line) return false;
  return between.every((token) => joiners.has(token.lower));
}

interface RangeWords {
  readonly rangeJoiners: ReadonlySet<string>;
  readonly rangeOpeners: ReadonlySet<string>;
}

/** "Feb. 10-20", "10-20 February", "du 10 au 20 février": the second day, or the first, is a bare number. */
export function extendToRange<T extends { value: string | null; from: number; next: number }>(
  tokens: readonly Token[],
  date: T,
  words: RangeWords,
): T {
  const { value, from, next } = date;
  if (value?.length !== 10) return date;
  const day = Number(value.slice(8));
  const after = isBareDay(tokens, next - 1) && joins(tokens, next, from, words) ? readBareDay(tokens, next + 1) : null;
  if (after && after > day) return { ...date, value: `${value}/${withDay(value, after)}`, next: next + 2 };
  const before =
    isBareDay(tokens, from) && joins(tokens, from - 1, from - 2, words) ? readBareDay(tokens, from - 2) : null;
  if (before && before < day) return { ...date, value: `${withDay(value, before)}/${value}`, from: from - 2 };
  return date;
}

const withDay = (value: string, day: number) => `${value.slice(0, 8)}${String(day).padStart(2, '0')}`;

/** A dash joins two days; a word does where one before the first day announces it ("from 10 to 20 February"). */
function joins(
  tokens: readonly Token[],
  joiner: number,
  first: number,
  { rangeJoiners, rangeOpeners }: RangeWords,
): boolean {
  const word = tokens[joiner];
  if (!word || !rangeJoiners.has(word.lower)) return false;
  return word.kind === 'mark' || rangeOpeners.has(tokens[first - 1]?.lower ?? '');
}

const isBareDay = (tokens: readonly Token[], index: number) => /^\d{1,2}$/.test(tokens[index]?.text ?? '');

/** The day at `index`, unless its digits go on behind it ("10-20.5", "10-20%"). */
function readBareDay(tokens: readonly Token[], index: number): number | null {
  const [token, mark, further] = tokens.slice(index, index + 3);
  if (!token || !isBareDay(tokens, index) || mark?.text === '%') return null;
  if (mark?.glued && mark.text !== ',' && further?.glued && further.kind === 'digits') return null;
  const day = Number(token.text);
  return day >= 1 && day <= 31 ? day : null;
}
