import { expect, test } from 'vitest';
import type { Clue } from './clue.js';
import { Tally } from './tally.js';

const clue = (rule: string, weight: number, role: Clue['role'] = 'ask'): Clue => ({
  ...{ rule, kind: 'donation', role, matched: rule, weight },
});
function tally(...clues: Clue[]): Tally {
  const sum = new Tally('donation');
  for (const each of clues) sum.add(each);
  return sum;
}

test('different rules add up', () => expect(tally(clue('a', 2), clue('b', 1)).total).toBe(3));
test('a rule counts once, by its strongest clue', () => {
  expect(tally(clue('a', 1), clue('a', 3), clue('a', 2)).total).toBe(3);
});

test('what is absorbed counts with its length, each rule still once', () => {
  const sum = tally(clue('a', 2));
  const part = tally(clue('a', 2), clue('b', 2));
  part.cluedLength = 40;
  sum.absorb(part);
  expect(sum).toMatchObject({ total: 4, cluedLength: 40, cluedUnits: 1 });
});

test('knows what is asked and what is only said', () => {
  const sum = tally(clue('a', 2, 'pitch'));
  expect([sum.has('pitch'), sum.has('ask')]).toEqual([true, false]);
});
