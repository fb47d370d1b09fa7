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

  test.each(lexicon)('$id is named after its language and kind, keeps no state and has examples', (entry) => {
    expect(entry.id).toMatch(/^[a-z]{2}\/[a-z]+\/[a-z]+(?:-[a-z]+)*$/u);
    expect(entry.id.startsWith(`${lang}/${entry.kind}/`)).toBe(true);
    expect(entry.pattern.flags).toMatch(/^i?u$/u);
    expect(entry.hits.length).toBeGreaterThanOrEqual(2);
    expect(entry.misses.length).toBeGreaterThanOrEqual(1);
  });

  test.each(lexicon.flatMap(({ id, pattern, hits }) => hits.map((text) => ({ id, pattern, text }))))(
    '$id hits: $text',
    ({ pattern, text }) => expect(compilePattern(pattern).test(text)).toBe(true),
  );

  test.each(lexicon.flatMap(({ id, pattern, misses }) => misses.map((text) => ({ id, pattern, text }))))(
    '$id misses: $text',
    ({ pattern, text }) => expect(compilePattern(pattern).test(text)).toBe(false),
  );
});

const LENGTH = 100_000;
const repeat = (unit: string): string => unit.repeat(Math.ceil(LENGTH / unit.length)).slice(0, LENGTH);

/** The beginning of an example over and over makes its pattern start everywhere and fail late. */
function hostileText([hit = '']: readonly string[]): string {
  return repeat(hit.slice(0, Math.ceil(hit.length * 0.6)));
}

test.each(entries)('$id takes bounded time on hostile text', ({ pattern, hits }) => {
  const text = hostileText(hits);
  const start = performance.now();
  compilePattern(pattern).test(text);
  expect(performance.now() - start).toBeLessThan(1000);
});
