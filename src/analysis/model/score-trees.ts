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

/** The log-odds that the model gives a row of feature values. */
export function scoreTrees({ base, scale, trees }: TreeModel, row: ArrayLike<number>): number {
  let sum = base;
  for (const tree of trees) sum += leafOf(tree, row);
  return sum / scale;
}

function leafOf(tree: Tree, row: ArrayLike<number>): number {
  let node = tree;
  while (typeof node !== 'number') node = (row[node[0]] ?? 0) < node[1] ? node[2] : node[3];
  return node;
}
