import '../../test/stub-browser.js';
import { JSDOM } from 'jsdom';
import { describe, expect, test, vi } from 'vitest';
import { sampleArticle, sampleFacts, samplePage } from '../../test/sample-page.js';
import type { Report } from '../analysis/index.js';
import { createFactChoice } from './fact-choice.js';
import { renderPage } from './render-page.js';

function render(change: Partial<Report> = {}, url = samplePage.url) {
  const { document } = new JSDOM('<body>').window;
  const actions = {
    setReader: vi.fn(),
    setHighlight: vi.fn(),
    setAppeals: vi.fn(),
    showRegion: vi.fn(),
    showPassage: vi.fn(),
    copyFacts: vi.fn(),
    openOptions: vi.fn(),
  };
  const page = { ...samplePage, url, report: { ...samplePage.report, ...change } };
  const view = renderPage(document, page, {
    copyFormat: 'text',
    choice: createFactChoice(sampleFacts),
    actions,
  });
  document.body.append(...view.elements);
  const switchNamed = (name: string) =>
    [...document.querySelectorAll<HTMLButtonElement>('[role=switch]')].find((item) => item.textContent === name);
  const radio = (value: string) => document.querySelector<HTMLInputElement>(`input[value=${value}]`);
  return { document, actions, view, switchNamed, radio };
}

describe('renderPage', () => {
  test('says what the article is: source, headline, byline, date, time, access', () => {
    const { document } = render();
    const head = document.querySelector('.page-head');
    expect(head?.querySelector('.source')?.textContent).toBe('The Havnby Courier');
    expect(head?.querySelector('h1')?.textContent).toBe('Army Chiefs Speak by Telephone');
    expect([...(head?.querySelector('.meta-line')?.children ?? [])].map((item) => item.textContent)).toEqual([
      'Ines Okafor',
      '11 February 2022',
      '2 min',
    ]);
    expect(head?.querySelector('.access')?.textContent).toBe('Free to read.');
  });

  test('says nothing about access where nothing is known', () => {
    const access = { ...samplePage.report.access, level: 'unknown', declaredPaid: null } as const;
    expect(render({ access }).document.querySelector('.access')).toBeNull();
  });

  test.each([
    ['Clean reading view', 'setReader'],
    ['Highlight article', 'setHighlight'],
  ] as const)('the switch "%s" asks for the other state', (name, action) => {
    const { switchNamed, actions } = render();
    const item = switchNamed(name);
    expect(item?.getAttribute('aria-checked')).toBe('false');
    item?.click();
    item?.click();
    expect(actions[action].mock.calls).toEqual([[true], [false]]);
  });

  test('"Appeals" offers Off, Mark, Fade and Hide, and asks for what is chosen', () => {
    const { document, radio, actions } = render();
    const choice = document.querySelector('.tools [role=radiogroup]');
    const named = choice?.getAttribute('aria-labelledby') ?? '';
    expect(document.getElementById(named)?.textContent).toBe('Appeals');
    expect([...(choice?.querySelectorAll('label') ?? [])].map((label) => label.textContent)).toEqual([
      'Off',
      'Mark',
      'Fade',
      'Hide',
    ]);
    expect(radio('off')?.checked).toBe(true);
    radio('hide')?.click();
    expect(actions.setAppeals).toHaveBeenCalledExactlyOnceWith('hide');
  });

  test('the number of appeals leads to their list, and is not there without any', () => {
    const { document } = render();
    const count = document.querySelector('.count');
    expect(count?.textContent).toBe('1');
    expect(document.querySelector(count?.getAttribute('href') ?? '')?.textContent).toBe('Appeals on this page');
    expect(render({ regions: [] }).document.querySelector('.count')).toBeNull();
  });

  test('the controls follow the page', () => {
    const { view, switchNamed, radio } = render();
    view.update({ highlight: true, reader: false, appeals: 'fade' });
    expect(switchNamed('Highlight article')?.getAttribute('aria-checked')).toBe('true');
    expect(switchNamed('Clean reading view')?.getAttribute('aria-checked')).toBe('false');
    expect(radio('fade')?.checked).toBe(true);
  });

  test('without an article it says so, lists the appeals still, and the switches for articles rest', () => {
    const { document, switchNamed, radio } = render({ article: null, facts: null });
    expect(document.querySelector('h1')?.textContent).toBe('There is no article on this page.');
    expect(document.querySelector('.source')?.textContent).toBe('news.example');
    expect(document.body.textContent).not.toContain('Core facts');
    expect(document.body.textContent).toContain('Donation appeal');
    expect(switchNamed('Clean reading view')?.disabled).toBe(true);
    expect(switchNamed('Highlight article')?.disabled).toBe(true);
    expect(radio('hide')?.disabled).toBe(false);
  });

  test('opening it asks nothing of the page', () => {
    const { actions } = render();
    for (const action of Object.values(actions)) expect(action).not.toHaveBeenCalled();
  });

  test('a page without an address has no source', () => {
    expect(render({ article: null, facts: null }, '').document.querySelector('.source')?.textContent).toBe('');
  });

  test('hostile metadata stays text', () => {
    const hostile = '<svg onload=alert(1)>';
    const { document } = render({
      article: { ...sampleArticle, siteName: hostile, lang: '"><script>' },
      facts: { ...sampleFacts, headline: hostile, byline: hostile, publishedTime: hostile },
    });
    expect(document.querySelectorAll('.page-head svg, script')).toHaveLength(0);
    expect(document.querySelector('h1')?.textContent).toBe(hostile);
    expect(document.querySelector('time')?.textContent).toBe(hostile);
  });
});
