import type { Token } from '../numbers/tokenize.js';
import type { Amount, FigureReading } from './read-amount.js';
import type { Unit } from './read-unit.js';

const SENTENCE_ENDS = new Set(['.', '!', '?', ':', '"', '“', '”', '(', ';', '«', '»', '—', '–', '-', '…', '„']);

/** Whether a number counts or measures something: ordinals, years, names and labels with a number in them do not. */
export function isFigure(reading: FigureReading, index: number, amount: Amount, unit: Unit, money: boolean): boolean {
  if (amount.kind === 'vague' || amount.kind === 'share' || money) return true;
  if (isGluedToName(reading, index, amount, unit)) return false;
  if (unit.kind === 'percent' || unit.kind === 'money') return true;
  if (amount.kind === 'words') return countsInWords(reading, index, amount, unit);
  return !isLabel(reading, index, amount, unit) && !isYear(reading, index, amount, unit);
}

/** "X3", "F-150", "2nd", "5G", "1.2.3", "10:30". */
function isGluedToName({ tokens, language }: FigureReading, index: number, amount: Amount, unit: Unit): boolean {
  if (hangsOnWord(tokens, index)) return true;
  const after = tokens[amount.next];
  if (!after?.glued || amount.kind !== 'digits') return false;
  if (after.kind === 'word') return unit.kind === 'none' || unit.kind === 'count' || isPointed(tokens, amount.next);
  const further = tokens[amount.next + 1];
  if (!further?.glued) return false;
  if (/^[-–]$/.test(after.text))
    return further.kind === 'digits' || (further.text !== further.lower && !language.lexicon.nounsCapitalised);
  return /^[.:/⁄_@×]$/.test(after.text) && further.kind === 'digits';
}

const PREFIXES = new Set(['sub', 'minus', 'plus', 'near', 'top']);

function hangsOnWord(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  if (!tokens[index]?.glued || !before) return false;
  if (before.text === '-') return !PREFIXES.has(tokens[index - 2]?.lower ?? '') && Boolean(before.glued);
  if (before.text === '+') return Boolean(before.glued);
  return /^(?:\p{L}+|[.:/⁄_#@&*^=№×−])$/u.test(before.text);
}

/** "9:01 p.m." is no pence. */
function isPointed(tokens: readonly Token[], index: number): boolean {
  return tokens[index + 1]?.text === '.' && Boolean(tokens[index + 2]?.glued);
}

/** "iPhone 11", "Section 427", "chapter 11", "No. 10". */
export function isLabel(reading: FigureReading, index: number, amount: Amount, unit: Unit): boolean {
  const { tokens, language } = reading;
  if (isAddress(reading, amount.next)) return true;
  const point = tokens[index - 1]?.text === '.' ? 1 : 0;
  const before = tokens[index - 1 - point];
  if (!before || before.line !== tokens[index]?.line) return false;
  if (before.text === '#' || before.text === '№') return true;
  if (before.kind !== 'word' || amount.scale > 1) return false;
  if (language.words.nominals.has(before.lower)) return true;
  if (point || unit.kind === 'measure') return false;
  return isNameWord(tokens, index - 1, language.words.functionWords, language.lexicon.nounsCapitalised ?? false);
}

function isNameWord(
  tokens: readonly Token[],
  index: number,
  functionWords: ReadonlySet<string>,
  nounsCapitalised: boolean,
): boolean {
  const token = tokens[index];
  if (!token || nounsCapitalised || token.text === token.lower || functionWords.has(token.lower)) return false;
  const before = tokens[index - 1];
  const opensSentence = !before || before.line !== token.line || SENTENCE_ENDS.has(before.text);
  return !opensSentence || /\p{Lu}.*\p{Lu}|^\p{Ll}\p{Lu}/u.test(token.text);
}

const LONGEST_STREET = 4;

/** "49 Zorro Ranch Road", "11 Pro Max": a name follows, not a thing that is counted. */
function isAddress({ tokens, language }: FigureReading, next: number): boolean {
  if (language.lexicon.nounsCapitalised) return false;
  for (let at = next; at < next + LONGEST_STREET; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word' || token.text === token.lower || token.line !== tokens[next - 1]?.line) return false;
    if (language.words.streets.has(token.lower)) return true;
  }
  return false;
}

const FIRST_YEAR = 1900;
const LAST_YEAR = 2049;

function isYear({ tokens, language }: FigureReading, index: number, amount: Amount, unit: Unit): boolean {
  const { value, scale, next, kind } = amount;
  if (kind !== 'digits' || scale > 1 || typeof value !== 'number' || next !== index + 1) return false;
  if (value < FIRST_YEAR || value > LAST_YEAR || tokens[index]?.text.length !== 4) return false;
  if (unit.kind === 'measure') return false;
  if (unit.kind === 'none') return true;
  return value !== 2000 || language.words.yearBefore.has(tokens[index - 1]?.lower ?? '');
}

/** "one" and "two" in words count when something stands behind them to be counted. */
function countsInWords(reading: FigureReading, index: number, amount: Amount, unit: Unit): boolean {
  const { tokens, language } = reading;
  const { words, lexicon } = language;
  const before = tokens[index - 1];
  const after = tokens[amount.next];
  if (after?.text === '-' && after.glued) return false;
  if (amount.value !== 1) return unit.kind !== 'none' || Number(amount.value) > 10;
  if (lexicon.oneIsArticle) return unit.kind === 'measure' && !lexicon.oneIsArticle;
  if (before?.line === after?.line && words.pronounBefore.has(before?.lower ?? '')) return false;
  return unit.kind !== 'none' && !words.pronounAfter.has(after?.lower ?? '');
}
