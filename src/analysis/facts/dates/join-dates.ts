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
