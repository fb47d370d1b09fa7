import type { Block } from '../page/page.js';
import type { RegionKind } from '../types.js';
import { scoreTrees, type TreeModel } from '../model/score-trees.js';
import { appealModel, appealSecondModel } from './models/appeals.js';
import { relatedModel, relatedSecondModel } from './models/related.js';
import { features, isCandidate } from './features/describe-blocks.js';
import { createFirstLook, secondFeatures, type FirstLook } from './features/describe-neighbours.js';
import { claimOf, viewPage, type BlockView, type PageView } from './features/view-page.js';
import type { Scene } from './scene.js';

export interface BlockJudgement {
  readonly kind: RegionKind;
  /** Log-odds that the block is of that kind, less what is asked. */
  readonly score: number;
}

interface Models {
  readonly first: TreeModel;
  readonly second: TreeModel;
  /** For each kind, the log-odds from which a block counts as of it. */
  readonly thresholds: ReadonlyMap<RegionKind, number>;
  /** Log-odds that lines of the main content need more than others, unless they say it themselves. */
  readonly mainExtra: number;
}

/** Appeals are alike, and few: one model learns them together. */
export const MODELS: readonly Models[] = [
  {
    first: appealModel,
    second: appealSecondModel,
    thresholds: new Map([
      ['donation', -0.5],
      ['paywall', -1],
      ['newsletter', 0],
    ]),
    mainExtra: 0,
  },
  { first: relatedModel, second: relatedSecondModel, thresholds: new Map([['related', -0.5]]), mainExtra: 1.5 },
];

/** Weight of phrases from which a line says itself what it is. */
export const SAID = 2;

/** Kinds that the models know. */
export const JUDGED_KINDS: ReadonlySet<RegionKind> = new Set(
  MODELS.flatMap(({ thresholds }) => [...thresholds.keys()]),
);

/** What each block is, as the models see it; `guess` is what the rules made of it, `main` is the main content. */
export function judgeBlocks(
  scene: Scene,
  guess: (block: Block) => RegionKind | null,
  main: ReadonlySet<Block>,
): ReadonlyMap<Block, BlockJudgement> {
  const page = viewPage(scene, guess);
  const best = new Map<Block, BlockJudgement>();
  for (const { first, second, thresholds, mainExtra } of MODELS) {
    const scores = new Map([...thresholds.keys()].map((kind) => [kind, lookAt(page, kind, first)]));
    const look = createFirstLook(page, scores);
    for (const [kind, threshold] of thresholds) {
      for (const [{ block, own }, score] of lookAgain(look, kind, second)) {
        const isDoubtful = main.has(block) && claimOf(own, kind).said < SAID;
        const excess = score - threshold - (isDoubtful ? mainExtra : 0);
        if (excess > (best.get(block)?.score ?? 0)) best.set(block, { kind, score: excess });
      }
    }
  }
  return best;
}

/** How likely each text is of the kind, 0 to 1. */
function lookAt(page: PageView, kind: RegionKind, model: TreeModel): Float32Array {
  const row = new Float32Array(model.features.length);
  const columns = model.features.map((name) => featureOf(features, name));
  return Float32Array.from(page.views, (view) => {
    if (!isCandidate(view, kind)) return 0;
    columns.forEach((feature, at) => (row[at] = feature(view, kind)));
    return 1 / (1 + Math.exp(-scoreTrees(model, row)));
  });
}

/** Log-odds of the blocks that can be of the kind. */
function lookAgain(look: FirstLook, kind: RegionKind, model: TreeModel): [BlockView, number][] {
  const row = new Float32Array(model.features.length);
  const columns = model.features.map((name) => featureOf(secondFeatures, name));
  const candidates = look.page.views.filter((view) => isCandidate(view, kind));
  return candidates.map((view) => {
    columns.forEach((feature, at) => (row[at] = feature(view, kind, look)));
    return [view, scoreTrees(model, row)];
  });
}

function featureOf<Kind>(known: Readonly<Record<string, Kind>>, name: string): Kind {
  const feature = known[name];
  if (!feature) throw new Error(`The model asks for ${name}, which no feature is called.`);
  return feature;
}
