import { numbers as en } from './lexicons/en.js';
import type { NumberLexicon } from './number-lexicon.js';
import { type NumberWords, prepareNumberWords } from './read-number-words.js';

/** A language nobody wrote a lexicon for: digits are read, words are not. */
const UNKNOWN: NumberLexicon = {
  ...en,
  decimalComma: true,
  ones: '',
  tens: '',
  hundred: '',
  thousand: '',
  million: '',
  billion: '',
  trillion: '',
  decimalWord: '',
  joiners: '',
  ordinals: '',
  ordinalTens: '',
};

const UNKNOWN_WITH_POINT: NumberLexicon = { ...UNKNOWN, decimalComma: false };

/** Written with a point in languages that have no lexicon here. */
const POINT_LANGUAGES = new Set(['ar', 'he', 'hi', 'ja', 'ko', 'th', 'zh']);

export interface NumberLanguage {
  readonly lexicon: NumberLexicon;
  readonly words: NumberWords;
}

const prepared = new WeakMap<NumberLexicon, NumberLanguage>();

/** How a language writes numbers; of one without a lexicon, its primary subtag tells what is known. */
export function numberLanguageOf(known: NumberLexicon | undefined, lang = ''): NumberLanguage {
  const lexicon = known ?? (POINT_LANGUAGES.has(lang) ? UNKNOWN_WITH_POINT : UNKNOWN);
  const language = prepared.get(lexicon) ?? { lexicon, words: prepareNumberWords(lexicon) };
  prepared.set(lexicon, language);
  return language;
}
