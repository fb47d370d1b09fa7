import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { lexicon as de } from './boilerplate/lexicons/de.js';
import { analyze } from './core.js';
import { analyze as analyzeWhole } from './index.js';
import type { AnalyzeOptions } from './types.js';

const LINE = 'Die Boote kamen am Abend zurück, und niemand auf dem Kai fragte, wo sie den ganzen Tag gewesen waren.';
const STORY = `<article><h1>Die Boote sind zurück</h1>${`<p>${LINE}</p>`.repeat(6)}</article>`;
const GERMAN = '<section><p>Unterstützen Sie unseren Journalismus</p><p>Spenden Sie jetzt</p></section>';
const ENGLISH = '<section><p>Support our journalism</p><p>Please donate now</p></section>';

const parser = new new JSDOM().window.DOMParser();
const open = (box: string) => parser.parseFromString(`<html lang="de"><body>${STORY}${box}</body></html>`, 'text/html');
const OPTIONS: AnalyzeOptions = { url: 'https://news.example/a' };
const kindsOf = ({ regions }: ReturnType<typeof analyze>) => regions.map(({ kind }) => kind);

test('the core knows English and what it is given', () => {
  expect(kindsOf(analyze(open(ENGLISH), OPTIONS))).toEqual(['donation']);
  expect(kindsOf(analyze(open(GERMAN), OPTIONS))).toEqual([]);
  expect(kindsOf(analyze(open(GERMAN), { ...OPTIONS, lexicons: { de } }))).toEqual(['donation']);
  expect(kindsOf(analyze(open(ENGLISH), { ...OPTIONS, lexicons: { de } }))).toEqual(['donation']);
  expect(kindsOf(analyze(open(GERMAN), OPTIONS))).toEqual([]);
});

test('the library knows all languages unless it is given fewer', () => {
  expect(kindsOf(analyzeWhole(open(GERMAN), OPTIONS))).toEqual(['donation']);
  expect(kindsOf(analyzeWhole(open(GERMAN), { ...OPTIONS, lexicons: {} }))).toEqual([]);
});
