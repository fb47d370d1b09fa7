import { scoreTrees } from '../model/score-trees.js';
import type { Block, Page } from '../page/page.js';
import { bodyFeatures } from './body-features.js';
import { bodyModel } from './body-model.js';
import { describeBlocks, type Line, type Scene, type Stated } from './describe-blocks.js';
import { levelsOutside } from './levels-outside.js';

/** Log-odds from which on a line is main content: docs/decisions/0008-main-content.md. */
export const BODY_THRESHOLD = 0.2;

const FEATURES = bodyModel.features.map((name) => {
  const feature = bodyFeatures.get(name);
  if (!feature) throw new Error(`The model asks for ${name}, which no feature is called.`);
  return feature;
});

/**
 * The blocks of the main content: what Readability kept, corrected line by line. `keptShares` has for each block of the
 * page the share of its text that Readability kept. Hidden text is never part of it.
 */
export function selectBody(page: Page, keptShares: ArrayLike<number>, stated: Stated): Set<Block> {
  const scene = describeBlocks(page, keptShares, stated);
  const candidates = listCandidates(scene);
  const rows = describeLines(candidates, scene);
  const chosen = candidates.filter(
    (_, at) => scoreTrees(bodyModel, rows, at * FEATURES.length, BODY_THRESHOLD) > BODY_THRESHOLD,
  );
  return new Set(chosen.map(({ block }) => block));
}

/** A row of features for each line. Filled in one feature after the other: an engine calls one function faster than many. */
function describeLines(lines: readonly Line[], scene: Scene): Float32Array {
  const width = FEATURES.length;
  const rows = new Float32Array(lines.length * width);
  for (const [column, feature] of FEATURES.entries()) {
    let at = column;
    for (const line of lines) {
      rows[at] = feature(line, scene);
      at += width;
    }
  }
  return rows;
}

const LIKE_THE_TITLE = 0.6;

/** The title is said already, and stands above the text wherever that is shown. */
function isHeadline({ at, titleLike }: Line, { headline }: Scene): boolean {
  return at === headline && titleLike >= LIKE_THE_TITLE;
}

/** How many lines from the kept ones a line can stand and still be worth a look. */
const REACH = 12;

/** What lies neither near kept text nor among the page's long lines is none of the article, nor is its headline. */
export function listCandidates(scene: Scene): readonly Line[] {
  return scene.lines.filter((line) => isNear(line, scene) && !isHeadline(line, scene));
}

function isNear({ at, kept, block }: Line, { keptBefore, keptAfter, longStage }: Scene): boolean {
  if (kept > 0 || (keptBefore[at] as number) <= REACH || (keptAfter[at] as number) <= REACH) return true;
  return levelsOutside(block.box, longStage) <= 0;
}
