import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { factLexicons } from './facts/languages/index.js';
import { summarize } from './facts/summarize.js';
import { report } from './report.js';
import type { Analysis, Article, View } from './types.js';

const { document } = new JSDOM(`<p id="story">The ferry will cost more from Monday.</p>
  <div id="appeal"><h3>Support us</h3><p>We need <b>you</b>.</p><script>track()</script><style>p{}</style></div>text`)
  .window;
const elementOf = (id: string) => document.getElementById(id) as Element;

const article: Article = {
  ...{ title: 'Ferry', byline: null, siteName: null, publishedTime: null, excerpt: null, lang: 'en', dir: null },
  text: 'The ferry will cost more from Monday.',
  nodes: [elementOf('story')],
};
const evidence = [{ rule: 'en/donation/support-us', matched: 'Support us', weight: 3 }];
const analysis: Analysis = {
  article,
  regions: [
    {
      kind: 'donation',
      elements: [elementOf('appeal'), document.body.lastChild as Text],
      verdict: 'likely',
      evidence,
      asksFor: null,
    },
  ],
  access: { level: 'free', declaredPaid: null, wallShown: false, cutOff: false, evidence: [] },
};

test('is plain JSON, with null for what is not there', () => {
  const made = report(analysis, summarize(article, factLexicons));
  expect(JSON.parse(JSON.stringify(made))).toEqual(made);
  expect(report(analysis).facts).toBeNull();
  expect(report({ ...analysis, article: null })).toMatchObject({ article: null, facts: null });
});

test('holds the text of shadow roots, of closed ones where a view reads them', () => {
  const host = document.createElement('x-appeal');
  host.append('Hello. ');
  const open = host.attachShadow({ mode: 'open' });
  open.append('Support us. ', document.createElement('div'));
  const closed = (open.lastChild as Element).attachShadow({ mode: 'closed' });
  closed.append('Donate.');
  const regions = [{ kind: 'donation', elements: [host], verdict: 'sure', evidence, asksFor: null }] as const;
  const shadowRootOf = (element: Element) => (element === open.lastChild ? closed : element.shadowRoot);
  const textWith = (view?: View) => report({ ...analysis, regions }, null, view).regions[0]?.text;
  expect(textWith()).toBe('Hello. Support us.');
  expect(textWith({ isRendered: () => true, shadowRootOf })).toBe('Hello. Support us. Donate.');
});

test('holds the article’s text, not its nodes', () => {
  const { nodes: _, ...rest } = article;
  expect(report(analysis).article).toEqual(rest);
});

test('holds a region’s words as a reader sees them: lines stand apart, scripts and styles are none', () => {
  expect(report(analysis).regions).toEqual([
    { kind: 'donation', verdict: 'likely', evidence, asksFor: null, text: 'Support us We need you. text' },
  ]);
});
