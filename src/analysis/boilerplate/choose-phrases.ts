import { primaryLanguage } from '../primary-language.js';
import { createPhraseFinder, type PhraseFinder } from './find-phrases.js';
import type { Lexicon, Lexicons } from './lexicon.js';

/** Finds phrases of the given languages and of English, which pages in every language mix in. BCP 47. */
export type FinderChoice = (langs: readonly (string | null)[], lexicons: Lexicons) => PhraseFinder;

/**
 * Chooses a finder, and remembers it: making one costs more than a page. One made of other lexicons is made anew, since
 * a page may have been looked at before all of its languages were there.
 */
export function createFinderChoice(isWanted: (phrase: Lexicon[number]) => boolean = () => true): FinderChoice {
  const known = new Map<string, { readonly lists: readonly Lexicon[]; readonly finder: PhraseFinder }>();
  return (langs, lexicons) => {
    const names = [...new Set([...langs.map(primaryLanguage), 'en'])].filter((name) => Object.hasOwn(lexicons, name));
    const key = names.sort().join(' ');
    const lists = names.map((name) => lexicons[name] ?? []);
    const before = known.get(key);
    if (before?.lists.every((list, at) => list === lists[at])) return before.finder;
    const finder = createPhraseFinder(lists.flatMap((list) => list.filter(isWanted)));
    known.set(key, { lists, finder });
    return finder;
  };
}
