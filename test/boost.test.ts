import { describe, expect, test } from 'vitest';
import { fit, predict } from '../scripts/model/boost.mjs';
import { foldOf, isHeldOut, siteOf } from '../scripts/model/folds.mjs';
import { compact, writeModels } from '../scripts/model/model-file.mjs';

/** Two features that only together tell: what is wanted is `a` or `b`, but not both. */
const rows = Array.from({ length: 400 }, (_, at) => [(at * 7) % 10, (at * 3) % 11, 5]);
const targets = rows.map(([a = 0, b = 0]) => Number(a < 5 !== b < 4));
const featureNames = ['a', 'b', 'constant'];
const model = fit({ rows, targets, featureNames, trees: 20, depth: 2, rate: 0.5, minChild: 5 });

describe('fit', () => {
  test('learns what no single feature tells', () => {
    expect(rows.map((row) => Number(predict(model, row) > 0))).toEqual(targets);
  });

  test('gives the same model each time, drawn columns and all', () => {
    const draw = () => fit({ rows, targets, featureNames, trees: 5, columns: 0.7, seed: 3 });
    expect(draw()).toEqual(draw());
  });

  test('heeds weights', () => {
    const fitted = (weights: number[]) => fit({ rows: [[0], [0]], targets: [0, 1], weights, featureNames: ['a'] });
    expect(predict(fitted([9, 1]), [0])).toBeLessThan(0);
    expect(predict(fitted([1, 9]), [0])).toBeGreaterThan(0);
  });

  test('leaves no leaf lighter than minChild', () => {
    const { trees } = fit({
      rows: [[0], [1], [1], [1]],
      targets: [0, 1, 1, 1],
      featureNames: ['a'],
      trees: 1,
      minChild: 2,
    });
    expect(trees[0]).toBeTypeOf('number');
  });
});

describe('compact', () => {
  test('keeps the decisions and only the features that are asked for', () => {
    const small = compact(model);
    expect(small.features).toEqual(['a', 'b']);
    expect(rows.map((row) => Number(predict(small, row) > 0))).toEqual(targets);
  });

  test('is written one tree a line', () => {
    const text = writeModels({ example: model }, { about: 'For a test.', types: './types.js' });
    expect(text.split('\n').length).toBeGreaterThan(24);
  });
});

describe('folds', () => {
  test('keep the hosts of one site together', () => {
    expect(siteOf('https://www.example.com/a')).toBe(siteOf('https://sport.example.com/b'));
    expect(siteOf('https://a.example.co.uk/')).not.toBe(siteOf('https://a.another.co.uk/'));
    expect(foldOf('https://www.example.com/a')).toBe(foldOf('https://sport.example.com/b'));
  });

  test('and the held-out fifth are each about a fifth', () => {
    const urls = Array.from({ length: 500 }, (_, at) => `https://site-${at}.example/`);
    expect(urls.filter(isHeldOut).length).toBeGreaterThan(70);
    for (let fold = 0; fold < 5; fold += 1)
      expect(urls.filter((url) => foldOf(url) === fold).length).toBeGreaterThan(70);
  });
});
