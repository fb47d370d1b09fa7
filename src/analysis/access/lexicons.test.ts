import { describe, expect, test } from 'vitest';
import { compilePattern } from '../pattern.js';
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
