import { readPhrase } from '../numbers/phrases.js';
import { readDigits } from '../numbers/read-digits.js';
import { type ReadNumber, readNumberWords } from '../numbers/read-number-words.js';
import type { Token } from '../numbers/tokenize.js';
import type { FigureLanguage } from './figure-language.js';

export interface FigureReading {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly language: FigureLanguage;
}

export type AmountKind = 'digits' | 'words' | 'vague' | 'share';

/** A number without its unit, up to (not including) token `next`. */
export interface Amount {
  readonly value: number | readonly [number, number];
  readonly kind: AmountKind;
  /** What its "million" and the like multiplied it by. */
  readonly scale: number;
  readonly next: number;
}

/** The number that starts at token `index`: in digits, in words, "dozens", "two thirds"; or null. */
export function readAmount(reading: FigureReading, index: number, besideMoney = false): Amount | null {
  return (
    readVague(reading, index) ??
    readShare(reading, index) ??
    readCollective(reading, index) ??
    readNumber(reading, index, besideMoney)
  );
}

function readNumber(reading: FigureReading, index: number, besideMoney: boolean): Amount | null {
  const { text, tokens, language } = reading;
  const { lexicon, words } = language.numbers;
  const digits = readDigits(text, tokens, index, lexicon.decimalComma);
  if (digits) {
    const fraction = readSlashFraction(tokens, digits.next) ?? { value: digits.value, next: digits.next };
    const mixed = fraction.next > digits.next ? digits.value + fraction.value : digits.value;
    const bare = readSlashFraction(tokens, index);
    if (bare) return { ...bare, kind: 'digits', scale: 1 };
    return withScale(reading, { value: mixed, next: fraction.next, kind: 'digits', scale: 1 }, besideMoney);
  }
  const article = language.words.scaleArticles.has(tokens[index]?.lower ?? '');
  if (article && startsWithScale(reading, index + 1)) return readArticleScale(reading, index + 1);
  const spelled = readNumberWords(tokens, index, words);
  if (!spelled || startsWithScale(reading, index)) return null;
  return { ...withSpelledDecimals(reading, spelled), kind: 'words', scale: spelled.value >= 1000 ? 1000 : 1 };
}

/** "two point five" */
function withSpelledDecimals({ tokens, language }: FigureReading, whole: ReadNumber): ReadNumber {
  const { lexicon, words } = language.numbers;
  if (tokens[whole.next]?.lower !== lexicon.decimalWord) return whole;
  const decimals = readNumberWords(tokens, whole.next + 1, words);
  if (!decimals || !Number.isInteger(decimals.value)) return whole;
  return { value: Number(`${whole.value}.${decimals.value}`), next: decimals.next };
}

/** "million" alone is no number; "hundert" is. */
function startsWithScale({ tokens, language }: FigureReading, index: number): boolean {
  const part = language.numbers.words.parts.get(tokens[index]?.lower ?? '');
  return part?.role === 'multiply' && (!language.numbers.lexicon.bareScales || part.value >= 1e6);
}

/** "a million" */
function readArticleScale(reading: FigureReading, index: number): Amount | null {
  const spelled = readNumberWords(reading.tokens, index, reading.language.numbers.words);
  return spelled && { ...spelled, kind: 'words', scale: spelled.value };
}

const DENOMINATORS = new Set(['2', '3', '4', '5', '8', '10', '16', '32', '64', '128']);

/** 3/4; 9/11 and 24/7 are names. */
function readSlashFraction(tokens: readonly Token[], index: number): ReadNumber | null {
  const [above, slash, below] = tokens.slice(index, index + 3);
  if (above?.kind !== 'digits' || !slash?.glued || !below?.glued || !/^[/⁄]$/.test(slash.text)) return null;
  const further = tokens[index + 3];
  if (!DENOMINATORS.has(below.text) || Number(above.text) >= Number(below.text)) return null;
  if (further?.glued && /^[/⁄.,-]$/.test(further.text) && tokens[index + 4]?.glued) return null;
  return { value: Number(above.text) / Number(below.text), next: index + 3 };
}

/** Multiplies by the "million" that follows, if one does. */
export function withScale(reading: FigureReading, amount: Amount, besideMoney = true): Amount {
  let { value, scale, next } = amount;
  if (typeof value !== 'number') return amount;
  for (let found = readScale(reading, next, besideMoney); found; found = readScale(reading, next, besideMoney)) {
    value *= found.value;
    scale *= found.value;
    next = found.next;
  }
  return { ...amount, value, scale, next };
}

/** "million", "bn", "тыс."; a lone "m" or "k" counts where money makes it clear, or stuck to the digits. */
function readScale(reading: FigureReading, index: number, besideMoney: boolean) {
  const { tokens, language } = reading;
  const { lexicon, words } = language.numbers;
  const hyphen = tokens[index]?.text === '-' && tokens[index]?.glued ? 1 : 0;
  const token = tokens[index + hyphen];
  if (token?.kind !== 'word') return null;
  const part = words.parts.get(token.lower);
  // "50 cents" is no 5,000 where "cent" is a hundred too
  const isMoney = language.subunits.has(token.lower);
  if (part?.role === 'multiply' && !isMoney) return { value: part.value, next: index + hyphen + 1 };
  const value = Object.hasOwn(lexicon.shortScales, token.lower) ? lexicon.shortScales[token.lower] : undefined;
  if (value === undefined || hyphen) return null;
  const clear = token.lower.length > 1 || besideMoney || isClearLetter(reading, index, token);
  if (!clear) return null;
  const point = tokens[index + 1];
  return {
    value,
    next: point?.text === '.' && point.glued && tokens[index + 2]?.line === point.line ? index + 2 : index + 1,
  };
}

/** "25k" and "4.3M" are clear; "1.2m tons" is a million, "100m" are metres. */
function isClearLetter({ tokens, language }: FigureReading, index: number, { text, glued, line }: Token): boolean {
  const after = tokens[index + 1];
  const goesOn = after?.kind === 'word' && after.line === line && !language.words.functionWords.has(after.lower);
  if (!glued) return /^[BMK]$/.test(text) && goesOn;
  if (text !== 'm' && text !== 'b') return true;
  return goesOn && tokens[index - 2]?.text === (language.numbers.lexicon.decimalComma ? ',' : '.');
}

/** "dozens", "tens of thousands", "hundreds of millions". */
function readVague({ tokens, language }: FigureReading, index: number): Amount | null {
  const { vague, words } = language;
  const range = vague.get(tokens[index]?.lower ?? '');
  if (!range) return null;
  const joined = words.vagueJoiners.has(tokens[index + 1]?.lower ?? '') ? index + 2 : index + 1;
  const outer = vague.get(tokens[joined]?.lower ?? '') ?? null;
  const factor = outer ? outer[0] : 1;
  if (outer) return { value: [range[0] * factor, range[1] * factor], kind: 'vague', scale: 1, next: joined + 1 };
  return range[0] === 10 ? null : { value: range, kind: 'vague', scale: 1, next: index + 1 };
}

/** "a third", "two-thirds", "half". */
function readShare(reading: FigureReading, index: number): Amount | null {
  const { tokens, language } = reading;
  const { fractions, words } = language;
  const alone = fractions.get(tokens[index]?.lower ?? '');
  const article = words.fractionArticles.has(tokens[index]?.lower ?? '');
  if (alone === 1 / 2 && !tokens[index + 1]?.glued) return shareIfFollowed(reading, alone, index + 1);
  const count = article ? { value: 1, next: index + 1 } : readNumberWords(tokens, index, language.numbers.words);
  if (!count || count.value > 9) return null;
  const hyphen = tokens[count.next]?.text === '-' ? 1 : 0;
  const share = fractions.get(tokens[count.next + hyphen]?.lower ?? '');
  if (share === undefined || (article && share === 1 / 2)) return null;
  return shareIfFollowed(reading, share * count.value, count.next + hyphen + 1, count.value > 1);
}

function shareIfFollowed(
  { tokens, language }: FigureReading,
  value: number,
  next: number,
  clear = false,
): Amount | null {
  const followed = clear || language.words.fractionFollowers.has(tokens[next]?.lower ?? '');
  return followed ? { value, kind: 'share', scale: 1, next } : null;
}

/** "a dozen", "two dozen", "half a dozen". */
function readCollective({ text, tokens, language }: FigureReading, index: number): Amount | null {
  const { collectives, words, fractions, numbers } = language;
  const half = fractions.get(tokens[index]?.lower ?? '') === 1 / 2;
  const start = half ? index + 1 : index;
  const article = words.fractionArticles.has(tokens[start]?.lower ?? '');
  const count = article
    ? { value: 1, next: start + 1 }
    : (readDigits(text, tokens, start, numbers.lexicon.decimalComma) ?? readNumberWords(tokens, start, numbers.words));
  const collective = count && collectives.get(tokens[count.next]?.lower ?? '');
  if (!collective) return null;
  return { value: (half ? 0.5 : 1) * count.value * collective, kind: 'words', scale: 1, next: count.next + 1 };
}

/** "one in five", "three out of ten": the share they make. */
export function readRatio(reading: FigureReading, index: number): Amount | null {
  const { tokens, language } = reading;
  const first = readNumber(reading, index, false);
  const joiner = first && readPhrase(language.ratioJoiners, tokens, first.next);
  const second = joiner && readNumber(reading, joiner.next, false);
  if (!first || !second || typeof first.value !== 'number' || typeof second.value !== 'number') return null;
  const { value: part } = first;
  const { value: whole } = second;
  if (first.kind !== second.kind || part < 1 || part >= whole || whole > 1000 || !Number.isInteger(part)) return null;
  return { value: part / whole, kind: 'share', scale: 1, next: second.next };
}
