import { describe, expect, test } from 'vitest';
import { scoreTrees, type TreeModel } from './score-trees.js';

const model: TreeModel = {
  features: ['words', 'links'],
  scale: 100,
  base: -50,
  trees: [[0, 10, -100, [1, 0.5, 200, -20]], 30],
};

describe('scoreTrees', () => {
  test.each([
    ['below the first threshold', [9.9, 0], -1.2],
    ['at a threshold, which is not below it', [10, 0], 1.8],
    ['not below the second threshold either', [10, 0.5], -0.4],
  ])('adds up the leaves of a row that is %s', (_, row, expected) => {
    expect(scoreTrees(model, row)).toBeCloseTo(expected);
  });

  test('reads rows of floats', () => {
    expect(scoreTrees(model, Float32Array.of(12, 0.25))).toBeCloseTo(1.8);
  });

  test.each([
    ['gets above what is asked', [9.9, 0], -1.3, -1.2],
    ['gets to it and not above', [9.9, 0], -1.2, -Infinity],
    ['cannot get there', [12, 0.25], 2, -Infinity],
  ])('stops reading unless a row %s', (_, row, least, expected) => {
    expect(scoreTrees(model, row, 0, least)).toBeCloseTo(expected);
  });
});
