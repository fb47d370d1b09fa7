import { expect, test } from 'vitest';
import { findOccurrences } from './find-occurrences.js';

test.each([
  ['each place a name stands in', 'Oslo', 'Oslo and Bergen. In Oslo, "Oslo".', [0, 20, 27]],
  ['not within longer words', 'Oslo', 'The Osloer of Oslo', [14]],
  ['not in other letters', 'Oslo', 'OSLO and oslo', []],
  ['with its genitive', 'Milley', "Milley's call. Milley’s aide.", [0, 15]],
  ['not within longer numbers', '5', '5, 1.5, 5,000, 15 and 5.', [0, 22]],
  ['a number before a unit', '5', '5% or 5 km or 5km', [0, 6]],
  ['across punctuation', 'U.S. General', 'a U.S. General', [2]],
  ['in scripts without spaces', '北京', '在北京和北京。', [1, 4]],
  ['accents are letters', 'caf', 'café cafe\u0301', []],
  ['beside characters of two halves', 'A', '😀A A😀 𝐀A', [2, 4]],
  ['nothing for nothing', ' ', 'a b', []],
])('%s', (_, words, text, starts) => {
  const { places, hasMore } = findOccurrences(words, text);
  expect(hasMore).toBe(false);
  expect(places.map(({ start }) => start)).toEqual(starts);
  for (const { start, end } of places) expect(text.slice(start, end)).toBe(words);
});

test.each([
  [98, 98, false],
  [99, 99, false],
  [100, 99, true],
  [10_000, 99, true],
])('of %i places %i are found, and whether that is all', (count, found, hasMore) => {
  const occurrences = findOccurrences('a', 'a '.repeat(count));
  expect([occurrences.places.length, occurrences.hasMore]).toEqual([found, hasMore]);
});
