import { fileURLToPath } from 'node:url';
import { runInNewContext } from 'node:vm';
import { build } from 'esbuild';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { LANGUAGE_PACKS, withLanguagePacks } from '../scripts/language-packs.mjs';
import { withLightData } from '../scripts/with-light-data.mjs';
import { lexicons } from '../src/analysis/boilerplate/lexicons/index.js';
import { factLexicons } from '../src/analysis/facts/languages/index.js';
import { LANGUAGES } from '../src/languages.js';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Text of each script, by its path without folder and ending. */
async function bundle(entryPoints: Readonly<Record<string, string>>): Promise<ReadonlyMap<string, string>> {
  const { outputFiles } = await build({
    ...{ entryPoints, bundle: true, write: false, format: 'iife', charset: 'utf8', outdir: 'out', logLevel: 'error' },
    absWorkingDir: root,
    loader: { '.css': 'text' },
    plugins: [withLanguagePacks, withLightData],
  });
  return new Map(
    outputFiles.map(({ path, text }) => [/out.(.*)\.js$/.exec(path)?.[1]?.replace('\\', '/') ?? '', text]),
  );
}

test('every language but English has a pack, and may be injected', () => {
  const others = Object.keys(lexicons).filter((lang) => lang !== 'en');
  expect([...LANGUAGES].sort()).toEqual(others.sort());
  expect(Object.keys(LANGUAGE_PACKS).sort()).toEqual(others.map((lang) => `languages/${lang}`));
});

test('packs hand over their phrases, whichever comes first, and nothing else', async () => {
  const packs = await bundle(LANGUAGE_PACKS);
  const world: { unburyParts?: { lexicons?: Record<string, { id: string }[]>; factLexicons?: object } } = {};
  for (const code of packs.values()) runInNewContext(code, world);
  expect(Object.keys(world)).toEqual(['unburyParts']);
  const given = Object.entries(world.unburyParts?.lexicons ?? {});
  expect(given.map(([lang]) => lang).sort()).toEqual([...LANGUAGES].sort());
  for (const [lang, lexicon] of given) expect(lexicon.map(({ id }) => id)).toEqual(lexicons[lang]?.map(({ id }) => id));
  const others = Object.fromEntries(Object.entries(factLexicons).filter(([lang]) => lang !== 'en'));
  expect(JSON.parse(JSON.stringify(world.unburyParts?.factLexicons))).toEqual(JSON.parse(JSON.stringify(others)));
});

test('a pack is not given to an element that is named like our parts', async () => {
  const packs = await bundle({ 'languages/de': 'language:de' });
  const form = '<form id="unburyParts"><input name="lexicons"></form>';
  const { window } = new JSDOM(form, { runScripts: 'outside-only' });
  window.eval(packs.get('languages/de') ?? '');
  const { unburyParts } = window as unknown as { unburyParts: { lexicons: Record<string, readonly unknown[]> } };
  expect(Object.keys(unburyParts.lexicons)).toEqual(['de']);
  expect(unburyParts.lexicons['de']).toHaveLength(lexicons['de']?.length ?? 0);
});

test('the content script brings English and no other language', async () => {
  const code = (await bundle({ content: 'src/content/main.ts' })).get('content') ?? '';
  const has = (lang: string) => (lexicons[lang] ?? []).some(({ id }) => code.includes(`"${id}"`));
  expect(Object.keys(lexicons).filter(has)).toEqual(['en']);
});

test('the facts part brings English dates and figures and no others', async () => {
  const code = (await bundle({ facts: 'src/content/facts-part.ts' })).get('facts') ?? '';
  const has = ([, lexicon]: [string, (typeof factLexicons)[string]]) => code.includes(lexicon?.dates.weekdays ?? '?');
  expect(
    Object.entries(factLexicons)
      .filter(has)
      .map(([lang]) => lang),
  ).toEqual(['en']);
});
