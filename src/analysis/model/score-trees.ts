/** A leaf's value, or which feature is compared with which threshold, and what follows below it and from it on. */
export type Tree = number | readonly [feature: number, threshold: number, below: Tree, notBelow: Tree];

/** Boosted trees as `scripts/model/` writes them. */
export interface TreeModel {
  /** Names of the features, in the order in which rows give their values. */
  readonly features: readonly string[];
  /** Leaves and base are log-odds times this. */
  readonly scale: number;
  readonly base: number;
  readonly trees: readonly Tree[];
}

/**
 * The log-odds that the model gives a row of feature values, which begins at `start`; -Infinity for a row that will not
 * get above `least`, where reading stops.
 */
export function scoreTrees(model: TreeModel, row: ArrayLike<number>, start = 0, least = -Infinity): number {
  const { roots, features, thresholds, below, notBelow, leaves, rests } = flatOf(model);
  const needed = least * model.scale;
  let sum = model.base;
  for (let tree = 0; tree < roots.length; tree += 1) {
    if (sum + (rests[tree] as number) <= needed) return -Infinity;
    let at = roots[tree] as number;
    while (at >= 0) {
      const isBelow = (row[start + (features[at] as number)] as number) < (thresholds[at] as number);
      at = (isBelow ? below[at] : notBelow[at]) as number;
    }
    sum += leaves[~at] as number;
  }
  return sum / model.scale;
}

/** A model as lists of numbers, which are read three times faster than nested trees. A leaf's place is negative. */
interface FlatModel {
  readonly roots: Int32Array;
  readonly features: Int32Array;
  readonly thresholds: Float64Array;
  readonly below: Int32Array;
  readonly notBelow: Int32Array;
  readonly leaves: Float64Array;
  /** For each tree, the most that it and those after it can add. */
  readonly rests: Float64Array;
}

const known = new WeakMap<TreeModel, FlatModel>();

function flatOf(model: TreeModel): FlatModel {
  const before = known.get(model);
  if (before) return before;
  const flat = flatten(model.trees);
  known.set(model, flat);
  return flat;
}

/** Once a page, while the engine still reads code word by word: so in one pass, and without an object a node. */
function flatten(trees: readonly Tree[]): FlatModel {
  const features: number[] = [];
  const thresholds: number[] = [];
  const below: number[] = [];
  const notBelow: number[] = [];
  const leaves: number[] = [];
  let highest = -Infinity;
  const place = (tree: Tree): number => {
    if (typeof tree === 'number') {
      if (tree > highest) highest = tree;
      return ~(leaves.push(tree) - 1);
    }
    const at = features.push(tree[0]) - 1;
    thresholds.push(tree[1]);
    below.push(0);
    notBelow.push(0);
    below[at] = place(tree[2]);
    notBelow[at] = place(tree[3]);
    return at;
  };
  const roots = new Int32Array(trees.length);
  const rests = new Float64Array(trees.length);
  for (const [at, tree] of trees.entries()) {
    highest = -Infinity;
    roots[at] = place(tree);
    rests[at] = highest;
  }
  for (let at = rests.length - 2; at >= 0; at -= 1) rests[at] = (rests[at] as number) + (rests[at + 1] as number);
  return {
    ...{ roots, rests, features: Int32Array.from(features), thresholds: Float64Array.from(thresholds) },
    ...{ below: Int32Array.from(below), notBelow: Int32Array.from(notBelow), leaves: Float64Array.from(leaves) },
  };
}
