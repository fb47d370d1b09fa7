import { describe, expect, test } from 'vitest';
import { bootstrap } from '../scripts/model/bootstrap.mjs';
import { findTargets } from '../scripts/model/body-targets.mjs';
import { readLabels, scoreChunks, scoreWords, wordsOf } from '../scripts/model/measure.mjs';

const block = (text: string, leaves: number[] = [], tag = 'P') => ({ text, leaves, box: { tag } });
const BODY = 'The lamp on the reef is lit again, the harbour office said.\nNobody had counted on it.';

describe('findTargets', () => {
  test('finds the lines of a reference text, and the others', () => {
    const blocks = [
      block('The lamp on the reef is lit again, the harbour office said.'),
      block('Fares for the ferry will rise in the spring.'),
    ];
    expect(findTargets({ set: 'wcxb', gold: { body: BODY } }, blocks).map(({ target }) => target)).toEqual([1, 0]);
  });

  test('wants a repeated line once, where the text is', () => {
    const blocks = [
      block('Nobody had counted on it.'),
      ...Array.from({ length: 9 }, () => block('Menu')),
      block('The lamp on the reef is lit again, the harbour office said.'),
      block('Nobody had counted on it.'),
    ];
    const targets = findTargets({ set: 'wcxb', gold: { body: BODY } }, blocks).map(({ target }) => target);
    expect([targets[0], targets.at(-1)]).toEqual([0, 1]);
  });

  test('never wants an appeal, whatever the reference text has', () => {
    const gold = { body: BODY, labels: '0D' };
    expect(findTargets({ set: 'wcxb', gold }, [block('Nobody had counted on it.', [0])])).toEqual([
      { words: 'nobody had counted on it', target: 0, weight: expect.any(Number) },
    ]);
  });

  test('learns nothing of what no chunk is about', () => {
    const gold = { with: ['lit again'], without: ['Fares'] };
    const blocks = [block('The lamp is lit again.'), block('Fares rise'), block('Weather')];
    expect(findTargets({ set: 'trafilatura', gold }, blocks).map(({ target, weight }) => [target, weight > 0])).toEqual(
      [
        [1, true],
        [0, true],
        [0, false],
      ],
    );
  });
});

describe('measures', () => {
  test.each([
    ['a b c', 'a b c', 1],
    ['a a', 'a b', 0.5],
    ['', 'a', 0],
  ])('word F1 of "%s" against "%s"', (found, wanted, f) =>
    expect(scoreWords(wordsOf(found), wordsOf(wanted)).f).toBeCloseTo(f),
  );

  test('chunks are looked up with folded space', () => {
    expect(scoreChunks('One  two\nthree', { with: ['two three', 'four'], without: ['One two', 'five'] })).toEqual({
      hits: 1,
      misses: 1,
      wrong: 1,
    });
  });

  test('labels name runs of leaves', () =>
    expect([...readLabels('0-1X 2P~')]).toEqual([
      [0, 'X'],
      [1, 'X'],
      [2, 'P~'],
    ]));

  test('an interval by drawing sites holds the mean and is the same each time', () => {
    const items = Array.from({ length: 40 }, (_, at) => ({ site: String(at % 13), value: at % 5 }));
    const mean = (list: { value: number }[]) => list.reduce((sum, { value }) => sum + value, 0) / list.length;
    const [low, high] = bootstrap(items, mean);
    expect(low).toBeLessThan(2);
    expect(high).toBeGreaterThan(2);
    expect(bootstrap(items, mean)).toEqual([low, high]);
  });
});
