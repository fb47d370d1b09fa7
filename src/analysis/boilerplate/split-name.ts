/**
 * The words of a class, id, aria-label or data-* value, in lower case with one space between words of one name and a
 * line break between names, so that `c-newsletterBox wide` is matched by the word "newsletter" and by "newsletter box",
 * and no phrase reaches across two names.
 */
export function splitName(value: string): string {
  const names: string[] = [];
  for (const name of value.split(OTHER_SPACE.test(value) ? /\s+/ : ' ')) {
    const words = PLAIN.test(name) ? splitPlain(name) : splitAny(name);
    if (words) names.push(words);
  }
  return names.join('\n');
}

const OTHER_SPACE = /[^\S ]/;
/** Nearly all names are plain, and property classes are slow. */
const PLAIN = /^[\w-]*$/;
const SIMPLE = /^[a-z\d]*$/;

function splitPlain(name: string): string {
  if (SIMPLE.test(name)) return name;
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
