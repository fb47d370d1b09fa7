import { describe, expect, test } from 'vitest';
import { fit, predict } from '../scripts/model/logistic.mjs';

/** What is wanted grows with the first feature and falls with the second; the third tells nothing. */
const rows = Array.from({ length: 300 }, (_, at) => [(at * 7) % 10, (at * 3) % 11, 5]);
const targets = rows.map(([a = 0, b = 0]) => Number(a - b > 0.5));
const weights = rows.map(() => 1);
const featureNames = ['a', 'b', 'constant'];

describe('logistic regression', () => {
  const model = fit({ rows, targets, weights, featureNames, passes: 40 });

  test('learns what adds up', () => {
    const right = rows.filter((row, at) => Number(predict(model, row) > 0) === targets[at]);
    expect(right.length / rows.length).toBeGreaterThan(0.95);
  });

  test('gives the same model each time', () => {
    expect(fit({ rows, targets, weights, featureNames, passes: 40 })).toEqual(model);
  });

  test('heeds weights', () => {
    const fitted = (own: number[]) => fit({ rows: [[0], [0]], targets: [0, 1], weights: own, featureNames: ['a'] });
    expect(predict(fitted([9, 1]), [0])).toBeLessThan(0);
    expect(predict(fitted([1, 9]), [0])).toBeGreaterThan(0);
  });
});
