import { expect, test } from 'vitest';
import { judge, listEvidence } from './judge.js';
import type { Group } from './group-blocks.js';
import { SURE } from './thresholds.js';

function group(weights: Readonly<Record<string, number>>, score: number = SURE.score): Group {
  const clue = (rule: string, weight: number) => ({
    ...({ rule, kind: 'donation', role: 'ask', matched: `words of ${rule}`, weight } as const),
  });
  const clues = new Map(Object.entries(weights).map(([rule, weight]) => [rule, clue(rule, weight)]));
  return { kind: 'donation', blocks: [], clues, score };
}

test.each([
  [SURE.weight, SURE.score, 'sure'],
  [SURE.weight + 3, SURE.score + 1, 'sure'],
  [SURE.weight - 1, SURE.score, 'likely'],
  [SURE.weight, SURE.score - 0.1, 'likely'],
])('a weight of %d with a score of %d is %s', (weight, score, verdict) =>
  expect(judge(group({ a: weight }, score))).toBe(verdict),
);

test('evidence is listed strongest first, with nothing of the clues’ roles', () => {
  expect(listEvidence(group({ b: 1, c: 3, a: 1 }))).toEqual([
    { rule: 'c', matched: 'words of c', weight: 3 },
    { rule: 'a', matched: 'words of a', weight: 1 },
    { rule: 'b', matched: 'words of b', weight: 1 },
  ]);
});

test('without clues there is no evidence', () => expect(listEvidence(group({}))).toEqual([]));
