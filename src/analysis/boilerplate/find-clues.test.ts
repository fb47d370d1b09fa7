import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { readPage } from '../page/read-page.js';
import { findClues } from './find-clues.js';
import { lexicons } from './lexicons/index.js';

const parser = new new JSDOM().window.DOMParser();

/** Everything found, as "tag or text: rule". */
function find(html: string, lang: string | null = 'en') {
  const page = readPage(parser.parseFromString(html, 'text/html'), 'https://news.example/world/a');
  return [...findClues(page, [lang], lexicons)].flatMap(([unit, clues]) =>
    clues.map(({ rule }) => `${'textNodes' in unit ? 'line' : unit.tag}: ${rule}`),
  );
}

describe('clues are found', () => {
  test.each([
    ['on a line, in its words', '<p>Please support our journalism.</p>', /^line: en\/donation\//u],
    ['on a line, in where it leads', '<p><a href="/donate">Here</a></p>', /^line: link\/donation\//u],
    ['on a line, in its shape', '<p>$10</p>', /line: shape\/amount/u],
    ['on a box, in its name', '<section class="donate-box"><p>Boats</p></section>', /^SECTION: class\/donation\//u],
    ['on a box, in where it leads', '<a href="/donate"><div>Boats</div></a>', /^A: link\/donation\//u],
    ['on a box, in its form', '<form><p>Boats</p><input type="email"><button>Go</button></form>', /FORM: form\/email/u],
    ['on a frame, in its host', '<iframe src="https://donorbox.org/embed/a"></iframe>', /^line: vendor\//u],
  ])('%s', (_, html, expected) => expect(find(html).join('\n')).toMatch(expected));
});

test.each([
  ['a paragraph', '<p>The boats came back in the evening.</p>'],
  ['a link to a story', '<p>The <a href="/world/boats">boats</a> came back.</p>'],
  ['a box of another name', '<section class="entry-content"><p>Boats</p></section>'],
  [
    'a menu of many links, wherever one leads',
    '<p><a href="/a">A</a> <a href="/b">B</a> <a href="/c">C</a> <a href="/donate">D</a></p>',
  ],
  ['a box that stands in no link', '<div href="/donate"><p>Boats</p></div>'],
])('none on %s', (_, html) => expect(find(html)).toEqual([]));

describe('phrases are looked for', () => {
  const GERMAN = '<p>Unterstützen Sie unsere Arbeit mit einer Spende.</p>';
  const ENGLISH = '<p>Please support our journalism.</p>';

  test.each([
    ['in the page’s language', GERMAN, 'de', /de\/donation/u],
    ['in a dialect of it', GERMAN, 'de-AT', /de\/donation/u],
    ['in English everywhere', ENGLISH, 'de', /en\/donation/u],
    ['in English where no language is known', ENGLISH, null, /en\/donation/u],
    ['in English where the language has no lexicon', ENGLISH, 'constructor', /en\/donation/u],
  ])('%s', (_, html, lang, expected) => expect(find(html, lang).join('\n')).toMatch(expected));

  test('not in languages that the page is not in', () => expect(find(GERMAN, 'fr').join('\n')).not.toMatch(/de\//u));
});
