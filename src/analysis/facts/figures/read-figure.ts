import { isFigure } from './is-figure.js';
import { type Amount, type FigureReading, readAmount, readRatio } from './read-amount.js';
import { CURRENCY_SIGNS, readUnit, type Unit } from './read-unit.js';

/** A figure as tokens `from` to (not including) `next`. */
export interface FoundFigure {
  readonly value: number | readonly [number, number];
  readonly unit: string;
  readonly from: number;
  readonly next: number;
}

/** One end of a range, or all of a figure. */
interface Quantity {
  readonly amount: Amount;
  readonly sign: string;
  readonly unit: Unit;
  readonly from: number;
  readonly next: number;
}

/** The figure that starts at token `index`, or null. */
export function readFigure(reading: FigureReading, index: number): FoundFigure | null {
  const ratio = readRatio(reading, index);
  if (ratio) {
    const unit = readUnit(reading, ratio.next);
    return { value: ratio.value, unit: unit.text, from: index, next: unit.next };
  }
  const quantity = readQuantity(reading, index);
  if (!quantity) return null;
  return readRange(reading, quantity) ?? toFigure(quantity, quantity.amount.value, quantity.next);
}

function toFigure({ sign, unit, from }: Quantity, value: FoundFigure['value'], next: number): FoundFigure {
  return { value, unit: joinSign(sign, unit), from, next };
}

/** "$" and "per barrel", where the sign stands before the number and the rest behind it. */
function joinSign(sign: string, unit: Unit): string {
  if (!sign) return unit.text;
  return unit.kind === 'none' || unit.kind === 'count' ? sign : `${sign} ${unit.text}`;
}

const CODE = /^[A-Z]{1,4}$/;

function readQuantity(reading: FigureReading, index: number): Quantity | null {
  const money = readCurrencyBefore(reading, index);
  const { negative, next } = readMinus(reading, money?.next ?? index);
  const amount = readAmount(reading, next, money !== null);
  if (!amount) return null;
  const read = readUnit(reading, amount.next);
  const unit = money ? referenceOnly(reading, amount.next, read) : read;
  if (!isFigure(reading, next, amount, unit, money !== null)) return null;
  const end = unit.kind === 'none' ? amount.next : unit.next;
  return { amount: negative ? negate(amount) : amount, sign: money?.sign ?? '', unit, from: index, next: end };
}

function negate(amount: Amount): Amount {
  return typeof amount.value === 'number' ? { ...amount, value: -amount.value } : amount;
}

function readMinus({ tokens, language }: FigureReading, index: number) {
  const token = tokens[index];
  const sticks = tokens[index + 1]?.glued && tokens[index + 1]?.kind === 'digits';
  const before = tokens[index - 1];
  const opens = !token?.glued || CURRENCY_SIGNS.has(before?.text ?? '') || before?.text === '(';
  const isSign = (token?.text === '-' || token?.text === '−') && sticks && opens;
  const isWord = language.words.minus.has(token?.lower ?? '') && tokens[index + 1]?.kind === 'digits';
  return isSign || isWord ? { negative: true, next: index + 1 } : { negative: false, next: index };
}

/** "$", "US $", "C$", "EUR", "RM" before a number. */
function readCurrencyBefore(
  { tokens, text, language }: FigureReading,
  index: number,
): { sign: string; next: number } | null {
  const token = tokens[index];
  if (!token) return null;
  if (CURRENCY_SIGNS.has(token.text)) return { sign: token.text, next: index + 1 };
  if (token.kind !== 'word') return null;
  const sign = tokens[index + 1];
  if (
    sign &&
    CURRENCY_SIGNS.has(sign.text) &&
    (sign.glued || CODE.test(token.text)) &&
    isNumberAt(tokens[index + 2]?.text)
  )
    return { sign: text.slice(token.start, sign.end), next: index + 2 };
  const known = token.text.length === 3 && CODE.test(token.text) && language.currencies.has(token.lower);
  const glued = sign?.glued && sign.kind === 'digits' && CODES_STUCK.has(token.text);
  return (known || glued) && sign?.kind === 'digits' ? { sign: token.text, next: index + 1 } : null;
}

const isNumberAt = (text: string | undefined) => /^[\d-]/.test(text ?? '');

/** Stuck to their number: RM120,000. */
const CODES_STUCK = new Set([
  'RM',
  'R',
  'Rs',
  'Rp',
  'Kč',
  'Ft',
  'USD',
  'EUR',
  'GBP',
  'CHF',
  'CAD',
  'AUD',
  'NZD',
  'INR',
  'RMB',
]);

/** Behind "$5" only "per barrel" and "sterling" belong to the unit, not the thing that is bought. */
function referenceOnly({ tokens, language, text }: FigureReading, index: number, unit: Unit): Unit {
  if (unit.kind === 'money') return unit;
  const per = tokens[index];
  const noun = tokens[index + 1];
  const hyphen = per?.text === '-' && noun?.glued;
  const joiner = hyphen ? noun : per;
  const thing = hyphen ? tokens[index + 3] : noun;
  const refers =
    joiner && thing?.kind === 'word' && thing.line === joiner.line && language.words.perWords.has(joiner.lower);
  const isUnit =
    refers &&
    (joiner.lower === 'per' ||
      language.measures.has(thing.lower) ||
      thing.lower === 'share' ||
      thing.lower === 'barrel');
  if (!isUnit) return { kind: 'none', text: '', next: index };
  return { kind: 'money', text: text.slice(joiner.start, thing.end), next: hyphen ? index + 4 : index + 2 };
}

/** "from 5 to 10 percent", "between $5 and $10", "33-35 billion". */
function readRange(reading: FigureReading, first: Quantity): FoundFigure | null {
  const { tokens, language } = reading;
  const { words } = language;
  const opener = tokens[first.from - 1]?.lower ?? '';
  const joiner = tokens[first.next];
  if (!joiner || joiner.line !== tokens[first.from]?.line || typeof first.amount.value !== 'number') return null;
  const dash = /^[-–—]$/.test(joiner.text);
  const opened = words.rangeOpeners.has(opener);
  const joins = dash || words.rangeJoiners.has(joiner.lower) || (opened && words.betweenJoiners.has(joiner.lower));
  if (!joins) return null;
  const doubled =
    dash && words.rangeJoiners.has(tokens[first.next + 1]?.lower ?? '') && tokens[first.next + 2]?.text === '-';
  const second = readQuantity(reading, first.next + (doubled ? 3 : 1));
  return second && joinQuantities(first, second, opened, dash);
}

function joinQuantities(first: Quantity, second: Quantity, opened: boolean, dash: boolean): FoundFigure | null {
  const { value: high } = second.amount;
  if (typeof first.amount.value !== 'number' || typeof high !== 'number' || !sameUnit(first, second, opened))
    return null;
  const low = inheritScale(first, second);
  if (low >= high && !(opened && low !== high)) return null;
  if (dash && low >= high) return null;
  const unit = second.unit.kind === 'none' ? first.unit : second.unit;
  return { value: [low, high], unit: joinSign(first.sign || second.sign, unit), from: first.from, next: second.next };
}

function sameUnit(first: Quantity, second: Quantity, opened: boolean): boolean {
  if (first.sign !== second.sign && second.sign) return false;
  if (first.unit.kind === 'none') return true;
  if (second.unit.kind === 'none') return opened;
  return first.unit.kind === second.unit.kind && first.unit.text.toLowerCase() === second.unit.text.toLowerCase();
}

/** "four to five thousand" is 4,000 to 5,000; "$200 to $4 million" is not. */
function inheritScale(first: Quantity, second: Quantity): number {
  const low = Number(first.amount.value);
  const { scale, value } = second.amount;
  if (scale === 1 || first.amount.scale > 1 || (first.sign && second.sign) || low * scale > Number(value) * 1.5)
    return low;
  return low * scale;
}
