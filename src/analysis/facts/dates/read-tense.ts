import type { Token } from '../numbers/tokenize.js';
import type { DateLanguage } from './date-language.js';

/** 'begun' is behind us whatever else the sentence says: "since December". */
export type Tense = 'past' | 'future' | 'begun' | null;

const WORDS_BACK = 30;
const WORDS_ON = 12;
const SENTENCE_ENDS = new Set(['.', '!', '?', '…']);
/** "to be held", "would cut": the word that looks like a past is none behind these. */
const AUXILIARY_REACH = 2;
/** "since December", "seit dem 5. Dezember". */
const SINCE_REACH = 2;

/**
 * Whether the words around tokens `from` to `next` tell of what is over or of what is to come: the nearest verb that says so,
 * first the ones before the date, since "said on Thursday it will rise on Friday" has two.
 */
export function readTense(tokens: readonly Token[], from: number, next: number, language: DateLanguage): Tense {
  const line = tokens[from]?.line;
  if (tokens.slice(Math.max(0, from - SINCE_REACH), from).some(({ lower }) => language.since.has(lower)))
    return 'begun';
  for (let index = from - 1; index >= Math.max(0, from - WORDS_BACK); index--) {
    const token = tokens[index];
    if (!token || token.line !== line || isSentenceEnd(tokens, index)) break;
    const tense = tenseOf(tokens, index, language);
    if (tense) return tense;
  }
  for (let index = next; index < next + WORDS_ON; index++) {
    const token = tokens[index];
    if (!token || token.line !== line || isSentenceEnd(tokens, index)) break;
    const tense = tenseOf(tokens, index, language);
    if (tense) return tense;
  }
  return null;
}

/** A point ends a sentence unless it ends an abbreviation ("Feb. 20", "U.S."). */
function isSentenceEnd(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (!token || !SENTENCE_ENDS.has(token.text)) return false;
  const before = tokens[index - 1];
  const after = tokens[index + 1];
  if (!after || after.line !== token.line) return true;
  const startsNew = after.text !== after.lower || after.kind === 'mark';
  return !after.glued && startsNew && (before?.text.length ?? 0) > 3;
}

function tenseOf(tokens: readonly Token[], index: number, language: DateLanguage): Tense {
  const token = tokens[index];
  if (token?.kind !== 'word') return null;
  const { lower } = token;
  if (language.future.has(lower) || endsLike(lower, language.lexicon.futureEndings)) return 'future';
  if (!language.past.has(lower) && !endsLike(lower, language.lexicon.pastEndings)) return null;
  return followsInfinitive(tokens, index, language) ? 'future' : 'past';
}

function endsLike(word: string, endings: RegExp | null): boolean {
  return endings !== null && word.length > 4 && endings.test(word);
}

function followsInfinitive(tokens: readonly Token[], index: number, { infinitiveBe, future }: DateLanguage): boolean {
  for (let back = 1; back <= AUXILIARY_REACH; back++) {
    const word = tokens[index - back]?.lower ?? '';
    if (infinitiveBe.has(word) || future.has(word)) return true;
  }
  return false;
}
