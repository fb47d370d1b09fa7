import { expect, test } from 'vitest';
import { judge, listEvidence } from './judge.js';
import { Tally } from './tally.js';
import { SURE } from './thresholds.js';

function tally(weights: Readonly<Record<string, number>>): Tally {
  const sum = new Tally('donation');
  for (const [rule, weight] of Object.entries(weights))
    sum.add({ rule, kind: 'donation', role: 'ask', matched: `words of ${rule}`, weight });
  return sum;
}

test.each([
  [SURE, 'sure'],
  [SURE + 3, 'sure'],
  [SURE - 1, 'likely'],
])('a weight of %d is %s', (weight, verdict) => expect(judge(tally({ a: weight }))).toBe(verdict));

test('evidence is listed strongest first, with nothing of the clues’ roles', () => {
  expect(listEvidence(tally({ b: 1, c: 3, a: 1 }))).toEqual([
    { rule: 'c', matched: 'words of c', weight: 3 },
    { rule: 'a', matched: 'words of a', weight: 1 },
    { rule: 'b', matched: 'words of b', weight: 1 },
  ]);
});

test('without clues there is no evidence', () => expect(listEvidence(tally({}))).toEqual([]));
