import { spreadForms } from './spread-forms.js';
import { type Token, tokenize } from './tokenize.js';

interface Phrase<T> {
  readonly words: readonly string[];
  readonly value: T;
}

/** Words and phrases with a meaning, found by their first word; the longest wins. */
export type Phrases<T> = ReadonlyMap<string, readonly Phrase<T>[]>;

/** Reads a list such as "monday|mon, tuesday|tue": entries by ", ", forms by "|" or as "stem(ending/ending)"; a form may be several words. */
export function preparePhrases<T>(entries: Iterable<readonly [forms: string, value: T]>): Phrases<T> {
  const phrases = new Map<string, Phrase<T>[]>();
  for (const [forms, value] of entries) {
    for (const form of spreadForms(forms).split('|')) {
      const words = tokenize(form).map((token) => token.lower);
      const [first] = words;
      if (!first) continue;
      const list = phrases.get(first) ?? [];
      list.push({ words, value });
      phrases.set(
        first,
        list.sort((a, b) => b.words.length - a.words.length),
      );
    }
  }
  return phrases;
}

/** The phrase that stands at token `index`, with the token after it, or null. */
export function readPhrase<T>(phrases: Phrases<T>, tokens: readonly Token[], index: number) {
  const first = tokens[index];
  const candidates = first && phrases.get(first.lower);
  if (!candidates) return null;
  for (const { words, value } of candidates)
    if (words.every((word, offset) => isWord(tokens[index + offset], word, first.line)))
      return { value, next: index + words.length };
  return null;
}

function isWord(token: Token | undefined, word: string, line: number): boolean {
  return token?.lower === word && token.line === line;
}
