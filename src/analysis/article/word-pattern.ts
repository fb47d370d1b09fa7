import { LETTERS, LETTERS_OF_PARTED_WORDS } from '../letters.js';

/** Alternatives for a pattern, the longest first, with every special character escaped. */
export function anyOf(words: readonly string[]): string {
  return [...new Set(words)]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|');
}

/** Matches any of `words` as whole words; those of scripts that do not part words anywhere. */
export function wholeWords(words: readonly string[]): RegExp {
  return new RegExp(`(?<![${LETTERS_OF_PARTED_WORDS}])(?:${anyOf(words)})(?![${LETTERS_OF_PARTED_WORDS}])`, 'i');
}

/** Matches any of the alternatives, a pattern's, between whatever is no letter in any script. */
export function amongLetters(alternatives: string): RegExp {
  return new RegExp(`(?<![${LETTERS}])(?:${alternatives})(?![${LETTERS}])`, 'i');
}
