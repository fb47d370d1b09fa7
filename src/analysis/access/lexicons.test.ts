import { describe, expect, test } from 'vitest';
import { compilePattern } from '../pattern.js';
import { isAboutOther } from './find-gate-words.js';
import { findAccessPhrases } from './find-phrases.js';
import { accessLexicons } from './lexicons/index.js';

describe.each(Object.values(accessLexicons).flat())('$id', ({ pattern, hits, misses }) => {
  test('keeps no state and finds nothing in a long hostile text in good time', () => {
    expect(pattern.flags).not.toMatch(/[gy]/);
    const start = performance.now();
    compilePattern(pattern).exec('create a free 12 of gratis registrieren '.repeat(2500));
    expect(performance.now() - start).toBeLessThan(1000);
  });
  test.each(hits)('hits: %s', (text) => expect(compilePattern(pattern).test(text)).toBe(true));
  test.each(misses)('misses: %s', (text) => expect(compilePattern(pattern).test(text)).toBe(false));
});

test('every hit of every phrase is found in a page of its language, unless it is about something else', () => {
  const missed = Object.entries(accessLexicons).flatMap(([lang, phrases]) =>
    phrases.flatMap(({ id, says, pattern, hits }) =>
      hits.filter((hit) => {
        const isFound = findAccessPhrases(hit, says, lang).some(({ rule }) => rule === id);
        return !isFound && !(says === 'account' && isAboutOther(compilePattern(pattern).exec(hit)?.[0] ?? '', lang));
      }),
    ),
  );
  expect(missed).toEqual([]);
});
