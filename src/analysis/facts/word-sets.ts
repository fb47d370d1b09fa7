import { lookUp } from './look-up.js';

/** Lexicons are strings of words; these turn them into sets, once, when first used. */
export const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(' ').filter(Boolean));

/** The words that a table has for a language: none if it does not know it. */
export const wordsPerLanguage = (table: Readonly<Record<string, string>>): ((lang: string) => ReadonlySet<string>) =>
  lazily((lang) => wordSet(lookUp(table, lang) ?? ''));

/** Remembers what `make` returns per key. */
export function lazily<T>(make: (key: string) => T): (key: string) => T {
  const made = new Map<string, T>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const value = make(key);
    made.set(key, value);
    return value;
  };
}

/** Remembers what `make` returns per lexicon, and for none. */
export function lazilyFor<K extends object, T>(make: (key: K | undefined) => T): (key: K | undefined) => T {
  const made = new WeakMap<object, T>();
  const none = {};
  return (key) => {
    const known = made.get(key ?? none);
    if (known !== undefined) return known;
    const value = make(key);
    made.set(key ?? none, value);
    return value;
  };
}
