export interface LogisticModel {
  means: Float64Array;
  scales: Float64Array;
  slopes: Float64Array;
}

export interface LogisticOptions {
  rows: readonly ArrayLike<number>[];
  targets: readonly number[];
  weights: readonly number[];
  featureNames: readonly string[];
  passes?: number;
  rate?: number;
  l2?: number;
  seed?: number;
}

export function fit(options: LogisticOptions): LogisticModel;
export function predict(model: LogisticModel, row: ArrayLike<number>): number;
