import type { Box } from '../../page/page.js';
import type { RegionKind } from '../../types.js';
import { features } from './describe-blocks.js';
import type { Feature } from './feature.js';
import type { BoxSurvey } from './survey.js';
import type { BlockView, PageView } from './view-page.js';

/** What a first look made of the page: for each kind and text, how likely the text is of that kind, 0 to 1. */
export interface FirstLook {
  readonly page: PageView;
  readonly kinds: readonly RegionKind[];
  of(kind: RegionKind): ArrayLike<number>;
  /** Over the texts of a box, longer ones counting more. */
  inside(kind: RegionKind, box: Box): { readonly mean: number; readonly max: number };
}

/** What a second look may ask of a block: a number by name. */
export type SecondFeature = (view: BlockView, kind: RegionKind, look: FirstLook) => number;

type SecondFeatures = Readonly<Record<string, SecondFeature>>;

export function createFirstLook(page: PageView, scores: ReadonlyMap<RegionKind, Float32Array>): FirstLook {
  const known = new Map([...scores.keys()].map((kind) => [kind, new Map<Box, { mean: number; max: number }>()]));
  const of = (kind: RegionKind) => scores.get(kind) ?? new Float32Array();
  return {
    ...{ page, kinds: [...scores.keys()], of },
    inside(kind, box) {
      const before = known.get(kind)?.get(box);
      if (before) return before;
      const found = average(of(kind), page, box);
      known.get(kind)?.set(box, found);
      return found;
    },
  };
}

function average(scores: ArrayLike<number>, { textsFrom, texts }: PageView, box: Box): { mean: number; max: number } {
  let sum = 0;
  let all = 0;
  let max = 0;
  for (let at = textsFrom(box.from); at < textsFrom(box.to); at += 1) {
    const weight = Math.sqrt(texts[at]?.text.length ?? 0);
    const score = scores[at] ?? 0;
    sum += score * weight;
    all += weight;
    max = Math.max(max, score);
  }
  return { mean: all ? sum / all : 0, max };
}

const at = (step: number): SecondFeature => {
  return (view, kind, look) => look.of(kind)[view.at + step] ?? -1;
};

const highest = (...steps: readonly number[]): SecondFeature => {
  return (view, kind, look) => Math.max(...steps.map((step) => look.of(kind)[view.at + step] ?? -1));
};

const scores: SecondFeatures = {
  first: at(0),
  'first-before': at(-1),
  'first-after': at(1),
  'first-before-2': at(-2),
  'first-after-2': at(2),
  'first-before-5': highest(-3, -4, -5),
  'first-after-5': highest(3, 4, 5),
  'first-other': (view, kind, look) => {
    let best = 0;
    for (const other of look.kinds) if (other !== kind) best = Math.max(best, look.of(other)[view.at] ?? 0);
    return best;
  },
  'first-other-medium': (view, kind, look) => {
    let best = 0;
    for (const other of look.kinds) if (other !== kind) best = Math.max(best, look.inside(other, view.medium.box).mean);
    return best;
  },
};

function inside(size: string, pick: (view: BlockView) => BoxSurvey): SecondFeatures {
  return {
    [`first-${size}-mean`]: (view, kind, look) => look.inside(kind, pick(view).box).mean,
    [`first-${size}-max`]: (view, kind, look) => look.inside(kind, pick(view).box).max,
  };
}

/** Of the first look's own features, those that say where a box ends. */
const KEPT =
  /^(?:own-|rules-|is-|in-|place-|(?:small|medium)-(?:length|links|blocks|main|said)$|large-(?:main|title|length)$|island-length$|parent-(?:length|links)$|topic-(?:own|previous|next|medium-share)$|next|previous)/;

const kept: SecondFeatures = Object.fromEntries(
  Object.entries(features).filter(([name]) => KEPT.test(name)) satisfies [string, Feature][],
);

export const secondFeatures: SecondFeatures = {
  ...scores,
  ...inside('parent', (view) => view.parent),
  ...inside('small', (view) => view.small),
  ...inside('medium', (view) => view.medium),
  ...inside('large', (view) => view.large),
  ...inside('island', (view) => view.island),
  ...kept,
};
