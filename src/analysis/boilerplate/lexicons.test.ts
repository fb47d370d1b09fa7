import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compilePattern } from '../pattern.js';
import { REGION_KINDS } from '../types.js';
import { lexicons } from './lexicons/index.js';

const entries = Object.values(lexicons).flat();

test('every lexicon file is in the index', () => {
  const files = readdirSync(new URL('lexicons', import.meta.url))
    .filter((name) => name !== 'index.ts')
    .map((name) => name.replace(/\.ts$/u, ''));
  expect(Object.keys(lexicons).sort()).toEqual(files.sort());
});

test('no two entries share an id', () => {
  const ids = entries.map(({ id }) => id);
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
});

describe.each(Object.entries(lexicons))('lexicon %s', (lang, lexicon) => {
  test('is sorted by id', () => {
    const ids = lexicon.map(({ id }) => id);
    expect(ids).toEqual([...ids].sort());
  });

  test('knows every kind', () => {
    const kinds = new Set(lexicon.map(({ kind }) => kind));
    expect(REGION_KINDS.filter((kind) => !kinds.has(kind))).toEqual([]);
  });

  // One test an entry: a test for each of the thousands of examples takes longer than the examples.
  test.each(lexicon)('$id is well named, keeps no state, finds its hits alone, and in bounded time', (entry) => {
    const { id, kind, pattern, hits, misses } = entry;
    expect(id).toMatch(/^[a-z]{2}\/[a-z]+\/[a-z]+(?:-[a-z]+)*$/u);
    expect(id.startsWith(`${lang}/${kind}/`)).toBe(true);
    expect(pattern.flags).toMatch(/^i?u$/u);
    expect(hits.length).toBeGreaterThanOrEqual(2);
    expect(misses.length).toBeGreaterThanOrEqual(1);

    const regExp = compilePattern(pattern);
    const missed = hits.filter((text) => !regExp.test(text));
    const found = misses.filter((text) => regExp.test(text));
    expect({ missed, found }).toEqual({ missed: [], found: [] });

    const hostile = hostileText(hits);
    const start = performance.now();
    regExp.test(hostile);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});

const LENGTH = 100_000;
const repeat = (unit: string): string => unit.repeat(Math.ceil(LENGTH / unit.length)).slice(0, LENGTH);

/** The beginning of an example over and over makes its pattern start everywhere and fail late. */
function hostileText([hit = '']: readonly string[]): string {
  return repeat(hit.slice(0, Math.ceil(hit.length * 0.6)));
}
