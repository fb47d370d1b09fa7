/**
 * The words of a class, id, aria-label or data-* value, in lower case with one space between words of one name and a
 * line break between names, so that `c-newsletterBox wide` is matched by the word "newsletter" and by "newsletter box",
 * and no phrase reaches across two names.
 */
export function splitName(value: string): string {
  return value
    .trim()
    .split(/\s+/u)
    .map((name) =>
      name
        .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
        .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim()
        .toLowerCase(),
    )
    .filter((name) => name !== '')
    .join('\n');
}
