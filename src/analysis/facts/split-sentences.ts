import { findSentences } from './find-sentences.js';

/** Splits `text` into whole sentences, without the white space around them. `lang` is BCP 47. */
export function splitSentences(text: string, lang: string): string[] {
  return findSentences(text, lang).map(({ start, end }) => text.slice(start, end));
}
