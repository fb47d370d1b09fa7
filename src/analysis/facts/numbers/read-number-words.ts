import type { NumberLexicon } from './number-lexicon.js';
import { spreadForms } from './spread-forms.js';
import type { Token } from './tokenize.js';

/** A number as it stands in the tokens, up to (not including) token `next`. */
export interface ReadNumber {
  readonly value: number;
  readonly next: number;
}

interface Part {
  readonly value: number;
  readonly role: 'add' | 'multiply' | 'ordinal';
}

export interface NumberWords {
  readonly parts: ReadonlyMap<string, Part>;
  readonly joiners: ReadonlySet<string>;
  readonly compounds: boolean;
}

const LONGEST_NUMBER_WORD = 48;
const LONGEST_PART = 16;

/** Prepares a lexicon for reading; call once a language. */
export function prepareNumberWords(lexicon: NumberLexicon): NumberWords {
  const parts = new Map<string, Part>();
  const add = (list: string, role: Part['role'], value: (index: number) => number) => {
    for (const [index, forms] of list.split(' ').entries())
      for (const form of spreadForms(forms).split('|')) if (form) parts.set(form, { value: value(index), role });
  };
  add(lexicon.ordinals, 'ordinal', (index) => index + 1);
  add(lexicon.ordinalTens, 'ordinal', (index) => 20 + 10 * index);
  add(lexicon.ones, 'add', (index) => index);
  add(lexicon.twenties ?? '', 'add', (index) => 21 + index);
  add(lexicon.tens, 'add', (index) => 20 + 10 * index);
  add(lexicon.hundreds ?? '', 'add', (index) => 100 + 100 * index);
  add(lexicon.hundred ?? '', 'multiply', () => 100);
  add(lexicon.thousand, 'multiply', () => 1e3);
  add(lexicon.million, 'multiply', () => 1e6);
  add(lexicon.billion, 'multiply', () => 1e9);
  add(lexicon.trillion, 'multiply', () => 1e12);
  return { parts, joiners: new Set(lexicon.joiners.split(' ')), compounds: lexicon.compounds };
}

/** The number that the words from token `index` on spell, as a cardinal, or null. */
export function readNumberWords(tokens: readonly Token[], index: number, words: NumberWords): ReadNumber | null {
  const spelled = readSpelled(tokens, index, words);
  return spelled && !spelled.ordinal ? spelled : null;
}

/** The ordinal that the words from token `index` on spell, or null. */
export function readOrdinalWords(tokens: readonly Token[], index: number, words: NumberWords): ReadNumber | null {
  const spelled = readSpelled(tokens, index, words);
  return spelled?.ordinal ? spelled : null;
}

/** Whether a number, cardinal or ordinal, may start at this word. */
export function isNumberWord(token: Token | undefined, words: NumberWords): boolean {
  return partsOf(token, words) !== null;
}

function readSpelled(tokens: readonly Token[], index: number, words: NumberWords) {
  let sum: Sum = { total: 0, thousands: 0, current: 0, last: 0 };
  let next = index;
  let ordinal = false;
  while (!ordinal) {
    const at = next === index ? next : skipJoiner(tokens, next, words);
    const parts = partsOf(tokens[at], words);
    const grown = parts && addParts(sum, parts, next === index);
    if (!grown) break;
    sum = grown;
    next = at + 1;
    ordinal = parts.at(-1)?.role === 'ordinal';
  }
  return next === index ? null : { value: sum.total + sum.thousands + sum.current, next, ordinal };
}

function skipJoiner(tokens: readonly Token[], index: number, { joiners }: NumberWords): number {
  const token = tokens[index];
  if (token?.text === '-' && token.glued && tokens[index + 1]?.glued) return skipWord(tokens, index + 1, joiners);
  return skipWord(tokens, index, joiners);
}

function skipWord(tokens: readonly Token[], index: number, joiners: ReadonlySet<string>): number {
  if (!joiners.has(tokens[index]?.lower ?? '')) return index;
  return tokens[index + 1]?.text === '-' ? index + 2 : index + 1;
}

interface Sum {
  /** Millions and above. */
  readonly total: number;
  /** Thousands that no million has followed yet ("mil millones"). */
  readonly thousands: number;
  readonly current: number;
  /** The part added last, which bounds what may follow. */
  readonly last: number;
}

function addParts(sum: Sum, parts: readonly Part[], first: boolean): Sum | null {
  let grown: Sum | null = sum;
  for (const [index, part] of parts.entries()) {
    grown = part.role === 'multiply' ? multiply(grown, part.value) : addPart(grown, part.value, first, index > 0);
    if (!grown) return null;
  }
  return grown;
}

function multiply({ total, thousands, current, last }: Sum, value: number): Sum | null {
  if (value === 100) return { total, thousands, current: (current || 1) * 100, last: value };
  if (last === value) return null;
  if (value === 1000)
    return thousands > 0 ? null : { total, thousands: (current || 1) * value, current: 0, last: value };
  if (total > 0 && total % (value * 1000) !== 0) return null;
  return { total: total + (thousands + current || 1) * value, thousands: 0, current: 0, last: value };
}

function addPart(sum: Sum, value: number, first: boolean, inside: boolean): Sum | null {
  const { total, thousands, current, last } = sum;
  // quatre-vingt
  if (value === 20 && last === 4 && !first) return { ...sum, current: current - 4 + 80, last: value };
  if (!first && !inside && !mayFollow(current, total + thousands, value, last)) return null;
  return { ...sum, current: current + value, last: value };
}

/** "twenty five" is one number, "five twenty" is two. */
function mayFollow(current: number, total: number, value: number, last: number): boolean {
  if (value === 0) return false;
  if (last >= 100) return value < last;
  if (current === 0) return total > 0;
  // French "dix-sept", "soixante-dix-sept"
  if (last === 10) return value >= 7 && value <= 9;
  if (current % 100 === 60 || current % 100 === 80) return value < 20;
  return current % 10 === 0 && current % 100 >= 20 && value < 10;
}

function partsOf(token: Token | undefined, words: NumberWords): Part[] | null {
  if (token?.kind !== 'word') return null;
  const whole = words.parts.get(token.lower);
  if (whole) return [whole];
  return words.compounds && token.lower.length <= LONGEST_NUMBER_WORD ? splitCompound(token.lower, words) : null;
}

function splitCompound(word: string, words: NumberWords): Part[] | null {
  for (let length = Math.min(word.length, LONGEST_PART); length > 1; length--) {
    const head = word.slice(0, length);
    const part = words.parts.get(head);
    if (part?.role === 'ordinal' && length < word.length) continue;
    if (!part && !words.joiners.has(head)) continue;
    if (length === word.length) return part ? [part] : null;
    const rest = splitCompound(word.slice(length), words);
    if (rest) return part ? [part, ...rest] : rest;
  }
  return null;
}
