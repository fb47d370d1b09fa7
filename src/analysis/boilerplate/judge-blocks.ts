import type { Block } from '../page/page.js';
import type { RegionKind } from '../types.js';
import { scoreTrees, type TreeModel } from '../model/score-trees.js';
import { appealModel, appealSecondModel } from './models/appeals.js';
import { relatedModel, relatedSecondModel } from './models/related.js';
import { doubtLines, type Doubts } from './doubt-lines.js';
import { features, isCandidate } from './features/describe-blocks.js';
import { createFirstLook, secondFeatures, type FirstLook } from './features/describe-neighbours.js';
import { viewPage, type BlockView, type PageView } from './features/view-page.js';
import { createRowFiller, type RowFiller } from './fill-rows.js';
import type { Scene } from './scene.js';
import { tallyPage } from './tally-page.js';

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
  readonly doubts: Doubts;
}

/** Appeals are alike, and few: one model learns them together. */
export const MODELS: readonly Models[] = [
  {
    first: appealModel,
    second: appealSecondModel,
    thresholds: new Map([
      ['donation', -1.25],
      ['paywall', -1.5],
      ['newsletter', -0.5],
    ]),
    doubts: { main: 1, amid: 0.5 },
  },
  {
    first: relatedModel,
    second: relatedSecondModel,
    thresholds: new Map([['related', -1]]),
    doubts: { main: 3.5, amid: 1 },
  },
];

/** Models with all that can be looked up before there is a page. */
interface Prepared extends Models {
  /** Pairs: the place of a feature in the second model, and in the first, where both ask for it. */
  readonly pairs: Int32Array;
  readonly fillFirst: RowFiller<null>;
  /** Leaves out what the first look has filled in already. */
  readonly fillSecond: RowFiller<FirstLook>;
}

/** Not before a page is judged: while models are fitted anew, the old ones may ask for features that are gone. */
let prepared: readonly Prepared[] | undefined;

function prepare(models: Models): Prepared {
  const { first, second } = models;
  const places = second.features.map((name) => first.features.indexOf(name));
  const pairs = Int32Array.from(places.flatMap((place, at) => (place < 0 ? [] : [at, place])));
  const fresh = second.features.map((name, at) => (places[at] === -1 ? name : null));
  const fillSecond = createRowFiller<FirstLook>(fresh, secondFeatures);
  return { ...models, pairs, fillFirst: createRowFiller(first.features, features), fillSecond };
}

/** Kinds that the models know. */
export const JUDGED_KINDS: ReadonlySet<RegionKind> = new Set(
  MODELS.flatMap(({ thresholds }) => [...thresholds.keys()]),
);

/** What each block is, as the models see it; `guess` is what the rules made of it, `main` is the main content. */
export function judgeBlocks(
  scene: Scene,
  guess: (block: Block) => RegionKind | null,
  main: ReadonlySet<Block>,
  tallies = tallyPage(scene),
): ReadonlyMap<Block, BlockJudgement> {
  const page = viewPage(scene, guess, tallies);
  const best = new Map<Block, BlockJudgement>();
  const doubtOf = doubtLines(main);
  prepared ??= MODELS.map(prepare);
  for (const models of prepared) {
    const { thresholds, doubts } = models;
    const looks = [...thresholds.keys()].map((kind) => lookAt(page, kind, models));
    const scores = new Map(looks.map((look) => [look.kind, look.scores]));
    const lookAgain = createSecondLook(createFirstLook(page, scores), models);
    for (const look of looks) {
      const threshold = thresholds.get(look.kind) ?? 0;
      for (const [view, score] of lookAgain(look)) {
        const excess = score - threshold - doubtOf(view, look.kind, doubts);
        if (excess > (best.get(view.block)?.score ?? 0)) best.set(view.block, { kind: look.kind, score: excess });
      }
    }
  }
  return best;
}

interface Look {
  readonly kind: RegionKind;
  /** The blocks that can be of the kind. */
  readonly candidates: readonly BlockView[];
  /** For each candidate a row of the model's features. */
  readonly rows: Float32Array;
  /** How likely each text of the page is of the kind, 0 to 1. */
  readonly scores: Float32Array;
}

function lookAt(page: PageView, kind: RegionKind, { first, fillFirst }: Prepared): Look {
  const width = first.features.length;
  const candidates = page.views.filter((view) => isCandidate(view, kind));
  const rows = fillFirst(candidates, kind, null);
  const scores = new Float32Array(page.views.length);
  candidates.forEach(({ at }, place) => {
    scores[at] = 1 / (1 + Math.exp(-scoreTrees(first, rows, place * width)));
  });
  return { kind, candidates, rows, scores };
}

/**
 * A function that gives the log-odds of a look's candidates, now that all have been looked at once; -Infinity for those
 * that are not of the kind.
 */
function createSecondLook(look: FirstLook, { first, second, pairs, thresholds, fillSecond }: Prepared) {
  const width = second.features.length;
  const firstWidth = first.features.length;
  return ({ kind, candidates, rows: known }: Look): [BlockView, number][] => {
    const rows = fillSecond(candidates, kind, look);
    const threshold = thresholds.get(kind) ?? 0;
    return candidates.map((view, row) => {
      for (let at = 0; at < pairs.length; at += 2)
        rows[row * width + (pairs[at] as number)] = known[row * firstWidth + (pairs[at + 1] as number)] as number;
      return [view, scoreTrees(second, rows, row * width, threshold)];
    });
  };
}
