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

test('the text is one line a block, and that of the nodes', () => {
  const article = assemble('<p>One  two</p><p>No</p><h2>Three</h2><img><p>Four</p>', (text) => text !== 'No');
  expect(article).toMatchObject({ ...METADATA, text: 'One two\nThree\nFour' });
  expect(article?.nodes.map(({ nodeName }) => nodeName)).toEqual(['P', 'H2', 'IMG', 'P']);
});

test.each([
  ['no block belongs to it', '<p>One</p>'],
  ['only a picture does', '<img>'],
])('there is none where %s', (_, html) => expect(assemble(html, (text) => text === '')).toBeNull());
