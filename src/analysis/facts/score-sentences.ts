import type { TextModel } from './read-text.js';
import { KEY_POINT, type KeyPointWeights } from './key-point-weights.js';

/** Sentences beyond this many are no candidates: the story is told by then. */
const MAX_SENTENCES = 120;
/** A list's first words are left alone: names, figures and dates in one sentence beyond these add nothing. */
const MAX_FIGURES = 3;
const MAX_NAMES = 4;
const DANGLING =
  /^["“«„]?(?:he|she|it|they|this|that|these|those|his|her|their|its|but|and|so|however|meanwhile|also|instead|then|er|sie|es|sein|seine|ihre?|doch|aber|dies|das|il|elle|ils|elles|mais|et|c['’]est|cela|ce|cette|él|ella|ellos|pero|esto|su|lui|lei|loro|ma|questo|ele|ela|eles|mas|isso|hij|zij|ze|maar|dit|dat|on|ona|oni|ale|to|он|она|они|но|это|он|вона|вони|але|це)(?![\p{L}'’])/iu;
const DANGLING_END = /,["”’»]?\s(?:he|she|it|they)\s\p{L}{3,12}[.!]$/iu;
const CAPTION =
  /\((?:left|right|centre|center|pictured|above|below|file|l|r|links|rechts|à gauche|à droite)\b|\bpictured\b|scroll down|click here|getty images|\bphoto:|©/i;
const QUOTATION = /^["“«„'‘]|[“”"«»„].{0,30}$/;
const QUESTION = /\?["”»]?$/;
const FULL_STOP = /[.!?…。！？।۔؟]["'”’»)\]]*$/;

/** What the choice of key points works with: per sentence its distinct stems, per stem its worth. */
export interface SentenceScores {
  readonly stems: readonly ReadonlySet<string>[];
  readonly worth: ReadonlyMap<string, number>;
  /** Worth of a sentence apart from its words: place, form, facts. */
  readonly base: readonly number[];
}

/** A crude stem: enough to bring "drill" and "drills" together in any language with endings. */
export const stemOf = (word: string): string => (word.length > 5 ? word.slice(0, Math.max(5, word.length - 3)) : word);

export interface SentenceFacts {
  /** How many of the first sentences only caption a picture. */
  readonly captions: number;
  readonly figures: readonly number[];
  readonly names: readonly number[];
}

/** 1 for the first, half of it after `halfLife`; nothing for what stands above the text. */
const decay = (place: number, halfLife: number): number => (place < 0 ? 0 : 2 ** (-place / halfLife));

export function scoreSentences(
  model: TextModel,
  headline: string,
  facts: SentenceFacts,
  weights = KEY_POINT,
): SentenceScores {
  const stems = model.sentences.slice(0, MAX_SENTENCES).map(
    ({ first, last }) =>
      new Set(
        model.tokens
          .slice(first, last)
          .filter(({ isStopWord, lower }) => !isStopWord && lower.length > 1)
          .map(({ lower }) => stemOf(lower)),
      ),
  );
  const base = stems.map(
    (_, i) =>
      weights.position * decay(i - facts.captions, weights.positionHalfLife) +
      weights.figures * Math.min(MAX_FIGURES, facts.figures[i] ?? 0) +
      weights.names * Math.min(MAX_NAMES, facts.names[i] ?? 0) +
      formOf(model, i, weights) +
      (i < facts.captions ? weights.captionLine : 0),
  );
  return { stems, worth: worthOfStems(stems, headline, facts.captions, weights), base };
}

/**
 * A stem is worth more the more sentences hold it, early ones above all; the worth of a whole summary is about 1.
 * Choosing sentences that cover much of it is the "concept" method (Gillick and Favre 2009), with position.
 */
function worthOfStems(
  stems: readonly ReadonlySet<string>[],
  headline: string,
  captions: number,
  weights: KeyPointWeights,
): Map<string, number> {
  const support = new Map<string, number>();
  const counts = new Map<string, number>();
  for (const [i, set] of stems.entries()) {
    const weight = weights.floor + decay(i - captions, weights.halfLife);
    for (const stem of set) {
      support.set(stem, (support.get(stem) ?? 0) + weight);
      counts.set(stem, (counts.get(stem) ?? 0) + 1);
    }
  }
  const inHeadline = new Set((headline.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []).map(stemOf));
  for (const [stem, weight] of support) {
    const once = counts.get(stem) === 1 ? weights.once : 1;
    support.set(stem, weight ** weights.power * once * (inHeadline.has(stem) ? weights.headline : 1));
  }
  const best = [...support.values()].sort((a, b) => b - a).slice(0, weights.summaryStems);
  const total = best.reduce((sum, weight) => sum + weight, 0) || 1;
  return new Map([...support].map(([stem, weight]) => [stem, weight / total]));
}

/** What its form takes from a sentence: fragments, captions, questions, bare quotations do not stand alone. */
function formOf({ text, sentences }: TextModel, i: number, weights: KeyPointWeights): number {
  const sentence = sentences[i];
  if (!sentence) return 0;
  const shown = text.slice(sentence.start, sentence.end);
  return (
    (sentence.last - sentence.first < weights.minWords ? weights.tooShort : 0) +
    (DANGLING.test(shown) ? weights.danglingStart : 0) +
    (DANGLING_END.test(shown) ? weights.danglingEnd : 0) +
    (QUOTATION.test(shown) ? weights.quotation : 0) +
    (QUESTION.test(shown) ? weights.question : 0) +
    (CAPTION.test(shown) ? weights.caption : 0) +
    (FULL_STOP.test(shown) ? 0 : weights.noFullStop)
  );
}
