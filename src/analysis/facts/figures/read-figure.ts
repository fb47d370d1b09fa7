import { isFigure, isLabel } from './is-figure.js';
import { type Amount, type FigureReading, readAmount, readRatio, withScale } from './read-amount.js';
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
  /** Whether it counts or measures something by itself. */
  readonly counts: boolean;
}

/** The figure that starts at token `index`, or null. */
export function readFigure(reading: FigureReading, index: number): FoundFigure | null {
  const ratio = readRatio(reading, index);
  if (ratio) {
    const unit = readUnit(reading, ratio.next);
    return { value: ratio.value, unit: unit.text, from: index, next: unit.next };
  }
  const quantity = readQuantity(reading, index);
  if (!quantity || isSecondHalf(reading, quantity)) return null;
  const range = isLabelled(reading, quantity) ? null : readRange(reading, quantity);
  if (range) return range;
  return quantity.counts ? toFigure(withAge(reading, withCents(reading, quantity))) : null;
}

/** The 45 of "30-45" has been looked at with the 30: alone it is none. */
function isSecondHalf({ tokens }: FigureReading, { from }: Quantity): boolean {
  const dash = tokens[from - 1];
  return Boolean(
    tokens[from]?.glued && dash?.glued && /^[-–/]$/.test(dash.text) && tokens[from - 2]?.kind === 'digits',
  );
}

function isLabelled(reading: FigureReading, { from, amount, unit }: Quantity): boolean {
  return isLabel(reading, from, amount, unit);
}

function toFigure({ amount, sign, unit, from, next }: Quantity): FoundFigure {
  return { value: amount.value, unit: joinSign(sign, unit), from, next };
}

const OLDEST = 120;

/** "Mary Hill, 44, has", "aged 44": years, though no word says so. */
function withAge({ tokens, language }: FigureReading, quantity: Quantity): Quantity {
  const { amount, unit, sign, from, next } = quantity;
  if (sign || unit.kind !== 'none' || typeof amount.value !== 'number' || amount.scale > 1 || amount.value > OLDEST)
    return quantity;
  const name = tokens[from - 2];
  const between = tokens[from - 1]?.text === ',' && tokens[next]?.text === ',' && tokens[next]?.glued;
  const named = between && amount.value > 9 && name?.kind === 'word' && name.text !== name.lower;
  const aged = language.words.ageBefore.has(tokens[from - 1]?.lower ?? '');
  if (!named && !aged) return quantity;
  return { ...quantity, unit: { ...unit, kind: 'measure', text: language.yearWord } };
}

/** "13 dollars and 45 cents", "15 dollars 50". */
function withCents(reading: FigureReading, quantity: Quantity): Quantity {
  const { tokens, language } = reading;
  const { amount, unit, next } = quantity;
  const main = unit.kind === 'money' && !language.subunits.has(tokens[next - 1]?.lower ?? '');
  if (!main || typeof amount.value !== 'number' || !Number.isInteger(amount.value) || amount.scale > 1) return quantity;
  const at = language.words.centJoiners.has(tokens[next]?.lower ?? '') ? next + 1 : next;
  const cents = tokens[at]?.line === tokens[next - 1]?.line ? readAmount(reading, at) : null;
  if (!cents || typeof cents.value !== 'number' || !Number.isInteger(cents.value) || cents.value > 99) return quantity;
  const named = language.subunits.has(tokens[cents.next]?.lower ?? '');
  const after = tokens[cents.next];
  const ends =
    !after ||
    after.line !== tokens[at]?.line ||
    (after.kind === 'mark' && !after.glued) ||
    /^[.,;!?)]$/.test(after.text);
  if (!named && (!ends || cents.value < 10)) return quantity;
  return {
    ...quantity,
    amount: { ...amount, value: (amount.value * 100 + cents.value) / 100 },
    next: named ? cents.next + 1 : cents.next,
  };
}

/** "$" and "per barrel", where the sign stands before the number and the rest behind it. */
function joinSign(sign: string, unit: Unit): string {
  if (!sign) return unit.text;
  return unit.kind === 'none' || unit.kind === 'count' ? sign : `${sign} ${unit.text}`;
}

const CODE = /^[A-Z]{1,4}$/;

function readQuantity(reading: FigureReading, index: number): Quantity | null {
  const outer = readMinus(reading, index);
  const money = readCurrencyBefore(reading, outer.next);
  const inner = money ? readMinus(reading, money.next) : outer;
  const { next } = inner;
  const negative = outer.negative || inner.negative;
  const amount = readAmount(reading, next, money !== null);
  if (!amount) return null;
  const read = readUnit(reading, amount.next);
  const unit = money ? referenceOnly(reading, amount.next, read) : read;
  const scaled = unit.kind === 'money' && !money ? withScale(reading, { ...amount, next: unit.next }) : null;
  const counts = isFigure(reading, negative ? index : next, amount, unit, money !== null);
  const end = unit.kind === 'none' ? amount.next : unit.next;
  const whole = scaled ?? { ...amount, next: end };
  return {
    amount: negative ? negate(whole) : whole,
    sign: money?.sign ?? '',
    unit,
    from: index,
    next: whole.next,
    counts,
  };
}

function negate(amount: Amount): Amount {
  return typeof amount.value === 'number' ? { ...amount, value: -amount.value } : amount;
}

function readMinus({ tokens, language }: FigureReading, index: number) {
  const [token, following] = tokens.slice(index, index + 2);
  const before = tokens[index - 1];
  const opens = !token?.glued || CURRENCY_SIGNS.has(before?.text ?? '') || before?.text === '(';
  if ((token?.text === '-' || token?.text === '−') && following?.glued && /^[\d.$€£]/.test(following.text) && opens)
    return { negative: true, next: index + 1 };
  if (!language.words.minus.has(token?.lower ?? '')) return { negative: false, next: index };
  return { negative: true, next: following?.text === '-' && following.glued ? index + 2 : index + 1 };
}

/** "$", "US $", "C$", "EUR", "RM" before a number. */
function readCurrencyBefore(
  { tokens, text, language }: FigureReading,
  index: number,
): { sign: string; next: number } | null {
  const token = tokens[index];
  if (!token) return null;
  const sign = tokens[index + 1];
  if (CURRENCY_SIGNS.has(token.text)) {
    // $US160 million, $A82
    const code =
      sign?.glued && CODE.test(sign.text) && tokens[index + 2]?.glued && tokens[index + 2]?.kind === 'digits';
    return code ? { sign: text.slice(token.start, sign.end), next: index + 2 } : { sign: token.text, next: index + 1 };
  }
  if (token.kind !== 'word' || token.glued) return null;
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
  const joins =
    dash ||
    words.orWords.has(joiner.lower) ||
    words.rangeJoiners.has(joiner.lower) ||
    (opened && words.betweenJoiners.has(joiner.lower));
  if (!joins || (!dash && words.changeWords.has(opener))) return null;
  const doubled =
    dash && words.rangeJoiners.has(tokens[first.next + 1]?.lower ?? '') && tokens[first.next + 2]?.text === '-';
  const second = readQuantity(reading, first.next + (doubled ? 3 : 1));
  const joined = second && joinQuantities(first, second, opened, dash);
  // Bare numbers with a dash or "or" between them may be a score or a choice
  const vague = second && second.unit.kind === 'none' && !first.sign && first.unit.kind === 'none';
  return joined && (!vague || (opened && !dash)) ? joined : null;
}

function joinQuantities(first: Quantity, second: Quantity, opened: boolean, dash: boolean): FoundFigure | null {
  const { value: high } = second.amount;
  if (typeof first.amount.value !== 'number' || typeof high !== 'number' || !sameUnit(first, second, opened))
    return null;
  const low = inheritScale(first, second);
  if (low === high || (low > high && (dash || !opened))) return null;
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
