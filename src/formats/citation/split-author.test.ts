import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { readMetadata } from '../../analysis/article/read-metadata.js';
import { readPage } from '../../analysis/page/read-page.js';
import { readStructuredData } from '../../analysis/page/structured-data.js';
import { splitAuthors, type Author } from './split-author.js';

const write = (author: Author): string =>
  'literal' in author ? `{${author.literal}}` : [author.family, author.given, author.suffix].filter(Boolean).join('|');

test.each([
  ['Ines Okafor', 'Okafor|Ines'],
  ['Ines Okafor, Jon Aarsen', 'Okafor|Ines; Aarsen|Jon'],
  ['Mary Anne Tolliver', 'Tolliver|Mary Anne'],
  ['Pieter van der Meer', 'van der Meer|Pieter'],
  ['Ludwig von Halden', 'von Halden|Ludwig'],
  ['Ana de la Cruz', 'de la Cruz|Ana'],
  ['Dr. Lena Holm', 'Holm|Lena'],
  ['Amos King Jr.', 'King|Amos|Jr.'],
  ['Amos King III, Lena Holm', 'King|Amos|III; Holm|Lena'],
  ['Lena Holm PhD', 'Holm|Lena'],
  ['Lena Holm Ph.D.', 'Holm|Lena'],
  ['Dr. Lena Holm MD', 'Holm|Lena'],
  ['Amos King, Jr., Ines Okafor', 'King|Amos|Jr.; Okafor|Ines'],
  ['AFP', '{AFP}'],
  ['Coastline Press Agency', '{Coastline Press Agency}'],
  ['Redaktion Nordholm', '{Redaktion Nordholm}'],
  ['Dispatch Staff, Maren Tolliver', '{Dispatch Staff}; Tolliver|Maren'],
  ['The Tide Watchers', '{The Tide Watchers}'],
  ['@tidewatch now', '{@tidewatch now}'],
  ['José Ortega y Gasset', 'Ortega y Gasset|José'],
  ['Ines Okafor, AFP', 'Okafor|Ines; {AFP}'],
  ['Juan de la Cruz y Mora', 'de la Cruz y Mora|Juan'],
  ['José Ortega y de la Vega', 'Ortega y de la Vega|José'],
  ['Science and Media Centre', '{Science and Media Centre}'],
  ['Johnson & Johnson Foundation Ltd', '{Johnson & Johnson Foundation Ltd}'],
  ['Holm & Aarsen', '{Holm & Aarsen}'],
  ['Holm and Aarsen', '{Holm and Aarsen}'],
  ['Tide Media, Inc., Ines Okafor', '{Tide Media, Inc.}; Okafor|Ines'],
  ['King Jr.', '{King Jr.}'],
  ['the words of some other line here', '{the words of some other line here}'],
  ['Words That Are No Name But Long', '{Words That Are No Name But Long}'],
  ['', ''],
])('%s', (byline, expected) => expect(splitAuthors(byline, 'en').map(write).join('; ')).toBe(expected));

test.each([
  ['Kovács Anna', 'hu', 'Kovács|Anna'],
  ['Kovács Anna', 'hu-HU', 'Kovács|Anna'],
  ['김 민수', 'ko', '김|민수'],
  ['王小明', 'zh', '{王小明}'],
])('%s in %s', (byline, lang, expected) => expect(splitAuthors(byline, lang).map(write).join('; ')).toBe(expected));

test('no byline, no authors', () => expect(splitAuthors(null, null)).toEqual([]));

const person = (name: string) => ({ '@type': 'Person', name });
const organisation = (name: string) => ({ '@type': 'Organization', name });

test.each([
  [[person('Ines Okafor and Jon Aarsen')], 'Okafor|Ines; Aarsen|Jon'],
  [[person('By Amos King Jr.'), person('Lena Holm PhD')], 'King|Amos|Jr.; Holm|Lena'],
  [[person('Ines Okafor, Staff Writer'), organisation('Tide Media')], 'Okafor|Ines'],
  [[organisation('Science and Media Centre')], '{Science and Media Centre}'],
  [[organisation('Johnson & Johnson Foundation Ltd')], '{Johnson & Johnson Foundation Ltd}'],
])('a page by %j', (author, expected) => {
  const data = JSON.stringify({ '@type': 'NewsArticle', author });
  const { document } = new JSDOM(`<script type="application/ld+json">${data}</script><p>The quay lay still.`).window;
  const { byline } = readMetadata(readPage(document, 'https://news.example/a'), readStructuredData(document));
  expect(splitAuthors(byline, 'en').map(write).join('; ')).toBe(expected);
});

test.each([
  ['Md Rahim Karim', 'Karim|Md Rahim'],
  ['Ana Sa', 'Sa|Ana'],
])('what looks like a degree or a firm is a name: %s', (byline, expected) =>
  expect(splitAuthors(byline, 'en').map(write).join('; ')).toBe(expected),
);
