import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { readPage } from '../page/read-page.js';
import { UNREAD_TAGS } from '../page/snapshot.js';
import { SKIPPED_TAGS } from '../page/tags.js';
import type { View } from '../types.js';
import { PRUNED_TAGS } from './copy-page.js';
import { findMainContent } from './find-main-content.js';

/** Much cheaper than a window for each page. */
const parser = new new JSDOM().window.DOMParser();

const SENTENCE = 'The harbour was quiet that morning, and nobody on the quay could say when the boats would come back.';
const story = (name: string, count = 6) => `${name}: ${SENTENCE} `.repeat(count);
const parse = (html: string) => parser.parseFromString(html, 'text/html');
const findIn = (document: Document, view?: View) => findMainContent(readPage(document, '', view));

function find(document: Document) {
  const before = document.documentElement.outerHTML;
  const found = [...findIn(document)];
  expect(document.documentElement.outerHTML, 'the page must stay as it is').toBe(before);
  expect(found.every((node) => node.isConnected && node.ownerDocument === document)).toBe(true);
  return found;
}
const wordsOf = (html: string) => find(parse(html)).map(({ data }) => data.trim().split(':')[0]);

describe('finds the live text nodes of what Readability keeps', () => {
  test.each([
    [
      'paragraphs, not the menu',
      `<nav><a href="/x">Menu</a></nav><article><p>${story('A')}</p><p>${story('B')}</p></article><footer>Foot</footer>`,
      ['A', 'B'],
    ],
    [
      'elements that it renames',
      `<article><div>${story('A')}</div><section><div>${story('B')}</div></section><font>${story('C')}</font></article>`,
      ['A', 'B', 'C'],
    ],
    [
      'lines that it merges into paragraphs',
      `<div>${story('A')}<br><br>${story('B')}<br><br>${story('C')}</div>`,
      ['A', 'B', 'C'],
    ],
    [
      'siblings that it joins',
      `<div><div><p>${story('A')}</p><p>${story('B')}</p></div><p>${story('C')}</p></div>`,
      ['A', 'B', 'C'],
    ],
  ])('%s', (_, html, expected) => expect(wordsOf(html)).toEqual(expected));

  test('each of several nodes with the same text', () => {
    const text = story('Same');
    const document = parse(`<article><p>${text}</p><p>${text}</p><p>${story('B')}</p></article>`);
    expect(find(document)).toEqual([...document.querySelectorAll('p')].map(({ firstChild }) => firstChild));
  });
});

/** What is called a sidebar is left out at first: Readability writes the page back as HTML and tries looser rules. */
describe('after a retry', () => {
  test('the nodes are still the page’s own', () => {
    expect(wordsOf(`<div class="sidebar"><p>${story('A')}</p><p>${story('B')}</p></div>`)).toEqual(['A', 'B']);
  });

  test('a text that stands elsewhere, too, is taken from its neighbourhood', () => {
    const document = parse(`<div class="menu"><a href="/x">Read</a></div>
      <div class="sidebar"><p>${story('A')}</p><p><a href="/y">Read</a> the rest, please, ${story('B')}</p></div>`);
    const read = find(document).filter(({ data }) => data === 'Read');
    expect(read.map(({ parentElement }) => parentElement?.getAttribute('href'))).toEqual(['/y']);
  });

  test('neighbouring text nodes, which HTML cannot keep apart, are all found', () => {
    const document = parse(`<div class="sidebar"><p>${story('A')}</p><p id="split"></p></div>`);
    document.getElementById('split')?.append('B: The boats ', 'came back, ', story('C'));
    expect(find(document).map(({ data }) => data.slice(0, 5))).toEqual(['A: Th', 'B: Th', 'came ', 'C: Th']);
  });
});

test.each([
  ['no text', ''],
  ['a menu', '<nav><a href="/a">A</a> <a href="/b">B</a></nav>'],
])('finds nothing on a page with %s', (_, html) => {
  const found = find(parse(html));
  expect(found.map(({ data }) => data).join('').length).toBeLessThan(10);
});

test('a document whose members are clobbered is read like any other', () => {
  const document = parse(`<article><p>${story('A')}</p></article><img name="body">`);
  for (const name of ['body', 'title', 'getElementsByTagName'])
    Object.defineProperty(document, name, { value: document.images[0], configurable: true });
  expect([...findIn(document)].map(({ data }) => data[0])).toEqual(['A']);
});

test.each(['a shadow root of the body', 'the body'])('reads what stands in %s', (place) => {
  const document = parse('');
  const root = place === 'the body' ? document.body : document.body.attachShadow({ mode: 'open' });
  root.innerHTML = ['A', 'B', 'C'].map((name) => `<p>${story(name)}</p>`).join('');
  expect([...findIn(document)].map(({ data }) => data[0])).toEqual(['A', 'B', 'C']);
});

test('reads what stands in the shadow roots it is told of', () => {
  const document = parse(`<main><h1>Boats</h1><x-story></x-story></main>`);
  const host = document.querySelector('x-story') as Element;
  const root = host.attachShadow({ mode: 'closed' });
  root.innerHTML = ['A', 'B', 'C'].map((name) => `<p>${story(name)}</p>`).join('');
  const wordsIn = (found: ReadonlySet<Text>) => [...found].map(({ data }) => data[0]);
  expect(
    wordsIn(findIn(document, { isRendered: () => true, shadowRootOf: (element) => (element === host ? root : null) })),
  ).toEqual(['A', 'B', 'C']);
  expect(wordsIn(findIn(document))).not.toContain('A');
});

test('takes bounded time for a long line and for many equal ones', () => {
  const start = performance.now();
  findIn(parse(`<article><p>${'word '.repeat(20_000)}</p></article>`));
  findIn(parse(`<div>${'<p>Same words</p>'.repeat(300)}</div>`));
  expect(performance.now() - start).toBeLessThan(8000);
});

test('what the snapshot does not read is asked for by nobody', () => {
  const isWanted = (tag: string) => !SKIPPED_TAGS.has(tag) || !PRUNED_TAGS.has(tag);
  expect([...UNREAD_TAGS].filter(isWanted)).toEqual([]);
});
