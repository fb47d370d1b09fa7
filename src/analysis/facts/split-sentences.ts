import type { FactLexicon } from './fact-lexicon.js';
import { findSentences } from './find-sentences.js';

/** Splits `text` into whole sentences, without the white space around them. `lang` is BCP 47. */
export function splitSentences(text: string, lang: string, lexicon?: FactLexicon): string[] {
  return findSentences(text, lang, lexicon).map(({ start, end }) => text.slice(start, end));
}
