import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { readPage } from '../page/read-page.js';
import { findMainContent } from './find-main-content.js';
import { selectBody } from './select-body.js';
import { shareKept } from './share-kept.js';

/** Much cheaper than a window for each page. */
const parser = new new JSDOM().window.DOMParser();

const TITLE = 'Lighthouse on the northern reef to be lit again';
const EXCERPT = 'After thirty dark years the light on the reef will guide ships again from the first of May.';
const STORY = [
  'The lighthouse on the northern reef, dark for thirty years, will be lit again on the first of May, the harbour office said on Tuesday.',
  'Two keepers have moved into the tower, which had lost its roof in a storm; they carried the new lamp up 214 steps in eleven pieces.',
  'Ships had found their way by satellite alone, but the fishermen of three villages had asked for the light, season after season.',
  'The lamp draws as much power as a kettle, an engineer said, and can be seen from nineteen miles away on a clear night in winter.',
  'The office has set aside enough for ten years, and hopes that visitors, who may climb the tower on Sundays, will pay for the paint.',
];
const [FIRST, SECOND, THIRD, FOURTH, LAST] = STORY.map((text) => `<p>${text}</p>`) as [
  string,
  string,
  string,
  string,
  string,
];
const MENU =
  '<nav class="menu"><ul><li><a href="/a">Home</a></li><li><a href="/b">Coast</a></li><li><a href="/c">Towns</a></li></ul></nav>';

const shell = (content: string) =>
  `<html lang="en"><head><title>${TITLE}</title></head><body><header class="site-header"><a href="/">The Coast Mail</a>${MENU}</header>
  <main>${content}</main><footer class="footer"><p>The Coast Mail, Harbour Street 4.</p><a href="/imprint">Imprint</a></footer></body></html>`;
const article = (inside: string) => shell(`<article class="article"><h1>${TITLE}</h1>${inside}</article>`);
const body = (inside: string) => article(`<div class="article-body">${inside}</div>`);

function select(html: string): string[] {
  const document = parser.parseFromString(html, 'text/html');
  const page = readPage(document, '');
  const kept = shareKept(page, findMainContent(page));
  return [...selectBody(page, kept, { title: TITLE, excerpt: EXCERPT })].map(({ text }) => text);
}

const textsOf = (html: string) =>
  [...parser.parseFromString(html, 'text/html').querySelectorAll('p, h2, li, td, blockquote, figcaption')].map(
    ({ textContent }) => textContent,
  );

describe('selectBody keeps', () => {
  test.each([
    ['a plain article', body(STORY.map((text) => `<p>${text}</p>`).join('')), ''],
    [
      'a standfirst between headline and text',
      article(
        `<p class="standfirst">${EXCERPT}</p><div class="article-body">${FIRST}${SECOND}${THIRD}${FOURTH}${LAST}</div>`,
      ),
      `<p>${EXCERPT}</p>`,
    ],
    [
      'a first paragraph outside of the container',
      article(`<div class="lead">${FIRST}</div><div class="article-body">${SECOND}${THIRD}${FOURTH}${LAST}</div>`),
      '',
    ],
    ['headings', body(`${FIRST}${SECOND}<h2>The keepers</h2>${THIRD}${FOURTH}${LAST}`), '<h2>The keepers</h2>'],
    [
      'a list',
      body(
        `${FIRST}${SECOND}<ul><li>The lamp: eleven pieces, carried by hand.</li><li>The roof: new slate from the quarry.</li></ul>${THIRD}${FOURTH}${LAST}`,
      ),
      '<li>The lamp: eleven pieces, carried by hand.</li><li>The roof: new slate from the quarry.</li>',
    ],
    [
      'short paragraphs',
      body(`${FIRST}<p>Nobody had counted on it.</p>${SECOND}<p>Not even the keepers.</p>${THIRD}${FOURTH}${LAST}`),
      '<p>Nobody had counted on it.</p><p>Not even the keepers.</p>',
    ],
    [
      'a quotation',
      body(
        `${FIRST}${SECOND}<blockquote>We have missed that light more than we like to say.</blockquote>${THIRD}${FOURTH}${LAST}`,
      ),
      '<blockquote>We have missed that light more than we like to say.</blockquote>',
    ],
    [
      'text in several containers',
      article(
        `<div class="article-body">${FIRST}${SECOND}${THIRD}</div><div class="ad-slot"></div><div class="article-body">${FOURTH}${LAST}</div>`,
      ),
      '',
    ],
    [
      'the entries of a live blog',
      body(
        `${FIRST}<div class="entry"><h2>The lamp is up</h2>${SECOND}</div><div class="entry"><h2>Fishermen cheer</h2>${THIRD}</div><div class="entry"><h2>First test</h2>${FOURTH}${LAST}</div>`,
      ),
      '<h2>The lamp is up</h2><h2>Fishermen cheer</h2><h2>First test</h2>',
    ],
  ])('%s', (_, html, more) => {
    const selected = select(html);
    expect(selected).toEqual(expect.arrayContaining([...STORY, ...textsOf(more)]));
  });
});

const AROUND = `${FIRST}${SECOND}${THIRD}${FOURTH}${LAST}`;

describe('selectBody drops', () => {
  test.each([
    ['the headline, which is the title', body(AROUND), TITLE],
    ['menus', body(AROUND), 'Coast'],
    [
      'an author box',
      body(
        `${AROUND}<div class="author-bio"><p>Ann Reef writes about the sea for the Coast Mail and lives in Havn.</p></div>`,
      ),
      'Ann Reef writes',
    ],
    [
      'related links',
      body(
        `${AROUND}<div class="related-articles"><h2>More stories</h2><ul><li><a href="/1">Harbour gets a third crane this summer</a></li><li><a href="/2">Ferry fares rise in spring</a></li></ul></div>`,
      ),
      'third crane',
    ],
    [
      'a share row',
      body(
        `<div class="share-buttons"><a href="#">Share</a> <a href="#">Tweet</a> <a href="#">Print</a></div>${AROUND}`,
      ),
      'Tweet',
    ],
    [
      'comments',
      article(
        `<div class="article-body">${AROUND}</div><div id="comments" class="comments"><h2>2 comments</h2><div class="comment"><p>I grew up under that light and will be there in May.</p></div></div>`,
      ),
      'I grew up',
    ],
    [
      'what is hidden',
      body(`${FIRST}<p hidden>Behind the wall.</p>${SECOND}${THIRD}${FOURTH}${LAST}`),
      'Behind the wall',
    ],
  ])('%s', (_, html, dropped) => {
    const selected = select(html);
    expect(selected).toEqual(expect.arrayContaining(STORY));
    expect(selected.join('\n')).not.toContain(dropped);
  });

  test('everything on a page of menus', () => expect(select(shell(MENU))).toEqual([]));
});
