export type Tree = number | [feature: number, threshold: number, below: Tree, notBelow: Tree];

export interface FittedModel {
  features: string[];
  base: number;
  trees: Tree[];
}

export interface FitOptions {
  rows: readonly ArrayLike<number>[];
  targets: readonly number[];
  weights?: readonly number[];
  featureNames: readonly string[];
  trees?: number;
  depth?: number;
  leaves?: number;
  rate?: number;
  l2?: number;
  minChild?: number;
  columns?: number;
  sample?: number;
  seed?: number;
}

export function fit(options: FitOptions): FittedModel;
export function predict(model: Pick<FittedModel, 'base' | 'trees'>, row: ArrayLike<number>): number;
