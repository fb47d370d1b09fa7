import type { KeyPoint } from '../types.js';
import type { TextModel } from './read-text.js';
import { similarity, type Bags } from './score-sentences.js';
import { KEY_POINT } from './weights.js';

const wordsIn = (text: string): number => text.split(/\s+/).filter(Boolean).length;
/** Scripts without spaces: so many characters count as a word. */
const CHARACTERS_PER_WORD = 2;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu;
/** A sentence this similar to a chosen one says the same. */
const SAME = 0.65;

/** Length of a text in words, as a reader counts; a script without spaces by its characters. */
export function countWords(text: string): number {
  const unspaced = text.match(UNSPACED)?.length ?? 0;
  return unspaced > text.length / 4 ? Math.ceil(unspaced / CHARACTERS_PER_WORD) : wordsIn(text);
}

/** Chooses whole sentences, best first, none like another, within the word budget; gives them in document order. */
export function chooseKeyPoints(
  { text, sentences }: TextModel,
  bags: Bags,
  scores: readonly number[],
  maxWords: number,
): KeyPoint[] {
  const chosen: number[] = [];
  const open = new Set(scores.keys());
  let left = maxWords;
  while (open.size) {
    let best = -1;
    let bestScore = -Infinity;
    for (const i of open) {
      const sentence = sentences[i];
      const vector = bags.vectors[i];
      if (!sentence || !vector) continue;
      const likeness = Math.max(
        0,
        ...chosen.map((j) => similarity(vector, bags.vectors[j] ?? new Map<string, number>())),
      );
      const score = (scores[i] ?? 0) - KEY_POINT.redundancy * likeness;
      if (likeness > SAME || countWords(text.slice(sentence.start, sentence.end)) > left) {
        open.delete(i);
        continue;
      }
      if (score > bestScore) [best, bestScore] = [i, score];
    }
    if (best < 0) break;
    open.delete(best);
    chosen.push(best);
    left -= countWords(text.slice(sentences[best]?.start ?? 0, sentences[best]?.end ?? 0));
  }
  return chosen
    .sort((a, b) => a - b)
    .flatMap((i) => sentences[i] ?? [])
    .map(({ start, end }) => ({ text: text.slice(start, end), start, end }));
}
