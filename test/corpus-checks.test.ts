import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import type { Region } from '../src/analysis/index.js';
import { checkFacts, checkOrder, checkText } from './corpus/check-invariants.js';
import { checkArticle, checkNotFlagged, checkRegions } from './corpus/check-labels.js';
import { runFixture, type Outcome } from './corpus/read-fixture.js';

// A check of the fixtures that cannot fail would keep quiet for ever: here each is given something wrong.
const good = runFixture('en--plain-article');
const { page, analysis, facts } = good;
const region = (elements: Region['elements'], kind: Region['kind'] = 'related'): Region => ({
  ...{ kind, elements, verdict: 'sure', asksFor: null },
  evidence: [{ rule: 'en/related/x', matched: 'x', weight: 3 }],
});
const find = (selector: string) => page.querySelector(selector)!;
const withRegions = (...regions: Region[]): Outcome => ({ ...good, analysis: { ...analysis, regions } });
const aside = find('aside');
const newsletter = find('.newsletter-signup');

describe('the order of regions', () => {
  test.each<[string, Region[]]>([
    ['out of order', [region([aside]), region([newsletter])]],
    ['twice the same', [region([aside]), region([aside])]],
    ['one in the other', [region([aside]), region([find('aside li')])]],
    ['over the article', [region([find('.article__body p')])]],
    ['around the article', [region([find('main')])]],
    ['without elements', [region([])]],
    ['not in the page', [region([new JSDOM('').window.document.body])]],
  ])('fails for regions %s', (_, regions) => expect(() => checkOrder(withRegions(...regions))).toThrow());

  test('holds for regions one after the other', () =>
    expect(() => checkOrder(withRegions(region([newsletter]), region([aside])))).not.toThrow());
});

test('the article’s text is the one of its nodes', () => {
  const article = analysis.article!;
  expect(() => checkText(article)).not.toThrow();
  expect(() => checkText({ ...article, text: `${article.text}\nMore.` })).toThrow();
  expect(() => checkText({ ...article, nodes: article.nodes.slice(1) })).toThrow();
});

test('a fact stands where it says', () => {
  const { who } = facts!;
  const moved = who.map((fact) => ({ ...fact, start: (fact.start ?? 0) + 1 }));
  expect(() => checkFacts(facts!, analysis.article!)).not.toThrow();
  expect(() => checkFacts({ ...facts!, who: moved }, analysis.article!)).toThrow();
});

describe('what a person says', () => {
  const label = { kind: 'related', selector: 'aside' } as const;

  test.each<[string, Region[]]>([
    ['is missing', []],
    ['is found in part', [region([find('aside h2')])]],
    ['is found as another kind', [region([aside], 'promo')]],
    ['has company that nobody sees', [region([aside]), region([find('.tags')], 'donation')]],
  ])('a box that %s is noticed', (_, regions) =>
    expect(() => checkRegions(withRegions(...regions), { regions: [label] })).toThrow(),
  );

  test('a box that is found is fine', () =>
    expect(() => checkRegions(withRegions(region([aside])), { regions: [label] })).not.toThrow());

  test('a flag on the article, or a selector that finds nothing, is noticed', () => {
    const flagged = withRegions(region([find('.article__body p')]));
    expect(() => checkNotFlagged(flagged, { notFlagged: ['.article__body'] })).toThrow();
    expect(() => checkNotFlagged(good, { notFlagged: ['.no-such-box'] })).toThrow();
    expect(() => checkNotFlagged(good, { notFlagged: ['.article__body'] })).not.toThrow();
  });

  test('an article that begins, ends or reads otherwise is noticed', () => {
    for (const labels of [
      { articleStarts: 'Once' },
      { articleEnds: 'after.' },
      { articleHas: ['dragon'] },
      { article: null },
    ])
      expect(() => checkArticle(good, labels)).toThrow();
    expect(() => checkArticle(good, { articleNever: ['Orrin Bridge'] })).toThrow();
  });
});
