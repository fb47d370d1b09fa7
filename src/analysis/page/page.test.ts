import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { isBlock, lengthOf, linkDensity } from './page.js';
import { readPage } from './read-page.js';

/** Much cheaper than a window for each page. */
const parser = new new JSDOM().window.DOMParser();

const unitsOf = (html: string) => readPage(parser.parseFromString(html, 'text/html'), '').root.units;

test('blocks are told from boxes', () => {
  expect(unitsOf('One<p>Two</p><iframe></iframe>').map(isBlock)).toEqual([true, false, true]);
});

test.each([
  ['text without links', '<p>One two</p>', 7, 0],
  ['text with a link', '<p>One <a href="/x">two and</a></p>', 11, 7 / 11],
  ['a link', '<div><p><a href="/x">One</a></p></div>', 3, 1],
  ['a link around boxes', '<a href="/x"><p>One</p></a>', 3, 1],
  ['an anchor that leads nowhere', '<p><a>One</a></p>', 3, 0],
  ['nothing to read', '<iframe></iframe>', 0, 0],
])('length and link density of %s', (_, html, length, density) => {
  const [unit] = unitsOf(html);
  expect(unit && [lengthOf(unit), linkDensity(unit)]).toEqual([length, density]);
});
