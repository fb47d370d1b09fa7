import { describe, expect, test } from 'vitest';
import { createPhraseFinder } from './find-phrases.js';
import { lexicons } from './lexicons/index.js';

const phrase = (id: string, pattern: RegExp) => ({ id, pattern, kind: 'donation', role: 'ask', weight: 2 }) as const;
const find = createPhraseFinder([
  phrase('give', /\bgive (?:now|today)\b/iu),
  phrase('support', /support us/iu),
  phrase('amount', /^\d+$/u),
]);
const rulesOf = (text: string) =>
  find(text)
    .map(({ rule }) => rule)
    .sort();

test.each([
  ['Please give now', ['give']],
  ['GIVE TODAY and SUPPORT US', ['give', 'support']],
  ['25', ['amount']],
  ['They give it away', []],
  ['giv', []],
  ['', []],
])('in %j it finds %j', (text, rules) => expect(rulesOf(text)).toEqual(rules));

test('a clue says what was matched, as it is written', () => {
  expect(find('Please Give Now!')).toEqual([
    { rule: 'give', kind: 'donation', role: 'ask', weight: 2, matched: 'Give Now' },
  ]);
});

test.each([
  ['give now, then donate', 'give now'],
  ['donate, then give now', 'donate'],
  ['donate now', 'donate now'],
])('of several alternatives %j is quoted by the first in the text, as by the pattern itself', (text, expected) => {
  const pattern = /give now|donate now|donate/iu;
  expect(createPhraseFinder([phrase('any', pattern)])(text).map(({ matched }) => matched)).toEqual([expected]);
  expect(pattern.exec(text)?.[0]).toBe(expected);
});

test('no pattern refers back to a group: its alternatives are tried one by one', () => {
  const patterns = Object.values(lexicons).flatMap((lexicon) => lexicon.map(({ pattern }) => pattern.source));
  expect(patterns.filter((source) => /(?<!\\)(?:\\\\)*\\[1-9k]/.test(source))).toEqual([]);
});

test('what stands far into a paragraph is not looked for', () => {
  expect(rulesOf(`${'a '.repeat(300)}give now`)).toEqual(['give']);
  expect(rulesOf(`${'a '.repeat(5000)}give now`)).toEqual([]);
});

describe.each(Object.entries(lexicons))('lexicon %s', (_, lexicon) => {
  const findIn = createPhraseFinder(lexicon);

  test('every hit is found by its entry', () => {
    const isFound = (id: string, text: string) => findIn(text).some(({ rule }) => rule === id);
    expect(lexicon.flatMap(({ id, hits }) => hits.filter((hit) => !isFound(id, hit)))).toEqual([]);
  });

  test('hostile text takes bounded time', () => {
    const start = performance.now();
    for (const unit of ['support our ', 'a', ' ', '(((', '\u0130', 'Ā give '])
      findIn(unit.repeat(Math.ceil(100_000 / unit.length)));
    expect(performance.now() - start).toBeLessThan(1500);
  });
});
