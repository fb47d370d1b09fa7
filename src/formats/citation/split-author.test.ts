import { expect, test } from 'vitest';
import { splitAuthors, type Author } from './split-author.js';

const write = (author: Author): string =>
  'literal' in author ? `{${author.literal}}` : [author.family, author.given, author.suffix].filter(Boolean).join('|');

test.each([
  ['Ines Okafor', 'Okafor|Ines'],
  ['Ines Okafor, Jon Aarsen', 'Okafor|Ines; Aarsen|Jon'],
  ['Ines Okafor and Jon Aarsen', 'Okafor|Ines; Aarsen|Jon'],
  ['Mary Anne Tolliver', 'Tolliver|Mary Anne'],
  ['Pieter van der Meer', 'van der Meer|Pieter'],
  ['Ludwig von Halden', 'von Halden|Ludwig'],
  ['Ana de la Cruz', 'de la Cruz|Ana'],
  ['Dr. Lena Holm', 'Holm|Lena'],
  ['Amos King, Jr., Ines Okafor', 'King|Amos|Jr.; Okafor|Ines'],
  ['AFP', '{AFP}'],
  ['Coastline Press Agency', '{Coastline Press Agency}'],
  ['Redaktion Nordholm', '{Redaktion Nordholm}'],
  ['Dispatch Staff, Maren Tolliver', '{Dispatch Staff}; Tolliver|Maren'],
  ['The Tide Watchers', '{The Tide Watchers}'],
  ['@tidewatch now', '{@tidewatch now}'],
  ['José Ortega y Gasset', 'Ortega y Gasset|José'],
  ['Ines Okafor and AFP', 'Okafor|Ines; {AFP}'],
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
