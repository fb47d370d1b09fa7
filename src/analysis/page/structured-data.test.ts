import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { firstMeta } from './read-metas.js';
import { readStructuredData } from './structured-data.js';

const parse = (html: string) => new JSDOM(html, { url: 'https://paper.example/a' }).window.document;
const jsonLd = (json: string) => parse(`<script type="application/ld+json">${json}</script>`);
const articlesOf = (json: string) => readStructuredData(jsonLd(json)).articles;

test.each([
  ['an object', '{"@type":"NewsArticle","headline":"Rain"}'],
  ['an array', '[{"@type":"BreadcrumbList"},{"@type":"NewsArticle","headline":"Rain"}]'],
  ['a graph', '{"@graph":[{"@type":"NewsArticle","headline":"Rain"}]}'],
  ['a main entity', '{"@type":"Thing","mainEntity":{"@type":["Article","NewsArticle"],"headline":"Rain"}}'],
  ['an HTML comment', '<!-- {"@type":"NewsArticle","headline":"Rain"} -->'],
  ['CDATA', '/*<![CDATA[*/{"@type":"NewsArticle","headline":"Rain"}/*]]>*/'],
  ['CDATA behind slashes', '//<![CDATA[\n{"@type":"NewsArticle","headline":"Rain"}\n//]]>'],
  ['a trailing comma and a semicolon', '{"@type":"NewsArticle","headline":"Rain",};'],
  ['objects side by side', '{"@type":"Person","name":"A"} {"@type":"NewsArticle","headline":"Rain"}'],
  ['entities', '{&quot;@type&quot;:&quot;NewsArticle&quot;,&quot;headline&quot;:&quot;Rain&quot;}'],
  ['a whole type address', '{"@type":"http://schema.org/NewsArticle","headline":"Rain"}'],
])('finds the article in %s', (_, json) => {
  expect(articlesOf(json)).toMatchObject([{ headline: 'Rain', isArticle: true, source: 'json-ld' }]);
});

test('a raw line break within a string is tolerated', () => {
  expect(articlesOf('{"@type":"NewsArticle","headline":"Rain\nand wind"}')[0]?.headline).toBe('Rain and wind');
});

test.each([
  ['broken JSON', '{"@type":"NewsArticle","headline":'],
  ['no JSON', 'hello'],
  ['an article listed elsewhere', '{"@type":"ItemList","itemListElement":[{"@type":"NewsArticle","headline":"Rain"}]}'],
  ['another type', '{"@type":"Event","name":"Rain"}'],
  ['inherited names', '{"@type":"constructor","__proto__":{"@type":"NewsArticle","headline":"Rain"}}'],
])('finds no article in %s', (_, json) => {
  expect(articlesOf(json)).toEqual([]);
});

test('hostile keys change no prototype', () => {
  articlesOf('{"@type":"NewsArticle","__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}');
  expect(Reflect.get({}, 'polluted')).toBeUndefined();
});

test('reads what the article states and resolves references', () => {
  const [article] = articlesOf(`{"@graph":[
    {"@type":"Person","@id":"#jd","name":"Jane Doe"},
    {"@type":"Organization","@id":"#org","name":"The Paper"},
    {"@type":"NewsArticle","headline":"Rain &amp; wind","author":[{"@id":"#jd"},{"@type":"Organization","name":"Wire"},"Max Roe"],
     "publisher":{"@id":"#org"},"datePublished":"2024-05-04","wordCount":"812","articleBody":"0123456789",
     "inLanguage":{"@type":"Language","alternateName":"de"},"description":"Wet.","mainEntityOfPage":{"@id":"https://paper.example/a"},
     "isPartOf":{"@type":["CreativeWork","Product"],"productID":"paper.example:basic"},
     "hasPart":{"@type":"WebPageElement","isAccessibleForFree":"False","cssSelector":".locked"}}]}`);

  expect(article).toEqual({
    source: 'json-ld',
    type: 'NewsArticle',
    isArticle: true,
    headline: 'Rain & wind',
    authors: [
      { name: 'Jane Doe', isOrganization: false },
      { name: 'Wire', isOrganization: true },
      { name: 'Max Roe', isOrganization: false },
    ],
    datePublished: '2024-05-04',
    dateModified: null,
    publisher: 'The Paper',
    isAccessibleForFree: null,
    parts: [{ selectors: ['.locked'], isAccessibleForFree: false }],
    products: ['paper.example:basic'],
    wordCount: 812,
    bodyLength: 10,
    inLanguage: 'de',
    description: 'Wet.',
    urls: ['https://paper.example/a'],
  });
});

test.each([
  ['false', false],
  ['"False"', false],
  ['"false"', false],
  ['"http://schema.org/False"', false],
  ['true', true],
  ['"True"', true],
  ['"perhaps"', null],
  ['null', null],
])('isAccessibleForFree %s is read as %s', (written, read) => {
  expect(articlesOf(`{"@type":"Article","isAccessibleForFree":${written}}`)[0]?.isAccessibleForFree).toBe(read);
});

test('reads microdata, and only what belongs to the item itself', () => {
  const { articles } = readStructuredData(
    parse(`<article itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">Rain</h1>
      <span itemprop="author" itemscope itemtype="https://schema.org/Person"><a itemprop="name">Jane Doe</a></span>
      <time itemprop="datePublished" datetime="2024-05-04">yesterday</time><meta itemprop="isAccessibleForFree" content="false">
      <div itemscope itemtype="https://schema.org/Event"><b itemprop="headline">Other</b></div></article>`),
  );
  expect(articles).toMatchObject([
    {
      source: 'microdata',
      headline: 'Rain',
      authors: [{ name: 'Jane Doe', isOrganization: false }],
      datePublished: '2024-05-04',
      isAccessibleForFree: false,
    },
  ]);
});

test('reads RDFa', () => {
  const { articles } = readStructuredData(
    parse('<div typeof="schema:NewsArticle"><h1 property="schema:headline">Rain</h1></div>'),
  );
  expect(articles).toMatchObject([{ source: 'rdfa', headline: 'Rain' }]);
});

test('reads metas by name, property and itemprop, from content or value', () => {
  const { metas } = readStructuredData(
    parse(`<meta name="Author" content=" Jane  Doe "><meta property="og:title" content="Rain"><meta name="author" content="Max">
      <meta name="article:content_tier" value="metered"><meta itemprop="wordCount" content="3"><meta name="empty" content="">`),
  );
  expect([...metas]).toEqual([
    ['author', ['Jane Doe', 'Max']],
    ['og:title', ['Rain']],
    ['article:content_tier', ['metered']],
    ['wordcount', ['3']],
  ]);
  expect(firstMeta(metas, 'missing', 'og:title')).toBe('Rain');
  expect(firstMeta(metas, '__proto__')).toBeNull();
});

test('names of the site come from WebSite and Organization', () => {
  const document = jsonLd('[{"@type":"WebSite","name":"The Paper"},{"@type":"Person","name":"Jane"}]');
  expect(readStructuredData(document).siteNames).toEqual(['The Paper']);
});

test('is not fooled by a page that clobbers the DOM, and leaves it untouched', () => {
  const document = parse(`<img name="querySelectorAll"><img name="documentElement">
    <form itemscope itemtype="https://schema.org/Article"><input name="getAttribute"><input name="closest">
    <input name="querySelectorAll"><b itemprop="headline">Rain</b></form>`);
  const root = document.getElementsByTagName('html')[0];
  const before = root?.outerHTML;

  expect(readStructuredData(document).articles).toMatchObject([{ headline: 'Rain' }]);
  expect(root?.outerHTML).toBe(before);
});
