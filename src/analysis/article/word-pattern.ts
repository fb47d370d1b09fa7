/** Alternatives for a pattern, the longest first, with every special character escaped. */
export function anyOf(words: readonly string[]): string {
  return [...new Set(words)]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|');
}

const LETTER = '[\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Arabic}]';

/** Matches any of `words` as whole words; those of scripts that do not part words anywhere. */
export function wholeWords(words: readonly string[]): RegExp {
  return new RegExp(`(?<!${LETTER})(?:${anyOf(words)})(?!${LETTER})`, 'iu');
}
