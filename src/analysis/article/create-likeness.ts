import { wordsOf } from './similarity.js';

/** Compares many texts with one: `similarity`, where the one is taken apart once. */
export function createLikeness(text: string): (other: string) => number {
  const wanted = new Map<string, number>();
  const words = wordsOf(text);
  for (const word of words) wanted.set(word, (wanted.get(word) ?? 0) + 1);
  return (other) => {
    const own = wordsOf(other);
    if (own.length === 0 || words.length === 0) return 0;
    const used = new Map<string, number>();
    let shared = 0;
    for (const word of own) {
      const count = wanted.get(word);
      if (count === undefined) continue;
      const before = used.get(word) ?? 0;
      if (before < count) shared += 1;
      used.set(word, before + 1);
    }
    return (2 * shared) / (own.length + words.length);
  };
}
