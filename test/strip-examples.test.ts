import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { beforeAll, describe, expect, test } from 'vitest';
import { stripExamples } from '../scripts/strip-examples.mjs';
import { withoutExamples } from '../scripts/without-examples.mjs';
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
      plugins: [withoutExamples],
    });
    source = outputFiles[0]?.text ?? '';
    const module: unknown = await import(`data:text/javascript;base64,${Buffer.from(source).toString('base64')}`);
    shipped = (module as { data: Data }).data;
  });

  test.each(Object.keys(whole))('%s is the same but for its examples', (name) => {
    const expected = (whole[name] ?? []).map((entry) => {
      const { hits, misses, ...rest } = entry as { hits: unknown; misses: unknown };
      expect([hits, misses]).toEqual([expect.any(Array), expect.any(Array)]);
      return rest;
    });
    expect(expected.length).toBeGreaterThan(0);
    expect(shipped[name]).toEqual(expected);
  });

  test('no example is left', () => {
    expect(source).not.toMatch(/\b(?:hits|misses)\b/);
  });
});

test('every file with examples is among them', () => {
  const files = readdirSync(analysis, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && !/\.test\.ts$/.test(file),
  );
  const withHits = files.filter((file) => /^ +hits: \[/m.test(readFileSync(analysis + file, 'utf8')));
  expect(withHits).toHaveLength(Object.keys(whole).length);
});

describe('stripExamples', () => {
  test.each([
    ["[{ id: 'a', hits: ['x], y'], misses: [`z`], weight: 1 }]", "[{ id: 'a', weight: 1 }]"],
    ["[{ id: 'a', misses: ['z'] }]", "[{ id: 'a', }]"],
    ['[{ pattern: /hits: [a]/u, hits: [] }]', '[{ pattern: /hits: [a]/u, }]'],
  ])('%s becomes %s', (source, left) => {
    expect(stripExamples(source).replace(/\s+/g, ' ')).toBe(left);
  });

  test.each([
    '[{ hits: count() }]',
    "[{ hits: [...others, 'x'] }]",
    'const text = "hits: [\'x\']"',
    '[{ id: 1 }] // hits: [1]',
  ])('%s is left alone', (source) => {
    expect(stripExamples(source)).toBe(source);
  });
});
