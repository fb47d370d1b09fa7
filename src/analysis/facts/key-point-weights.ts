/** What makes a sentence a key point. `scripts/model/fit-key-points.mjs` measures and moves them. */
export const KEY_POINT = {
  /** Worth of a stem: this floor plus a share that halves every so many sentences, summed, to this power. */
  floor: 0.1,
  halfLife: 3,
  power: 0.6,
  once: 0.3,
  headline: 1.5,
  /** So many stems make a summary: their worth adds up to 1. */
  summaryStems: 40,
  position: 0.2,
  positionHalfLife: 6,
  figures: 0.02,
  names: 0.005,
  danglingStart: -0.1,
  /** For "…, it added.": who spoke is said elsewhere. */
  danglingEnd: -0.1,
  quotation: -0.05,
  question: -0.05,
  caption: -0.1,
  /** For a line above the text that ends in a credit. */
  captionLine: -0.3,
  noFullStop: -0.1,
  tooShort: -0.1,
  minWords: 8,
  /** A sentence's worth is divided by its length to this power. */
  lengthPower: 0.6,
  minLength: 16,
  /**
   * No further sentence once this share of the budget is used: what still fits then is filler. So much for an article of
   * `usualWords`, more for a longer one, which has more to tell, within the bounds.
   */
  enough: 0.84,
  enoughByLength: 0.4,
  enoughAtLeast: 0.6,
  enoughAtMost: 0.95,
  usualWords: 500,
};

export type KeyPointWeights = Readonly<Record<keyof typeof KEY_POINT, number>>;
