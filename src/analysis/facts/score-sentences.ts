import type { TextModel } from './read-text.js';
import { KEY_POINT } from './weights.js';

/** Sentences beyond this many are not compared: the story is told by then, and comparing grows with the square. */
const MAX_SENTENCES = 120;
const MIN_WORDS = 6;
const MAX_WORDS = 45;
const DANGLING =
  /^(?:["“«„]?)(?:he|she|it|they|this|that|these|those|his|her|their|its|but|and|so|however|meanwhile|also|instead|then|er|sie|es|il|elle|ils|elles|mais|et|c'est|cela|ce|él|ella|pero|lui|lei|ma|ele|ela|mas|hij|zij|maar|on|ona|ale|он|она|они|но|це|він|вона)(?![\p{L}'’])/iu;

export interface Bags {
  /** Content words of each sentence, cut to their stems, with their tf-idf weight; unit length. */
  readonly vectors: readonly ReadonlyMap<string, number>[];
  readonly words: readonly number[];
}

/** A crude stem: enough to bring "drill" and "drills" together in any language with endings. */
export const stemOf = (word: string): string => (word.length > 5 ? word.slice(0, Math.max(5, word.length - 3)) : word);

export function readBags({ sentences, tokens }: TextModel): Bags {
  const counts = sentences.slice(0, MAX_SENTENCES).map(({ first, last }) => {
    const bag = new Map<string, number>();
    for (const token of tokens.slice(first, last)) {
      if (token.isStopWord || token.lower.length < 2) continue;
      const stem = stemOf(token.lower);
      bag.set(stem, (bag.get(stem) ?? 0) + 1);
    }
    return bag;
  });
  const documentFrequency = new Map<string, number>();
  for (const bag of counts)
    for (const stem of bag.keys()) documentFrequency.set(stem, (documentFrequency.get(stem) ?? 0) + 1);
  const vectors = counts.map((bag) => weigh(bag, documentFrequency, counts.length));
  return { vectors, words: sentences.map(({ first, last }) => last - first) };
}

function weigh(
  bag: ReadonlyMap<string, number>,
  frequency: ReadonlyMap<string, number>,
  total: number,
): Map<string, number> {
  const weighed = new Map<string, number>();
  let square = 0;
  for (const [stem, count] of bag) {
    const weight = count * Math.log(1 + total / (frequency.get(stem) ?? 1));
    weighed.set(stem, weight);
    square += weight * weight;
  }
  const length = Math.sqrt(square) || 1;
  for (const [stem, weight] of weighed) weighed.set(stem, weight / length);
  return weighed;
}

export function similarity(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [stem, weight] of small) sum += weight * (large.get(stem) ?? 0);
  return sum;
}

function sumOf(vectors: readonly ReadonlyMap<string, number>[]): Map<string, number> {
  const sum = new Map<string, number>();
  for (const vector of vectors) for (const [stem, weight] of vector) sum.set(stem, (sum.get(stem) ?? 0) + weight);
  return sum;
}

/** How well each sentence would stand for the story, 0 and up. `factCounts`: facts that lie in it. */
export function scoreSentences(
  model: TextModel,
  bags: Bags,
  headline: string,
  factCounts: readonly number[],
): number[] {
  const { vectors } = bags;
  const whole = sumOf(vectors);
  // Similarity to all others at once: the dot product with their sum, without the sentence's own share of 1.
  const centrality = vectors.map((vector) => Math.max(0, similarity(vector, whole) - 1));
  const highest = Math.max(...centrality, 1e-9);
  const headlineStems = new Set((headline.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).map(stemOf));
  return vectors.map((vector, i) => {
    const inHeadline = [...vector.keys()].filter((stem) => headlineStems.has(stem)).length / (headlineStems.size || 1);
    return (
      (KEY_POINT.centrality * (centrality[i] ?? 0)) / highest +
      KEY_POINT.position * 2 ** (-i / KEY_POINT.halfLife) +
      KEY_POINT.headline * inHeadline +
      KEY_POINT.facts * Math.min(4, factCounts[i] ?? 0) +
      formOf(model, i)
    );
  });
}

/** What its form takes from a sentence: fragments, captions, questions, bare quotations do not stand alone. */
function formOf({ text, sentences }: TextModel, i: number): number {
  const sentence = sentences[i];
  if (!sentence) return 0;
  const shown = text.slice(sentence.start, sentence.end);
  const words = sentence.last - sentence.first;
  return (
    (words < MIN_WORDS ? KEY_POINT.tooShort : 0) +
    (words > MAX_WORDS ? KEY_POINT.tooLong : 0) +
    (DANGLING.test(shown) ? KEY_POINT.danglingStart : 0) +
    (/^["“«„'‘]/.test(shown) || /[“”"«»„].{0,30}$/.test(shown) ? KEY_POINT.quotation : 0) +
    (/\?["”»]?$/.test(shown) ? KEY_POINT.question : 0) +
    (/[.!?…。！？।۔؟]["'”’»)\]]*$/.test(shown) ? 0 : KEY_POINT.noFullStop)
  );
}
