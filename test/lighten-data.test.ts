import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { beforeAll, describe, expect, test } from 'vitest';
import { lightenData } from '../scripts/lighten-data.mjs';
import { withLightData } from '../scripts/with-light-data.mjs';
import { accessLexicons } from '../src/analysis/access/lexicons/index.js';
import { classWords } from '../src/analysis/boilerplate/class-words.js';
import { lexicons } from '../src/analysis/boilerplate/lexicons/index.js';
import { linkTargets } from '../src/analysis/boilerplate/link-targets.js';

type Data = Record<string, readonly object[]>;

const analysis = fileURLToPath(new URL('../src/analysis/', import.meta.url));
const ENTRY = `
  import { accessLexicons } from './access/lexicons/index.js';
  import { lexicons } from './boilerplate/lexicons/index.js';
  import { classWords } from './boilerplate/class-words.js';
  import { linkTargets } from './boilerplate/link-targets.js';
  const named = (name, lists) => Object.entries(lists).map(([lang, list]) => [name + lang, list]);
  export const data = Object.fromEntries([...named('boilerplate/', lexicons), ...named('access/', accessLexicons)]);
  Object.assign(data, { classWords, linkTargets });`;

const named = (name: string, lists: Readonly<Record<string, readonly object[]>>): Data =>
  Object.fromEntries(Object.entries(lists).map(([lang, list]) => [name + lang, list]));
const whole: Data = {
  ...named('boilerplate/', lexicons),
  ...named('access/', accessLexicons),
  classWords,
  linkTargets,
};

describe('what is shipped', () => {
  let shipped: Data = {};
  let source = '';

  beforeAll(async () => {
    const { outputFiles } = await build({
      stdin: { contents: ENTRY, resolveDir: analysis, loader: 'ts' },
      bundle: true,
      write: false,
      format: 'esm',
      charset: 'utf8',
      plugins: [withLightData],
    });
    source = outputFiles[0]?.text ?? '';
    const module: unknown = await import(`data:text/javascript;base64,${Buffer.from(source).toString('base64')}`);
    shipped = (module as { data: Data }).data;
  });

  test.each(Object.keys(whole))('%s is the same, without its examples and with patterns as text', (name) => {
    const expected = (whole[name] ?? []).map((entry) => {
      const { hits, misses, pattern, ...rest } = entry as { hits: unknown; misses: unknown; pattern: RegExp };
      expect([hits, misses]).toEqual([expect.any(Array), expect.any(Array)]);
      return { ...rest, pattern: { source: pattern.source, flags: pattern.flags } };
    });
    expect(expected.length).toBeGreaterThan(0);
    expect(shipped[name]).toEqual(expected);
  });

  test('no example is left', () => {
    expect(source).not.toMatch(/\b(?:hits|misses): ?\[/);
  });
});

test('every file with examples is among them', () => {
  const files = readdirSync(analysis, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && !/\.test\.ts$/.test(file),
  );
  const withHits = files.filter((file) => /^ +hits: \[/m.test(readFileSync(analysis + file, 'utf8')));
  expect(withHits).toHaveLength(Object.keys(whole).length);
});

describe('lightenData', () => {
  test.each([
    ["[{ id: 'a', hits: ['x], y'], misses: [`z`], weight: 1 }]", "[{ id: 'a', weight: 1 }]"],
    ["[{ id: 'a', misses: ['z'] }]", "[{ id: 'a', }]"],
    ['[{ pattern: /hits: [a]/u, hits: [] }]', '[{ pattern: { source: "hits: [a]", flags: "u" }, }]'],
    [
      String.raw`[{ pattern: /a\/["b]\p{L}/iu }]`,
      String.raw`[{ pattern: { source: "a\\/[\"b]\\p{L}", flags: "iu" } }]`,
    ],
  ])('%s becomes %s', (source, left) => {
    expect(lightenData(source).replace(/\s+/g, ' ')).toBe(left);
  });

  test.each([
    '[{ hits: count() }]',
    "[{ hits: [...others, 'x'] }]",
    'const text = "hits: [\'x\']"',
    '[{ id: 1 }] // hits: [1]',
    '[{ pattern: compile(/a/u), other: /b/u }]',
  ])('%s is left alone', (source) => {
    expect(lightenData(source)).toBe(source);
  });
});
