import type { KeyPoint } from '../types.js';
import type { TextModel } from './read-text.js';
import type { SentenceScores } from './score-sentences.js';
import { KEY_POINT, type KeyPointWeights } from './key-point-weights.js';

const wordsIn = (text: string): number => text.split(/\s+/).filter(Boolean).length;
/** Scripts without spaces: so many characters count as a word. */
const CHARACTERS_PER_WORD = 2;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu;
/** A sentence of which so much is already said says the same. */
const SAME = 0.7;

/** Length of a text in words, as a reader counts; a script without spaces by its characters. */
export function countWords(text: string): number {
  const unspaced = text.match(UNSPACED)?.length ?? 0;
  return unspaced > text.length / 4 ? Math.ceil(unspaced / CHARACTERS_PER_WORD) : wordsIn(text);
}

/** Chooses whole sentences that together cover most of the story, within the word budget; gives them in document order. */
export function chooseKeyPoints(
  { text, sentences }: TextModel,
  scores: SentenceScores,
  maxWords: number,
  weights = KEY_POINT,
): KeyPoint[] {
  const lengths = scores.stems.map((_, i) => countWords(text.slice(sentences[i]?.start, sentences[i]?.end)));
  const chosen: number[] = [];
  const covered = new Set<string>();
  let used = 0;
  const enough = shareOf(lengths, weights) * maxWords;
  while (used < enough) {
    const best = bestNext(scores, lengths, covered, chosen, maxWords - used, weights);
    if (best === null) break;
    chosen.push(best);
    used += lengths[best] ?? 0;
    for (const stem of scores.stems[best] ?? []) covered.add(stem);
  }
  return chosen
    .sort((a, b) => a - b)
    .flatMap((i) => sentences[i] ?? [])
    .map(({ start, end }) => ({ text: text.slice(start, end), start, end }));
}

/** How much of the budget is to be used. */
function shareOf(lengths: readonly number[], weights: KeyPointWeights): number {
  const total = lengths.reduce((sum, length) => sum + length, 0);
  const share = weights.enough + weights.enoughByLength * Math.log(Math.max(1, total) / weights.usualWords);
  return Math.min(weights.enoughAtMost, Math.max(weights.enoughAtLeast, share));
}

/** The sentence that adds most for its length. */
function bestNext(
  { stems, worth, base }: SentenceScores,
  lengths: readonly number[],
  covered: ReadonlySet<string>,
  chosen: readonly number[],
  left: number,
  weights: KeyPointWeights,
): number | null {
  let best: number | null = null;
  let bestScore = 0;
  for (const [i, set] of stems.entries()) {
    const length = lengths[i] ?? 0;
    if (length > left || length === 0 || chosen.includes(i)) continue;
    let gain = 0;
    let said = 0;
    for (const stem of set) {
      if (covered.has(stem)) said += 1;
      else gain += worth.get(stem) ?? 0;
    }
    if (set.size && said / set.size > SAME) continue;
    const score = (gain + (base[i] ?? 0)) / Math.max(weights.minLength, length) ** weights.lengthPower;
    if (score > bestScore) [best, bestScore] = [i, score];
  }
  return best;
}
