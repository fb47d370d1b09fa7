import type { DateFact, Extract } from '../types.js';
import type { Mention } from './find-mentions.js';
import type { Name } from './group-names.js';
import type { Headline } from './read-headline.js';
import type { TextModel } from './read-text.js';
import { stemOf } from './score-sentences.js';

/** What the rankings know of an article. */
export interface Story {
  readonly model: TextModel;
  readonly headline: Headline;
  readonly names: readonly Name[];
  readonly dates: readonly DateFact[];
  /** Per sentence, how much of the headline's content it shares: the event's own sentences come near 1. */
  readonly eventOverlap: readonly number[];
  readonly publishedTime: string | null;
  /** How many of the first sentences only caption a picture. */
  readonly captions: number;
}

/** Where a name is first met: in the story itself if it is there, not in a caption above it. */
export function firstMention({ captions }: Story, { mentions, best }: Name): Mention {
  return mentions.find(({ sentence }) => sentence >= captions) ?? mentions[0] ?? best;
}

/** A candidate answer. */
export interface Candidate extends Extract {
  readonly score: number;
}

export function measureOverlap({ sentences, tokens }: TextModel, headline: Headline): number[] {
  const stems = new Set((headline.event.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []).map(stemOf));
  const shared = sentences.map(({ first, last }) => {
    const found = new Set(tokens.slice(first, last).map(({ lower }) => stemOf(lower)));
    return [...stems].filter((stem) => found.has(stem)).length;
  });
  const most = Math.max(1, ...shared);
  return shared.map((count) => count / most);
}

/** How early a sentence stands: 1 for the story's first, half of it after three more. A caption above it is no part of it. */
export const earliness = ({ captions }: Story, sentence: number): number =>
  sentence < captions ? CAPTION_EARLINESS : 1 / (1 + (sentence - captions) / 3);
const CAPTION_EARLINESS = 0.2;

/** Best first, each text once, at most `limit`. */
export function rank(candidates: readonly Candidate[], limit: number): Extract[] {
  const seen = new Set<string>();
  return [...candidates]
    .sort((a, b) => b.score - a.score)
    .filter(({ text }) => {
      const key = text.toLowerCase();
      return text.length > 0 && !seen.has(key) && seen.add(key);
    })
    .slice(0, limit)
    .map(({ text, start, end }) => ({ text, start, end }));
}
