import { expect, test } from 'vitest';
import { createFinderChoice } from './choose-phrases.js';
import type { Lexicon } from './lexicon.js';

const entry = (id: string, source: string, role: 'ask' | 'gate' = 'ask'): Lexicon[number] => ({
  ...{ id, role, kind: 'donation', weight: 3, pattern: { source, flags: 'iu' } },
});
const en = [entry('en/donation/give', 'give now')];
const de = [entry('de/donation/give', 'spenden sie'), entry('de/donation/gate', 'jetzt spenden', 'gate')];
const TEXT = 'Spenden Sie, jetzt spenden: give now';

const rulesOf = (found: readonly { readonly rule: string }[]) => found.map(({ rule }) => rule).sort();

test.each([
  [['de-DE'], ['de/donation/gate', 'de/donation/give', 'en/donation/give']],
  [['en'], ['en/donation/give']],
  [[null], ['en/donation/give']],
  [['constructor', 'fr'], ['en/donation/give']],
])('finds phrases of %j and of English', (langs, expected) => {
  expect(rulesOf(createFinderChoice()(langs, { en, de })(TEXT))).toEqual(expected);
});

test('leaves out what is not wanted', () => {
  const find = createFinderChoice(({ role }) => role === 'gate')(['de'], { en, de });
  expect(rulesOf(find(TEXT))).toEqual(['de/donation/gate']);
});

test('a language that was missing is found once it is there, and the other way round', () => {
  const choose = createFinderChoice();
  expect(rulesOf(choose(['de'], { en })(TEXT))).toEqual(['en/donation/give']);
  expect(rulesOf(choose(['de'], { en, de })(TEXT))).toContain('de/donation/give');
  expect(rulesOf(choose(['de'], { en })(TEXT))).toEqual(['en/donation/give']);
});

test('other phrases of the same language are not mixed up', () => {
  const choose = createFinderChoice();
  choose(['de'], { en, de });
  const other = [entry('de/donation/other', 'jetzt spenden')];
  expect(rulesOf(choose(['de'], { en, de: other })(TEXT))).toEqual(['de/donation/other', 'en/donation/give']);
});

test('the same lexicons make one finder', () => {
  const choose = createFinderChoice();
  expect(choose(['de', 'en'], { en, de })).toBe(choose([null, 'de-AT'], { en, de }));
});
