import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { readAccessStatements } from './read-access-statements.js';
import { readStructuredData } from './structured-data.js';

const read = (html: string) =>
  readAccessStatements(readStructuredData(new JSDOM(html).window.document)).map(({ says }) => says);
const jsonLd = (fields: string) => `<script type="application/ld+json">{"@type":"NewsArticle",${fields}}</script>`;

test.each([
  ['an article that is not free', jsonLd('"isAccessibleForFree":"False"'), ['paid']],
  ['an article that is free', jsonLd('"isAccessibleForFree":true'), ['free']],
  [
    'a part that is not free',
    jsonLd('"isAccessibleForFree":true,"hasPart":{"isAccessibleForFree":false,"cssSelector":".x"}'),
    ['paid'],
  ],
  ['a locked tier', '<meta property="article:content_tier" content="locked">', ['paid']],
  ['a metered tier, as a value', '<meta name="article:content_tier" value="metered">', ['metered']],
  ['a flag', '<meta name="isPremium" content="true">', ['paid']],
  ['a flag that is down', '<meta name="isPremium" content="false">', []],
  ['an unknown tier', '<meta property="article:content_tier" content="constructor">', []],
  ['a paid product', '<script type="application/ld+json">{"@type":"Product","isAccessibleForFree":false}</script>', []],
  ['nothing', '', []],
])('%s', (_, html, says) => {
  expect(read(html)).toEqual(says);
});
