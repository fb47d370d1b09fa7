import { indexWords, type PlaceFinder } from '../boilerplate/index-words.js';
import { lowerCase } from '../boilerplate/lower-case.js';
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
  const { phrases, findPlaces } = finderFor(primaryLanguage(lang));
  const part = text.slice(0, LONGEST_TEXT);
  return findPlaces(lowerCase(part)).flatMap((place) => {
    const phrase = phrases[place];
    const match = phrase?.says === says ? compilePattern(phrase.pattern).exec(part) : null;
    // An account may also be asked for to comment, to save articles or to receive a letter.
    if (!phrase || !match || (says === 'account' && isAboutOther(match[0], lang))) return [];
    return [{ rule: phrase.id, matched: match[0].trim(), weight: WEIGHT }];
  });
}

interface Finder {
  readonly phrases: readonly AccessPhrase[];
  /** Those whose words a text holds: most texts hold none, and most patterns are never compiled. */
  readonly findPlaces: PlaceFinder;
}

const finders = new Map<string, Finder>();

function finderFor(primary: string): Finder {
  const lang = Object.hasOwn(accessLexicons, primary) ? primary : 'en';
  const known = finders.get(lang);
  if (known) return known;
  const own = accessLexicons[lang] ?? [];
  const phrases = lang === 'en' ? own : [...own, ...(accessLexicons['en'] ?? [])];
  const finder = { phrases, findPlaces: indexWords(phrases.map(({ pattern }) => pattern)) };
  finders.set(lang, finder);
  return finder;
}
