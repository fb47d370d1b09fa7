/** The letters and digits of `text` as lower-case words; a CJK letter is a word of its own. */
export function wordsOf(text: string): string[] {
  const lower = text.toLowerCase();
  return lower.match(ANY_CJK.test(lower) ? CJK_OR_WORD : ANY_ACCENT.test(lower) ? WORD : PLAIN_WORD) ?? [];
}

/** Property classes are slow, and most texts need none. */
const ANY_CJK = /[\u2e80-\uffff]/;
const ANY_ACCENT = /[^\0-\x7f]/;
const PLAIN_WORD = /[a-z\d]+/g;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const CJK_OR_WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{M}\p{N}])+/gu;

/** Word F1 of two texts: 1 for the same words, 0 for none in common. */
export function similarity(a: string, b: string): number {
  const left = wordsOf(a);
  const right = wordsOf(b);
  if (left.length === 0 || right.length === 0) return 0;
  const open = new Map<string, number>();
  for (const word of right) open.set(word, (open.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of left) {
    const count = open.get(word) ?? 0;
    if (count === 0) continue;
    open.set(word, count - 1);
    shared += 1;
  }
  return (2 * shared) / (left.length + right.length);
}
