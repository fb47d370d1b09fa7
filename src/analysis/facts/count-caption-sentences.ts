import type { TextModel } from './read-text.js';

/** Captions stand above the text: one picture, seldom two. */
const MAX_CAPTIONS = 2;
const MAX_CREDIT_WORDS = 6;
const FULL_STOP = /[.!?…。！？।۔؟]["'”’»)\]]*$/;
/** A credit that says so itself, or the supplier behind a slash. */
const MARKED =
  /(?:\b(?:photos?|pictures?|images?|credit|foto|bild|photographs?|imagen|crédit|fotografía|фото|zdjęcie) ?[:/]|©|\s\/\s?\p{Lu}[\p{L}. ]+$|\bgetty images\b)/iu;
const LINKS = /^(?:of|for|the|and|via|by|von|der|du|de|la|le|del|di|en)$/;

/** How many of the first sentences only caption a picture: lines that end in a credit, with a text below them. */
export function countCaptionSentences({ text, sentences, tokens }: TextModel): number {
  let count = 0;
  for (let block = 0; block < MAX_CAPTIONS; block += 1) {
    const from = count;
    const first = sentences[from];
    if (!first) return 0;
    while (sentences[count]?.block === first.block) count += 1;
    if (!sentences[count]) return from;
    const credit = sentences[count - 1];
    if (!credit) return from;
    const shown = text.slice(credit.start, credit.end);
    const words = tokens.slice(credit.first, credit.last);
    const isName = words.every((token) => token.isCapitalised || LINKS.test(token.lower));
    const isCredit = count - from > 1 && words.length > 0 && words.length <= MAX_CREDIT_WORDS && isName;
    if (FULL_STOP.test(shown) || !(isCredit || MARKED.test(shown))) return from;
  }
  return count;
}
