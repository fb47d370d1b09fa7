/**
 * The words of a class, id, aria-label or data-* value, in lower case with one space between words of one name and a
 * line break between names, so that `c-newsletterBox wide` is matched by the word "newsletter" and by "newsletter box",
 * and no phrase reaches across two names.
 */
export function splitName(value: string): string {
  return value
    .trim()
    .split(/\s+/)
    .map((name) => (PLAIN.test(name) ? splitPlain(name) : splitAny(name)))
    .filter((name) => name !== '')
    .join('\n');
}

/** Nearly all names are plain, and property classes are slow. */
const PLAIN = /^[\w-]*$/;

function splitPlain(name: string): string {
  if (!/[A-Z_-]/.test(name)) return name;
  const parted = /[A-Z]/.test(name)
    ? name.replace(/([a-z])([A-Z])/g, '$1 $2').replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    : name;
  return parted.replace(/[-_]+/g, ' ').trim().toLowerCase();
}

function splitAny(name: string): string {
  return name
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();
}
