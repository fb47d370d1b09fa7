import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { readPage } from '../page/read-page.js';
import { readStructuredData } from '../page/structured-data.js';
import { readMetadata } from './read-metadata.js';

const URL = 'https://www.harbourpost.example/news/a';
const BODY = '<p>The harbour was quiet that morning. Nobody on the quay could say when the boats would come back.</p>';
function read(html: string, url = URL) {
  const { document } = new JSDOM(html).window;
  return readMetadata(readPage(document, url), readStructuredData(document));
}
const news = (fields: object) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', ...fields })}</script>`;

describe('title', () => {
  const shown = '<h1>Boats return to the harbour</h1>';
  test.each([
    ['the heading', `<title>Boats return to the harbour | Harbour Post</title>${shown}`],
    [
      'the head, without a stated site name',
      '<meta property="og:site_name" content="Harbour Post"><title>Boats return to the harbour - Harbour Post</title>',
    ],
    ['the head, without the host’s name', '<title>Boats return to the harbour – HarbourPost.example</title>'],
    ['the head, without the section', '<title>Boats return to the harbour | Business | Harbour Post</title>'],
    ['the shared title', '<title>Harbour Post</title><meta property="og:title" content="Boats return to the harbour">'],
    [
      'a site name in front',
      '<meta property="og:site_name" content="Harbour Post"><title>Harbour Post: Boats return to the harbour</title>',
    ],
    ['the heading that is not the site’s', `<title>Boats return to the harbour</title><h1>Harbour Post</h1>${shown}`],
    ['a heading over two lines', '<title>Boats return to the harbour</title><h1>Boats return<br>to the harbour</h1>'],
    [
      'a second heading where it says what the title says',
      '<title>Boats return to the harbour</title><h2>Boats return to the harbour</h2>',
    ],
    [
      'the newsroom’s headline',
      `<title>Harbour news today</title>${news({ headline: 'Boats return to the harbour' })}<h1>Harbour news today</h1>`,
    ],
  ])('is %s', (_, html) => {
    expect(read(html + BODY).title).toBe('Boats return to the harbour');
  });

  test('keeps a colon, a dash and a bar that part no site name', () => {
    for (const title of ['Budget: who pays - and who does not', 'Cod | and other fish that vanish from the bay'])
      expect(read(`<title>${title}</title>${BODY}`).title).toBe(title);
  });
});

describe('byline', () => {
  test.each([
    ['structured data', news({ author: [{ name: 'Jane Doe' }, { name: 'Max Roe' }] }), 'Jane Doe, Max Roe'],
    ['a meta tag', '<meta name="author" content="By Jane Doe">', 'Jane Doe'],
    [
      'citations',
      '<meta name="citation_author" content="Doe, Jane"><meta name="citation_author" content="Roe, Max">',
      'Jane Doe, Max Roe',
    ],
    ['a marked element', '<h1>Boats</h1><a rel="author" href="/jane">Jane Doe</a>', 'Jane Doe'],
    ['a line', '<h1>Boats</h1><div>Von Anna Beispiel und Otto Muster</div>', 'Anna Beispiel, Otto Muster'],
    ['two lines', '<h1>Boats</h1><div>Written by</div><div>Jane Doe</div>', 'Jane Doe'],
    ['the line of the date', '<h1>Boats</h1><div>Jane Doe | 22 May 2025</div>', 'Jane Doe'],
    [
      'a fuller line',
      `${news({ author: 'Jane Doe' })}<h1>Boats</h1><div>By Jane Doe and Max Roe</div>`,
      'Jane Doe, Max Roe',
    ],
    [
      'a line rather than the site',
      `${news({ author: { '@type': 'Organization', name: 'Harbour Post' } })}<h1>Boats</h1><div>By Jane Doe</div>`,
      'Jane Doe',
    ],
    [
      'a line rather than an account',
      '<meta name="author" content="admin"><h1>Boats</h1><div>By Jane Doe</div>',
      'Jane Doe',
    ],
    [
      'an organisation where nobody signs',
      news({ author: { '@type': 'Organization', name: 'Doe & Roe' } }),
      'Doe & Roe',
    ],
  ])('is read from %s', (_, html, byline) => {
    expect(read(html + BODY).byline).toBe(byline);
  });

  test.each([
    ['no author', '<h1>Boats</h1>'],
    ['menus', '<h1>Boats</h1><div>Share this</div><div>22 May 2025</div><div>Table of Contents</div>'],
    ['a commenter', `<h1>Boats</h1>${BODY}${BODY}<div id="comments"><b class="comment-author">Otto Muster</b></div>`],
  ])('is null where there is %s', (_, html) => {
    expect(read(html + BODY).byline).toBeNull();
  });
});

describe('publishedTime', () => {
  test.each([
    [
      'structured data, in its own zone',
      news({ datePublished: '2024-05-04T10:00:00+0300', dateModified: '2024-06-01' }),
      '2024-05-04T10:00:00+03:00',
    ],
    ['a meta tag', '<meta property="article:published_time" content="2024-05-04">', '2024-05-04'],
    ['a time element', '<h1>Boats</h1><time datetime="2024-05-04T10:00Z">yesterday</time>', '2024-05-04T10:00Z'],
    [
      'the marked one of two',
      '<h1>Boats</h1><time class="modified" datetime="2024-06-01"></time><time class="published" datetime="2024-05-04"></time>',
      '2024-05-04',
    ],
    ['text', '<h1>Boats</h1><div>Veröffentlicht am 4. Mai 2024, aktualisiert am 1. Juni 2024</div>', '2024-05-04'],
    ['text after an update', '<h1>Boats</h1><div>Updated 1 June 2024. Published 4 May 2024.</div>', '2024-05-04'],
    ['a label above', '<h1>Boats</h1><div>Publié le</div><div>4 mai 2024</div>', '2024-05-04'],
    ['a month', '<h1>Boats</h1><div>May 2024</div>', '2024-05'],
    [
      'a shown publication before a stated change',
      `${news({ datePublished: '2024-06-01', dateModified: '2024-06-01' })}<h1>Boats</h1><div>Published 4 May 2024</div>`,
      '2024-05-04',
    ],
  ])('is read from %s', (_, html, time) => {
    expect(read(html + BODY).publishedTime).toBe(time);
  });

  test('is read from the address', () => {
    expect(read(BODY, 'https://harbourpost.example/2024/05/04/boats').publishedTime).toBe('2024-05-04');
  });

  test.each([
    ['nothing', '<h1>Boats</h1>'],
    ['a modification', `${news({ dateModified: '2024-06-01' })}<h1>Boats</h1><div>Last updated: 1 June 2024</div>`],
    ['a modification over two lines', '<h1>Boats</h1><div>Updated on</div><div>1 June 2024</div>'],
    ['a time element that says "updated"', '<h1>Boats</h1><time datetime="2024-06-01">Updated June 1, 2024</time>'],
    [
      'a day the story tells of',
      '<h1>Boats</h1><p>The storm of 4 May 2024 sank half the fleet, the harbour master said.</p>',
    ],
    ['a comment', '<h1>Boats</h1><div class="comments"><time datetime="2024-06-01"></time></div>'],
  ])('is null where the page has only %s', (_, html) => {
    expect(read(html + BODY).publishedTime).toBeNull();
  });
});

test('language, direction, site and description are the page’s own', () => {
  const html = `<html lang="ar_EG"><meta property="og:site_name" content="Harbour Post">
    <meta name="description" content="Boats are back.">${BODY}`;
  expect(read(html)).toMatchObject({ lang: 'ar-EG', dir: 'rtl', siteName: 'Harbour Post', excerpt: 'Boats are back.' });
});

test('an empty page states nothing', () => {
  expect(read('', '')).toEqual({
    title: '',
    byline: null,
    siteName: null,
    publishedTime: null,
    excerpt: null,
    lang: null,
    dir: null,
  });
});

test('a page that clobbers the DOM is read and stays as it is', () => {
  const { document } = new JSDOM(`<title>Boats</title><img name="querySelector"><img name="createTreeWalker">
    <form class="author"><input name="getAttribute"><input name="parentElement"><h1>Boats</h1></form><div>By Jane Doe</div>`)
    .window;
  const root = document.getElementsByTagName('html')[0];
  const before = root?.outerHTML;
  expect(readMetadata(readPage(document, URL), readStructuredData(document))).toMatchObject({
    title: 'Boats',
    byline: 'Jane Doe',
  });
  expect(root?.outerHTML).toBe(before);
});
