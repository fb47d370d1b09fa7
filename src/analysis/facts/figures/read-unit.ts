import { readPhrase } from '../numbers/phrases.js';
import type { Token } from '../numbers/tokenize.js';
import type { FigureReading } from './read-amount.js';

export type UnitKind = 'percent' | 'money' | 'measure' | 'count' | 'none';

/** What stands behind a number, up to (not including) token `next`. */
export interface Unit {
  readonly kind: UnitKind;
  readonly text: string;
  readonly next: number;
}

export const CURRENCY_SIGNS = new Set(['$', '€', '£', '¥', '₽', '₴', '₹', '₩', '₺', '₪', '₫', '฿', '元', '円']);
const PERCENT_SIGNS = new Set(['%', '‰', '％', '٪']);
const LONGEST_NOUN_PHRASE = 6;

/** Reads the unit that follows a number at token `index`. */
export function readUnit(reading: FigureReading, index: number): Unit {
  return (
    readPercent(reading, index) ??
    readMoney(reading, index) ??
    readMeasure(reading, index) ??
    readCounted(reading, index) ?? { kind: 'none', text: '', next: index }
  );
}

function sameLine(reading: FigureReading, index: number): Token | null {
  const token = reading.tokens[index];
  return token && token.line === reading.tokens[index - 1]?.line ? token : null;
}

const spanText = ({ text, tokens }: FigureReading, from: number, next: number) =>
  text.slice(tokens[from]?.start, tokens[next - 1]?.end);

function readPercent(reading: FigureReading, index: number): Unit | null {
  const token = sameLine(reading, index);
  if (!token) return null;
  if (PERCENT_SIGNS.has(token.text)) return { kind: 'percent', text: '%', next: index + 1 };
  const hyphen = token.text === '-' && token.glued ? 1 : 0;
  const word = readPhrase(reading.language.percent, reading.tokens, index + hyphen);
  if (!word) return null;
  return { kind: 'percent', text: word.value ? spanText(reading, index + hyphen, word.next) : '%', next: word.next };
}

/** A sign behind the number ("12 €"), or a currency's name with the words before it ("million Australian dollars"). */
function readMoney(reading: FigureReading, index: number): Unit | null {
  const { tokens, language } = reading;
  const token = sameLine(reading, index);
  if (!token) return null;
  const start = language.words.unitJoiners.has(token.lower) ? index + 1 : index;
  if (CURRENCY_SIGNS.has(tokens[start]?.text ?? ''))
    return belongsToNext(reading, start) ? null : withReference(reading, 'money', start, start + 1);
  const hyphen = token.text === '-' && token.glued ? 1 : 0;
  for (let at = start + hyphen; at < start + hyphen + 3; at++) {
    const name = readPhrase(language.currencies, tokens, at);
    const stuckToNext = tokens[at + 1]?.glued && tokens[at + 1]?.kind === 'digits';
    if (name && sameLine(reading, at) && !stuckToNext)
      return withReference(reading, 'money', start + hyphen, name.next);
    const between = tokens[at];
    const skipped = language.words.unitSkips.has(between?.lower ?? '');
    if (between?.kind !== 'word' || (language.words.functionWords.has(between.lower) && !skipped)) return null;
  }
  return null;
}

/** The sign in "1 $10 bill" is the ten's. */
function belongsToNext({ tokens, language }: FigureReading, index: number): boolean {
  const next = tokens[index + 1];
  return next?.kind === 'digits' && (next.glued || (!tokens[index]?.glued && !language.numbers.lexicon.decimalComma));
}

function readMeasure(reading: FigureReading, index: number): Unit | null {
  const { tokens, language } = reading;
  const token = sameLine(reading, index);
  if (!token) return null;
  const hyphen = token.text === '-' && token.glued ? 1 : 0;
  const found = readPhrase(language.measures, tokens, index + hyphen);
  // "5G" is no weight, nor is "3M" a length
  if (!found || /^[GLTM]$/.test(tokens[index + hyphen]?.text ?? '')) return null;
  const slash = tokens[found.next];
  const joined = slash?.glued && (slash.text === '/' || slash.text === '-') && tokens[found.next + 1]?.glued;
  const power = slash?.glued && /^[23²³]$/.test(slash.text);
  const next = joined ? found.next + 2 : power ? found.next + 1 : found.next;
  return withReference(reading, 'measure', index + hyphen, next);
}

/** Adds "a month", "per barrel", "a 12-cent-a-share". */
function withReference(reading: FigureReading, kind: UnitKind, from: number, next: number): Unit {
  const { tokens, language } = reading;
  const per = sameLine(reading, next);
  const noun = sameLine(reading, next + 1);
  const refers = per && noun?.kind === 'word' && (per.text === '/' || language.words.perWords.has(per.lower));
  const isNoun =
    refers &&
    !language.words.perBlockers.has(tokens[next + 2]?.lower ?? '') &&
    !language.words.functionWords.has(noun.lower) &&
    noun.text === noun.lower;
  // "a" needs a noun that money and measures are counted by, else "$5 a good deal" would be one
  const clear =
    isNoun &&
    (per.lower === 'per' ||
      per.text === '/' ||
      readPhrase(language.measures, tokens, next + 1) !== null ||
      noun.lower === 'share');
  const end = clear ? next + 2 : next;
  return { kind, text: spanText(reading, from, end), next: end };
}

/** The thing that is counted: up to its noun, with the words before it ("different bosses"). */
function readCounted(reading: FigureReading, index: number): Unit | null {
  const { tokens, language } = reading;
  const { lexicon, words } = language;
  const first = sameLine(reading, index);
  if (!first) return null;
  const hyphen = first.text === '-' && first.glued;
  const start = words.unitJoiners.has(first.lower) || hyphen ? index + 1 : index;
  for (let at = start; at < start + LONGEST_NOUN_PHRASE; at++) {
    const token = sameLine(reading, at);
    if (token?.text === '-' && token.glued && tokens[at + 1]?.glued) continue;
    if (token?.kind !== 'word') break;
    if (words.functionWords.has(token.lower) && !words.unitSkips.has(token.lower)) break;
    if (isNoun(token, reading)) return counted(reading, start, at + 1);
    if (!lexicon.pluralEndings && !lexicon.nounsCapitalised) return counted(reading, start, at + 1);
  }
  const only = sameLine(reading, start);
  const single = only?.kind === 'word' && (hyphen || isOne(tokens[index - 1])) && !words.functionWords.has(only.lower);
  return single ? counted(reading, start, start + 1) : null;
}

/** A single thing stands in the singular, which no ending tells from other words. */
const isOne = (token: Token | undefined) => token?.lower === 'one' || token?.text === '1';

function counted(reading: FigureReading, from: number, next: number): Unit {
  return { kind: 'count', text: spanText(reading, from, next), next };
}

function isNoun(token: Token, { language }: FigureReading): boolean {
  const { lexicon, words } = language;
  if (lexicon.nounsCapitalised) return token.text !== token.lower;
  return words.irregularPlurals.has(token.lower) || (lexicon.pluralEndings?.test(token.lower) ?? false);
}
