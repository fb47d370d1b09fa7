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
  const found = findOccurrences(words, text);
  expect(found.map(({ start }) => start)).toEqual(starts);
  for (const { start, end } of found) expect(text.slice(start, end)).toBe(words);
});

test('stops counting somewhere', () => {
  expect(findOccurrences('a', 'a '.repeat(10_000)).length).toBeLessThan(100);
});
