import type { Block, Box } from '../../page/page.js';
import type { Scene } from '../scene.js';
import type { TopicKind } from '../topics.js';

/** What the texts of a box speak of, for one kind. */
export interface BoxTopic {
  /** Different words, those of each text counted by themselves. */
  readonly words: number;
  /** Share of the texts that hold one. */
  readonly share: number;
}

export type BoxTopics = Readonly<Record<TopicKind, BoxTopic>>;

/** What a long text says more often tells nothing more. */
const MOST_WORDS = 4;

export function countTopics(scene: Scene, texts: readonly Block[]): BoxTopics {
  return {
    donation: addUp(scene, texts, 'donation'),
    paywall: addUp(scene, texts, 'paywall'),
    newsletter: addUp(scene, texts, 'newsletter'),
  };
}

function addUp(scene: Scene, texts: readonly Block[], kind: TopicKind): BoxTopic {
  let words = 0;
  let speaking = 0;
  for (const text of texts) {
    const count = scene.topicsOf(text)[kind];
    words += Math.min(count, MOST_WORDS);
    if (count) speaking += 1;
  }
  return { words, share: speaking / (texts.length || 1) };
}

/** Counts a box's topics once. */
export function createTopicCount(scene: Scene, textsOf: (box: Box) => readonly Block[]): (box: Box) => BoxTopics {
  const known = new Map<Box, BoxTopics>();
  return (box) => {
    let found = known.get(box);
    if (!found) known.set(box, (found = countTopics(scene, textsOf(box))));
    return found;
  };
}
