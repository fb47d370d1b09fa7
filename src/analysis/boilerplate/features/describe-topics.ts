import type { RegionKind } from '../../types.js';
import { isTopicKind } from '../find-topics.js';
import type { TopicKind } from '../topics.js';
import type { Feature, Features } from './feature.js';
import type { BoxTopic } from './count-topics.js';
import type { BlockView } from './view-page.js';

const NOTHING: BoxTopic = { words: 0, share: 0 };

function countBeside({ page, at }: BlockView, step: number, kind: RegionKind): number {
  const block = page.texts[at + step];
  if (!block) return -1;
  return isTopicKind(kind) ? page.scene.topicsOf(block)[kind] : 0;
}

function around(size: 'parent' | 'small' | 'medium' | 'large'): Features {
  const read = ({ page, [size]: { box } }: BlockView, kind: RegionKind): BoxTopic => {
    return isTopicKind(kind) ? page.topics(box)[kind] : NOTHING;
  };
  return {
    [`topic-${size}`]: (view, kind) => read(view, kind).words,
    [`topic-${size}-share`]: (view, kind) => read(view, kind).share,
  };
}

function shareOf(kind: TopicKind): Feature {
  return ({ page, medium }) => page.topics(medium.box)[kind].share;
}

/** What the block and the boxes around it speak of. */
export const topicFeatures: Features = {
  'topic-own': (view, kind) => countBeside(view, 0, kind),
  'topic-density': (view, kind) => countBeside(view, 0, kind) / Math.log2(2 + view.block.text.length),
  'topic-previous': (view, kind) => countBeside(view, -1, kind),
  'topic-next': (view, kind) => countBeside(view, 1, kind),
  ...around('parent'),
  ...around('small'),
  ...around('medium'),
  ...around('large'),
  'topic-donation': shareOf('donation'),
  'topic-paywall': shareOf('paywall'),
  'topic-newsletter': shareOf('newsletter'),
};
