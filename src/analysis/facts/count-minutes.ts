const WORDS_PER_MINUTE = 230;
const CHARACTERS_PER_MINUTE = 500;
/** Scripts without spaces are read by the character. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu;

/** Reading time of a text, at least one minute. The reading view counts with it, too, and need not wait for the facts. */
export function countMinutes(text: string): number {
  const characters = text.match(UNSPACED)?.length ?? 0;
  const words = text.replace(UNSPACED, ' ').split(/\s+/).filter(Boolean).length;
  return Math.max(1, Math.round(words / WORDS_PER_MINUTE + characters / CHARACTERS_PER_MINUTE));
}
