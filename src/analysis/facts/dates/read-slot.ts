import { readPhrase } from '../numbers/phrases.js';
import { readDigits } from '../numbers/read-digits.js';
import { readNumberWords, readOrdinalWords } from '../numbers/read-number-words.js';
import type { Token } from '../numbers/tokenize.js';
import type { Slot } from './compile-pattern.js';
import type { DateLanguage } from './date-language.js';
import type { DateUnit } from './date-lexicon.js';

export interface Reading {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly language: DateLanguage;
}

export interface SlotValue {
  readonly value: number | DateUnit;
  readonly next: number;
}

/** Reads what a slot of a pattern stands for from token `index` on, or null. */
export function readSlot(slot: Slot, reading: Reading, index: number): SlotValue | null {
  const { tokens, language } = reading;
  switch (slot) {
    case 'MONTH':
      return readPhrase(language.months, tokens, index);
    case 'MONTHNAME':
      return readMonthName(reading, index);
    case 'WEEKDAY':
      return isBlocked(language.weekdayBlockers, tokens, index) ? null : readPhrase(language.weekdays, tokens, index);
    case 'WD':
      return readPhrase(language.anyWeekdays, tokens, index);
    case 'NMONTH':
      return readDigitsUpTo(tokens, index, 12);
    case 'UNIT':
      return readPhrase(language.units, tokens, index);
    case 'ANCHOR':
      return readAnchor(reading, index);
    case 'REL':
      return readPhrase(language.relatives, tokens, index);
    case 'DAY':
      return readDay(reading, index, 1);
    case 'D':
      return readDay(reading, index, 20);
    case 'ORDINAL':
      return readOrdinal(reading, index);
    case 'N':
      return readCount(reading, index);
    case 'YEAR':
      return readYear(reading, index);
    case 'RECENTYEAR':
      return readRecentYear(reading, index);
    case 'YY':
      return readTwoDigitYear(reading, index);
    case 'DECADE':
      return readDecade(reading, index);
    case 'QUARTER':
      return readQuarter(reading, index);
  }
}

/** A month that stands alone: "may" and "mar" need more to be one. */
function readMonthName({ tokens, language }: Reading, index: number): SlotValue | null {
  const token = tokens[index];
  const month = readPhrase(language.months, tokens, index);
  if (!token || !month || !language.ambiguousMonths.has(token.lower)) return month;
  if (token.text === token.lower) return null;
  // An abbreviation says so by its point; "May" is none
  return token.lower.length > 3 || tokens[index + 1]?.text === '.' || token.lower === 'may' ? month : null;
}

function isBlocked(blockers: ReadonlySet<string>, tokens: readonly Token[], index: number): boolean {
  return blockers.has(tokens[index - 1]?.lower ?? '');
}

function readAnchor({ tokens, language }: Reading, index: number): SlotValue | null {
  const token = tokens[index];
  if (!token || isBlocked(language.anchorBlockers, tokens, index)) return null;
  const before = tokens[index - 1];
  const isNoun = language.lexicon.nounsCapitalised && token.text !== token.lower && before?.kind === 'word';
  const next = tokens[index + 1];
  // "CBS This Morning"
  if (token.text !== token.lower && before?.kind === 'word' && next?.kind === 'word' && next.text !== next.lower)
    return null;
  return isNoun ? null : readPhrase(language.anchors, tokens, index);
}

function readDigitsUpTo(tokens: readonly Token[], index: number, most: number): SlotValue | null {
  const token = tokens[index];
  if (token?.kind !== 'digits' || token.text.length > 2 || runsOn(tokens, index + 1)) return null;
  return inRange({ value: Number(token.text), next: index + 1 }, 1, most);
}

const TAIL_MARKS = new Set(['.', ',', ':', '/']);

/** Whether the digits at `index` are a part of a longer number, such as 1.5 or 10:30. */
function isTorn(tokens: readonly Token[], index: number): boolean {
  const mark = tokens[index - 1];
  return Boolean(
    tokens[index]?.glued && mark?.glued && TAIL_MARKS.has(mark.text) && tokens[index - 2]?.kind === 'digits',
  );
}

function runsOn(tokens: readonly Token[], next: number): boolean {
  const mark = tokens[next];
  const after = tokens[next + 1];
  if (mark?.text === '%' || mark?.text === '$' || mark?.text === '€') return true;
  if (!mark?.glued || !after?.glued || after.kind !== 'digits') return false;
  return TAIL_MARKS.has(mark.text) && after.text.length !== 4;
}

function readDay(reading: Reading, index: number, leastCardinal: number): SlotValue | null {
  const { tokens, language } = reading;
  const ordinal = readOrdinal(reading, index);
  if (ordinal) return inRange(ordinal, 1, 31);
  const token = tokens[index];
  if (token?.kind !== 'digits') {
    const cardinal = readNumberWords(tokens, index, language.numbers.words);
    return cardinal && inRange(cardinal, leastCardinal, 31);
  }
  if (token.text.length > 2 || isTorn(tokens, index) || runsOn(tokens, index + 1)) return null;
  if (isScale(reading, index + 1)) return null;
  return inRange({ value: Number(token.text), next: index + 1 }, 1, 31);
}

function isScale({ tokens, language }: Reading, index: number): boolean {
  const token = tokens[index];
  if (!token) return false;
  return (
    language.numbers.words.parts.get(token.lower)?.role === 'multiply' ||
    token.lower in language.numbers.lexicon.shortScales
  );
}

function inRange<T extends { value: number; next: number }>(read: T, low: number, high: number): T | null {
  return read.value >= low && read.value <= high ? read : null;
}

function readOrdinal({ tokens, language }: Reading, index: number): (SlotValue & { value: number }) | null {
  const token = tokens[index];
  if (token?.kind !== 'digits') return readOrdinalWords(tokens, index, language.numbers.words);
  if (token.text.length > 2 || isTorn(tokens, index)) return null;
  const value = Number(token.text);
  const ending = tokens[index + 1];
  if (!ending?.glued) return null;
  const endings = language.ordinalEndings;
  if (endings.has(ending.lower)) return { value, next: index + 2 };
  const hyphenated = ending.text === '-' && tokens[index + 2]?.glued && endings.has(`-${tokens[index + 2]?.lower}`);
  return hyphenated ? { value, next: index + 3 } : null;
}

function readCount({ text, tokens, language }: Reading, index: number): SlotValue | null {
  const { lexicon, words } = language.numbers;
  if (isTorn(tokens, index)) return null;
  return (
    readDigits(text, tokens, index, lexicon.decimalComma) ??
    readNumberWords(tokens, index, words) ??
    readPhrase(language.counts, tokens, index)
  );
}

const EARLIEST_YEAR = 1000;
const LATEST_YEAR = 2199;

function readYear(reading: Reading, index: number): SlotValue | null {
  const token = reading.tokens[index];
  if (token?.lower === "'") return readShortYear(reading.tokens, index);
  if (token?.kind !== 'digits') return readSpelledYear(reading, index);
  return readYearDigits(reading, index, EARLIEST_YEAR, LATEST_YEAR);
}

function readYearDigits(reading: Reading, index: number, earliest: number, latest: number): SlotValue | null {
  const { tokens } = reading;
  const token = tokens[index];
  if (token?.kind !== 'digits' || token.text.length !== 4 || isTorn(tokens, index) || runsOn(tokens, index + 1))
    return null;
  if (isScale(reading, index + 1)) return null;
  return inRange({ value: Number(token.text), next: index + 1 }, earliest, latest);
}

const COUNTED = /^(?!(?:was|has|does|its|this|across|versus|unless)$)\p{Ll}{2,}s$/u;

/** Years that need no preposition to be taken for one. */
function readRecentYear(reading: Reading, index: number): SlotValue | null {
  const after = reading.tokens[index + 1];
  // "to 2000 gallons"
  if (after?.text === after?.lower && COUNTED.test(after?.text ?? '')) return null;
  return readYearDigits(reading, index, 1900, 2049);
}

/** ’98 */
function readShortYear(tokens: readonly Token[], index: number): SlotValue | null {
  const digits = tokens[index + 1];
  if (!digits?.glued || digits.text.length !== 2 || digits.kind !== 'digits') return null;
  return { value: fullYear(Number(digits.text)), next: index + 2 };
}

/** 78, where the sentence pauses or ends behind it, since "12 April 30 people" is another matter. */
function readTwoDigitYear({ tokens }: Reading, index: number): SlotValue | null {
  const digits = tokens[index];
  const after = tokens[index + 1];
  if (digits?.kind !== 'digits' || digits.text.length !== 2 || (after && (after.kind !== 'mark' || after.text === '%')))
    return null;
  return { value: fullYear(Number(digits.text)), next: index + 1 };
}

/** 49 is 2049, 50 is 1950. */
export function fullYear(twoDigits: number): number {
  return twoDigits < 50 ? 2000 + twoDigits : 1900 + twoDigits;
}

/** "nineteen seventy-eight", "two thousand eighteen", "millenovecentosettantotto". */
function readSpelledYear({ tokens, language }: Reading, index: number): SlotValue | null {
  const { words } = language.numbers;
  const head = readNumberWords(tokens, index, words);
  if (!head) return null;
  if (head.value >= 1100 && head.value <= LATEST_YEAR) return head;
  if (head.value < 11 || head.value > 20) return null;
  const tail = readNumberWords(tokens, head.next, words);
  if (!tail || tail.value > 99) return null;
  if (tail.value > 9) return { value: head.value * 100 + tail.value, next: tail.next };
  const digit = tail.value === 0 ? readNumberWords(tokens, tail.next, words) : null;
  return digit && digit.value < 10 ? { value: head.value * 100 + digit.value, next: digit.next } : null;
}

/** 1990s, ’90s, 1990er, 1990-х. */
function readDecade({ tokens, language }: Reading, index: number): SlotValue | null {
  const apostrophe = tokens[index]?.kind === 'mark' ? 1 : 0;
  const digits = tokens[index + apostrophe];
  if (digits?.kind !== 'digits' || !digits.text.endsWith('0') || (apostrophe && !digits.glued)) return null;
  if (digits.text.length !== (apostrophe ? 2 : 4)) return null;
  const value = apostrophe ? 1900 + Number(digits.text) : Number(digits.text);
  let next = index + apostrophe + 1;
  if (tokens[next]?.text === '-' && tokens[next]?.glued) next++;
  const ending = tokens[next];
  return ending?.glued && language.decadeEndings.has(ending.lower) ? { value, next: next + 1 } : null;
}

const ROMAN = ['I', 'II', 'III', 'IV'];

/** Q1, T3, or "III" before a word for it. */
function readQuarter({ tokens }: Reading, index: number): SlotValue | null {
  const letter = tokens[index];
  const digit = tokens[index + 1];
  const roman = ROMAN.indexOf(letter?.text ?? '');
  if (roman >= 0) return { value: roman + 1, next: index + 1 };
  if (letter?.text !== 'Q' && letter?.text !== 'T') return null;
  return digit?.glued && /^[1-4]$/.test(digit.text) ? { value: Number(digit.text), next: index + 2 } : null;
}
