import { numbers as de } from './lexicons/de.js';
import { numbers as en } from './lexicons/en.js';
import { numbers as es } from './lexicons/es.js';
import { numbers as fr } from './lexicons/fr.js';
import { numbers as it } from './lexicons/it.js';
import { numbers as nl } from './lexicons/nl.js';
import { numbers as pl } from './lexicons/pl.js';
import { numbers as pt } from './lexicons/pt.js';
import { numbers as ru } from './lexicons/ru.js';
import { numbers as uk } from './lexicons/uk.js';
import type { NumberLexicon } from './number-lexicon.js';
import { type NumberWords, prepareNumberWords } from './read-number-words.js';

const LEXICONS: Readonly<Record<string, NumberLexicon>> = { de, en, es, fr, it, nl, pl, pt, ru, uk };

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

/** Written with a point in languages that have no lexicon here. */
const POINT_LANGUAGES = new Set(['ar', 'he', 'hi', 'ja', 'ko', 'th', 'zh']);

export interface NumberLanguage {
  readonly lexicon: NumberLexicon;
  readonly words: NumberWords;
}

const prepared = new Map<string, NumberLanguage>();

/** How the language (BCP 47) writes numbers. */
export function numberLanguageOf(lang: string): NumberLanguage {
  const primary = lang.toLowerCase().split('-')[0] ?? '';
  const known = prepared.get(primary);
  if (known) return known;
  const lexicon = LEXICONS[primary] ?? { ...UNKNOWN, decimalComma: !POINT_LANGUAGES.has(primary) };
  const language = { lexicon, words: prepareNumberWords(lexicon) };
  if (LEXICONS[primary]) prepared.set(primary, language);
  return language;
}
