import { describe, expect, test } from 'vitest';
import { compilePattern } from '../pattern.js';
import { classWords } from './class-words.js';
import { linkTargets } from './link-targets.js';
import { splitName } from './split-name.js';

const sets = [
  { prefix: 'class', markers: classWords, read: splitName },
  { prefix: 'link', markers: linkTargets, read: (address: string) => address },
];

describe.each(sets)('$prefix markers', ({ prefix, markers, read }) => {
  test('are sorted by id, which is unique', () => {
    const ids = markers.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)].sort());
  });

  test.each(markers)('$id is named after its kind, keeps no state and has examples', (marker) => {
    expect(marker.id.startsWith(`${prefix}/${marker.kind}/`)).toBe(true);
    expect(marker.pattern.flags).toMatch(/^i?u$/u);
    expect(marker.hits.length).toBeGreaterThanOrEqual(2);
    expect(marker.misses.length).toBeGreaterThanOrEqual(1);
  });

  test.each(markers.flatMap(({ id, pattern, hits }) => hits.map((text) => ({ id, pattern, text }))))(
    '$id hits: $text',
    ({ pattern, text }) => expect(compilePattern(pattern).test(read(text))).toBe(true),
  );

  test.each(markers.flatMap(({ id, pattern, misses }) => misses.map((text) => ({ id, pattern, text }))))(
    '$id misses: $text',
    ({ pattern, text }) => expect(compilePattern(pattern).test(read(text))).toBe(false),
  );

  test.each(markers)('$id takes bounded time on hostile text', ({ pattern, hits }) => {
    for (const hit of [...hits, 'https://example.org/a', '/a-']) {
      const start = performance.now();
      compilePattern(pattern).test(read(hit).repeat(Math.ceil(100_000 / hit.length)));
      expect(performance.now() - start, hit).toBeLessThan(1000);
    }
  });
});
