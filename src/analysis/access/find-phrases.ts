import { compilePattern } from '../pattern.js';
import { primaryLanguage } from '../primary-language.js';
import type { Evidence } from '../types.js';
import { isAboutOther } from './find-gate-words.js';
import type { AccessPhrase } from './lexicon.js';
import { accessLexicons } from './lexicons/index.js';

const LONGEST_TEXT = 3000;
const WEIGHT = 4;

/** Finds what a notice says about access, in the page's language and in English. */
export function findAccessPhrases(text: string, says: AccessPhrase['says'], lang: string | null): Evidence[] {
  const primary = primaryLanguage(lang);
  const own = Object.hasOwn(accessLexicons, primary) ? (accessLexicons[primary] ?? []) : [];
  const phrases = primary === 'en' ? own : [...own, ...(accessLexicons['en'] ?? [])];
  return phrases.flatMap((phrase) => {
    const match = phrase.says === says ? compilePattern(phrase.pattern).exec(text.slice(0, LONGEST_TEXT)) : null;
    // An account may also be asked for to comment, to save articles or to receive a letter.
    if (match && says === 'account' && isAboutOther(match[0], lang)) return [];
    return match ? [{ rule: phrase.id, matched: match[0].trim(), weight: WEIGHT }] : [];
  });
}
