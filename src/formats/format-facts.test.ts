import { describe, expect, test } from 'vitest';
import type { Facts, Report } from '../analysis/index.js';
import type { CopyFormat } from '../settings.js';
import { formatFacts } from './format-facts.js';
import type { Labels } from './labels.js';
import type { FactKey } from './select-facts.js';

const labels: Labels = {
  locale: 'en-GB',
  keyPoints: 'Key points',
  who: 'Who',
  when: 'When',
  where: 'Where',
  why: 'Why',
  how: 'How',
  figures: 'Figures',
  quotes: 'Quotes',
  openQuote: '“',
  closeQuote: '”',
  dateProbable: 'probably $1',
  dateAbout: 'about $1',
};
const url = 'https://news.example/harbour';
const TEXT =
  'The harbour of Eastwick reopened on Thursday after a storm.\n' +
  'Mayor Ana Lind said: “We slept badly.” Some 1,200 boats had waited outside.';

function locate(text: string) {
  const start = TEXT.indexOf(text);
  if (start < 0) throw new Error(`not in the text: ${text}`);
  return { text, start, end: start + text.length };
}

function makeReport(change: Partial<Facts> = {}): Report {
  const meta = { byline: 'A. Reporter', siteName: 'Eastwick Post', publishedTime: '2024-03-08T09:00:00+01:00' };
  const facts: Facts = {
    headline: 'Harbour opens',
    ...meta,
    readingMinutes: 1,
    who: [locate('Ana Lind')],
    what: [{ text: 'Harbour opens', start: null, end: null }],
    when: [locate('Thursday')],
    where: [locate('Eastwick'), { text: 'the coast', start: null, end: null }],
    why: [],
    how: [],
    keyPoints: [locate('The harbour of Eastwick reopened on Thursday after a storm.')],
    figures: [{ ...locate('1,200'), value: 1200, unit: 'boats', context: 'Some 1,200 boats had waited outside' }],
    quotes: [{ ...locate('We slept badly.'), speaker: 'Ana Lind', speakerStart: 66, speakerEnd: 74 }],
    dates: [{ ...locate('Thursday'), value: '2024-03-07' }],
    ...change,
  };
  return {
    article: { title: 'Harbour opens', ...meta, excerpt: null, lang: 'en', dir: 'ltr', text: TEXT },
    regions: [],
    access: { level: 'free', declaredPaid: null, wallShown: false, cutOff: false, evidence: [] },
    facts,
  };
}

const citation = { url, labels, accessed: '2024-03-10' };

describe('formatFacts', () => {
  test('plain text reads like a note', () => {
    expect(formatFacts(makeReport(), 'text', { url, labels })).toBe(
      [
        'Harbour opens',
        'Eastwick Post · A. Reporter · 8 March 2024',
        'https://news.example/harbour',
        '',
        'Key points',
        '- The harbour of Eastwick reopened on Thursday after a storm.',
        '',
        'Who: Ana Lind',
        'When: Thursday (7 March 2024)',
        'Where: Eastwick; the coast',
        '',
        'Figures',
        '- Some 1,200 boats had waited outside',
        '',
        'Quotes',
        '- “We slept badly.” – Ana Lind',
        '',
      ].join('\n'),
    );
  });

  test('Markdown has a linked headline and lists', () => {
    const copied = formatFacts(makeReport(), 'markdown', { url, labels });
    expect(copied).toContain('# [Harbour opens](https://news.example/harbour)\n\nEastwick Post · A. Reporter');
    expect(copied).toContain('- **Who:** Ana Lind\n- **When:** Thursday (7 March 2024)\n');
    expect(copied).not.toContain(':~:');
  });

  test('Markdown with links leads each fact of the text to its passage, and no other', () => {
    const copied = formatFacts(makeReport(), 'markdown-links', { url, labels });
    expect(copied).toContain('**Who:** [Ana Lind](https://news.example/harbour#:~:text=Ana%20Lind)');
    expect(copied).toContain('[Eastwick](https://news.example/harbour#:~:text=Eastwick); the coast\n');
  });

  test('JSON holds the offsets and the text they count in', () => {
    const { article, facts, url: address } = JSON.parse(formatFacts(makeReport(), 'json', { url, labels }));
    expect(address).toBe(url);
    for (const { text, start, end } of [...facts.who, ...facts.keyPoints, ...facts.quotes]) {
      expect(article.text.slice(start, end)).toBe(text);
    }
  });

  test('what the reader has not chosen is in no format', () => {
    const kept = new Set<FactKey>(['keyPoints:0', 'when:0', 'figures:0']);
    for (const format of ['text', 'markdown', 'markdown-links', 'json'] as const) {
      const copied = formatFacts(makeReport(), format, { url, labels, kept });
      expect(copied, format).toContain('Thursday');
      expect(copied.replace(/"text": "The harbour.*/, ''), format).not.toContain('We slept badly');
      expect(copied, format).not.toContain('the coast');
    }
    const { facts } = JSON.parse(formatFacts(makeReport(), 'json', { url, labels, kept }));
    expect([facts.who, facts.where, facts.quotes]).toEqual([[], [], []]);
  });

  test('a copy is brief, JSON is whole, until the reader chooses', () => {
    const who = Array.from({ length: 12 }, () => locate('Ana Lind'));
    const count = (format: CopyFormat, kept: ReadonlySet<FactKey> | null = null) =>
      formatFacts(makeReport({ who, quotes: [] }), format, { url, labels, kept }).match(/Ana Lind(?=[;"\n])/g)?.length;
    expect([count('text'), count('json')]).toEqual([8, 12]);
    const all = new Set(who.map((_, index): FactKey => `who:${index}`));
    expect([count('text', all), count('json', all)]).toEqual([12, 12]);
  });

  test('cites the article in the words of reference managers', () => {
    const [item] = JSON.parse(formatFacts(makeReport(), 'csl-json', citation));
    expect(item).toMatchObject({ type: 'article-newspaper', 'container-title': 'Eastwick Post', URL: url });
    expect(item.accessed).toEqual({ 'date-parts': [[2024, 3, 10]] });
    expect(formatFacts(makeReport(), 'bibtex', citation)).toMatch(/^@article\{[\s\S]*urldate = \{2024-03-10\}/);
  });

  test('a passage that the headline says, too, is told from it', () => {
    const { article, ...rest } = makeReport();
    const report = { ...rest, article: article && { ...article, title: 'Ana Lind opens the harbour' } };
    expect(formatFacts(report, 'markdown-links', { url, labels })).toContain('#:~:text=Mayor-,Ana%20Lind)');
  });

  test('kinds without facts are left out', () => {
    const copied = formatFacts(makeReport({ figures: [], quotes: [], who: [] }), 'text', { url, labels });
    expect(copied).not.toMatch(/Who|Why|How|Figures|Quotes/);
    expect(copied).toContain('Where: ');
  });

  test.each(['text', 'markdown', 'markdown-links', 'json', 'csl-json', 'bibtex'] as const)(
    '%s gives nothing for a page without an article',
    (format) => {
      expect(formatFacts({ ...makeReport(), article: null, facts: null }, format, { url, labels })).toBe('');
    },
  );

  test('page text can smuggle neither links nor HTML nor lines into Markdown', () => {
    const hostile =
      '[x](https://evil.example) <img src=x onerror=1>\n# Heading ![i](//evil.example/p) https://evil.example';
    const report = makeReport({ headline: hostile, who: [{ text: hostile, start: null, end: null }] });
    const copied = formatFacts(report, 'markdown', { url, labels });
    expect(copied).not.toMatch(/(?<!\\)<img/);
    expect(copied).not.toMatch(/(?<!\\)\]\((?!https:\/\/news\.example)/);
    expect(copied.split('\n').filter((line) => line.startsWith('#'))).toHaveLength(4);
    expect(copied).not.toContain('https://evil.example');
  });

  test('an address that is no web address becomes no link', () => {
    expect(formatFacts(makeReport(), 'markdown-links', { url: 'javascript:alert(1)', labels })).not.toContain('](');
  });
});
