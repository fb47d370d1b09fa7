import { describe, expect, test } from 'vitest';
import { lexicons } from './lexicons/index.js';
import { lowerCase } from './lower-case.js';
import { quicken } from './quicken.js';

describe('finds in lower case what the pattern finds', () => {
  test.each([
    [/^\p{L}+$/u, 'größe', true],
    [/^\p{L}+$/u, 'größe 1', false],
    [/^[^\p{L}\p{N}]{0,5}Mehr/iu, '» mehr', true],
    [/^[^\p{L}\p{N}]{0,5}mehr/iu, 'nichts mehr', false],
    [/\d (?:EUR|zł)(?!\p{L})/iu, 'nur 5 eur, bitte', true],
    [/\d (?:EUR|zł)(?!\p{L})/iu, 'nur 5 euren', false],
    [/[Iİ]lan/iu, 'ilan', true],
    [/\S\D\W/u, 'a-b', false],
    [/\S\D\W/u, 'ab-', true],
  ])('%s in %j: %s', (pattern, text, expected) => expect(quicken(pattern).test(text)).toBe(expected));
});

test('drops the flags that nothing needs, and no other', () => {
  expect(quicken(/\p{L}/iu).flags).toBe('');
  expect(quicken(/\p{Sc}/iu).flags).toBe('u');
});

test('letters and digits of every lexicon are as the engine knows them', () => {
  const texts = Object.values(lexicons).flatMap((lexicon) =>
    lexicon.flatMap(({ hits, misses }) => [...hits, ...misses]),
  );
  for (const char of new Set(lowerCase(texts.join('')))) {
    expect(quicken(/\p{L}/u).test(char), char).toBe(/\p{L}|\p{M}/u.test(char));
    expect(quicken(/\p{N}/u).test(char), char).toBe(/\p{N}/u.test(char));
  }
});
