import { describe, expect, test } from 'vitest';
import { sampleArticle, samplePage } from '../../../test/sample-page.js';
import type { ArticleText, Report } from '../../analysis/index.js';
import { cite } from './cite.js';
import { makeCitationKey } from './make-citation-key.js';
import { escapeTex, writeBibtex } from './write-bibtex.js';
import { writeCsl } from './write-csl.js';

function read(change: Partial<ArticleText> = {}, url = samplePage.url, accessed: string | null = '2022-02-12') {
  const report: Report = { ...samplePage.report, article: { ...sampleArticle, ...change }, facts: null };
  const citation = cite(report, { url, accessed });
  if (!citation) throw new Error('the sample has an article');
  return citation;
}

test('without an article there is nothing to cite', () => {
  expect(cite({ ...samplePage.report, article: null, facts: null }, { url: '', accessed: null })).toBeNull();
});

describe('CSL-JSON', () => {
  test('names what the article is, in the page’s own zone', () => {
    expect(JSON.parse(writeCsl(read()))).toEqual([
      {
        id: 'okafor2022army',
        type: 'article-newspaper',
        title: 'Army Chiefs Speak by Telephone',
        author: [{ family: 'Okafor', given: 'Ines' }],
        'container-title': 'The Havnby Courier',
        issued: { 'date-parts': [[2022, 2, 11]] },
        accessed: { 'date-parts': [[2022, 2, 12]] },
        URL: 'https://news.example/world/chiefs',
        language: 'en',
      },
    ]);
  });

  test('parts a name from what follows it', () => {
    expect(JSON.parse(writeCsl(read({ byline: 'Amos King Jr.' })))[0].author).toEqual([
      { family: 'King', given: 'Amos', suffix: 'Jr.' },
    ]);
  });

  test('leaves out what is not known', () => {
    const bare = read({ byline: null, siteName: null, publishedTime: null, lang: null }, '', null);
    expect(JSON.parse(writeCsl(bare))).toEqual([
      { id: 'army', type: 'article-newspaper', title: 'Army Chiefs Speak by Telephone' },
    ]);
  });

  test.each([
    ['2022', [[2022]]],
    ['2022-02', [[2022, 2]]],
    ['2022-02-11', [[2022, 2, 11]]],
  ])('%s is as exact as it is', (publishedTime, parts) => {
    expect(JSON.parse(writeCsl(read({ publishedTime })))[0].issued).toEqual({ 'date-parts': parts });
  });

  test('only a web address is an address', () => {
    expect(read({}, 'file:///page.html').url).toBeNull();
    expect(read({}, 'https://news.example/a#:~:text=Oslo').url).toBe('https://news.example/a');
  });
});

describe('BibTeX', () => {
  test('is an entry', () => {
    expect(writeBibtex(read())).toBe(
      [
        '@article{okafor2022army,',
        '  author = {Okafor, Ines},',
        '  title = {{Army Chiefs Speak by Telephone}},',
        '  journal = {The Havnby Courier},',
        '  year = {2022},',
        '  month = feb,',
        '  day = {11},',
        '  url = {https://news.example/world/chiefs},',
        '  urldate = {2022-02-12},',
        '  language = {en}',
        '}',
        '',
      ].join('\n'),
    );
  });

  test('leaves out what is not known', () => {
    const bare = read({ byline: null, siteName: null, publishedTime: null, lang: null }, '', null);
    expect(writeBibtex(bare)).toBe('@misc{army,\n  title = {{Army Chiefs Speak by Telephone}}\n}\n');
  });

  test('joins authors and keeps organisations whole', () => {
    const byline = 'Pieter van der Meer, Coastline Press Agency, Amos King Jr.';
    expect(writeBibtex(read({ byline }))).toContain(
      'author = {van der Meer, Pieter and {Coastline Press Agency} and King, Jr., Amos}',
    );
  });

  test('keeps an organisation with an "and" in its name from falling apart', () => {
    expect(writeBibtex(read({ byline: 'Science and Media Centre' }))).toContain(
      'author = {{Science and Media Centre}}',
    );
  });

  test.each([
    ['R&D: 5% of $3 #1 a_b', 'R\\&D: 5\\% of \\$3 \\#1 a\\_b'],
    ['x^2 ~ \\y', 'x\\textasciicircum{}2 \\textasciitilde{} \\textbackslash{}y'],
    ['} evil {', '\\textbraceright{} evil \\textbraceleft{}'],
    ['Müller – “so”', 'Müller – “so”'],
  ])('%s is escaped', (text, escaped) => expect(escapeTex(text)).toBe(escaped));

  test('page text can end no field and start no entry', () => {
    const hostile = '}}\n@misc{evil, title={x';
    const entry = writeBibtex(
      read({ title: hostile, byline: hostile, siteName: hostile, lang: hostile }, `https://a.example/}${'{'}`),
    );
    expect(entry.match(/\n@/)).toBeNull();
    let depth = 0;
    for (const char of entry.trim().replace(/^@\w+/, '')) {
      if (char === '{') depth += 1;
      if (char === '}') depth -= 1;
      expect(depth).toBeGreaterThanOrEqual(0);
    }
    expect(depth).toBe(0);
  });
});

describe('makeCitationKey', () => {
  const bare = { title: '', authors: [], source: null, year: null };
  test.each([
    [
      { ...bare, title: 'On the Übergang', authors: [{ family: 'van der Meer', given: 'P.' }], year: 2022 },
      'vandermeer2022ubergang',
    ],
    [{ ...bare, title: 'A b', source: 'Fjord & Søn' }, 'fjordsona'],
    [{ ...bare, title: 'Мост открыт', authors: [{ literal: 'Редакция' }], year: 2024 }, '2024'],
    [bare, 'article'],
  ])('%j', (parts, key) => expect(makeCitationKey(parts)).toBe(key));
});
