import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { readPage } from '../page/read-page.js';
import type { Metadata } from '../types.js';
import { assembleArticle } from './assemble-article.js';

/** Much cheaper than a window for each page. */
const parser = new new JSDOM().window.DOMParser();

const METADATA: Metadata = {
  ...{ title: 'Boats', byline: null, siteName: null, publishedTime: null, excerpt: null, lang: 'en', dir: null },
};
function assemble(html: string, belongs: (text: string) => boolean) {
  const page = readPage(parser.parseFromString(html, 'text/html'), '');
  return assembleArticle(page, new Set(page.blocks.filter(({ text }) => belongs(text))), METADATA);
}

const PARAGRAPH = 'The boats came home in the evening with less than they had hoped for, and nobody said a word.';

test('the text is one line a block, and that of the nodes', () => {
  const html = `<p>${PARAGRAPH}  One</p><p>No</p><h2>Two</h2><img><p>${PARAGRAPH}</p>`;
  const article = assemble(html, (text) => text !== 'No');
  expect(article).toMatchObject({ ...METADATA, text: `${PARAGRAPH} One\nTwo\n${PARAGRAPH}` });
  expect(article?.nodes.map(({ nodeName }) => nodeName)).toEqual(['P', 'H2', 'IMG', 'P']);
});

test.each([
  ['no block belongs to it', `<p>${PARAGRAPH}${PARAGRAPH}</p>`, (text: string) => text === ''],
  ['only a picture does', '<img>', () => true],
  ['there are only short lines', '<p>High water at four</p>'.repeat(20), () => true],
  ['there is one sentence', `<p>${PARAGRAPH}</p>`, () => true],
  ['nearly all of it leads elsewhere', `<p><a href="/a">${PARAGRAPH}</a></p>`.repeat(3), () => true],
])('there is none where %s', (_, html, belongs) => expect(assemble(html, belongs)).toBeNull());

test('a character of a script without spaces counts as two', () => {
  const text = '港に戻った船は夕方まで荷を降ろし続け、誰も一言も話さなかったという。'.repeat(3);
  expect(assemble(`<p>${text}</p>`, () => true)?.text).toBe(text);
});
