import '../../test/stub-browser.js';
import { JSDOM } from 'jsdom';
import { describe, expect, test, vi } from 'vitest';
import { findExtract, sampleArticle, sampleFacts } from '../../test/sample-page.js';
import type { Facts } from '../analysis/index.js';
import { readLabels } from '../formats/labels.js';
import { text } from '../texts.js';
import { createFactChoice } from './fact-choice.js';
import { renderFacts } from './render-facts.js';

function render(change: Partial<Facts> = {}, articleText = sampleArticle.text) {
  const { document } = new JSDOM('<body>').window;
  const actions = { showPassage: vi.fn(), copyFacts: vi.fn() };
  const section = renderFacts(document, {
    facts: { ...sampleFacts, ...change },
    labels: readLabels(text),
    article: { ...sampleArticle, text: articleText },
    copyFormat: 'text',
    choice: createFactChoice({ ...sampleFacts, ...change }),
    actions,
  });
  document.body.append(section);
  const row = (label: string) =>
    [...section.querySelectorAll('.fact-row')].find((item) => item.querySelector('dt')?.textContent === label);
  const pick = (label: string) =>
    [...section.querySelectorAll<HTMLInputElement>('.pick')].find((box) => box.getAttribute('aria-label') === label);
  return { section, actions, row, pick };
}

const labels = (section: HTMLElement) => [...section.querySelectorAll('dt')].map((label) => label.textContent);

describe('renderFacts', () => {
  test('shows each kind that has facts, and no other', () => {
    expect(labels(render().section)).toEqual(['Who', 'When', 'Why', 'Figures', 'Quotes']);
    expect(labels(render({ how: sampleFacts.why, quotes: [] }).section)).toEqual([
      'Who',
      'When',
      'Why',
      'How',
      'Figures',
    ]);
  });

  test('a fact leads to its passage', () => {
    const { row, actions } = render();
    row('Why')?.querySelector('button')?.click();
    const { start, end } = findExtract('to avoid a mistake');
    expect(actions.showPassage).toHaveBeenCalledExactlyOnceWith({ start, end });
  });

  test('a key point leads to its passage', () => {
    const { section, actions } = render();
    section.querySelector<HTMLElement>('.key-points button')?.click();
    expect(actions.showPassage).toHaveBeenCalledOnce();
  });

  test('words without a passage are no button', () => {
    const facts = [...(render().row('Who')?.querySelectorAll('.fact') ?? [])];
    expect(facts.map((fact) => [fact.tagName, fact.textContent])).toEqual([
      ['BUTTON', 'Jon Aarsen'],
      ['SPAN', 'Army Chiefs'],
    ]);
  });

  test('a day that is only named gets its calendar date', () => {
    expect(render().row('When')?.textContent).toContain('on Thursday · Thursday, 10 February 2022');
    const when = [findExtract('Thursday')];
    expect(render({ when }).row('When')?.querySelector('.fact')?.textContent).toBe('Thursday, 10 February 2022');
  });

  test('a number stands lit among the words around it', () => {
    const figure = render().row('Figures')?.querySelector('button');
    expect(figure?.textContent).toBe('as 130,000 soldiers gather …');
    expect(figure?.querySelector('.fact-words')?.textContent).toBe('130,000');
  });

  test('a quote stands in its marks, with its speaker where there is one', () => {
    expect(render().row('Quotes')?.querySelector('.fact')?.textContent).toBe(
      '“This is a dangerous moment,” – Jon Aarsen',
    );
    const [quote] = sampleFacts.quotes;
    if (!quote) throw new Error('the sample has a quote');
    const nameless = render({ quotes: [{ ...quote, speaker: null }] });
    expect(nameless.row('Quotes')?.querySelector('.fact')?.textContent).toBe('“This is a dangerous moment,”');
  });

  test('words that stand in several places show how often, and each click leads on to the next, in words', () => {
    const text = 'Oslo slept. Boats came to Oslo. Oslo woke.';
    const { row, section, actions } = render({ who: [{ text: 'Oslo', start: 26, end: 30 }] }, text);
    const fact = row('Who')?.querySelector('button');
    expect(fact?.textContent).toBe('Oslo 3×3 times in these words');
    expect(fact?.querySelector('.places')?.getAttribute('title')).toBe('3 times in these words');
    const said: (string | null | undefined)[] = [];
    for (let clicks = 0; clicks < 3; clicks += 1) {
      fact?.click();
      said.push(section.querySelector('[role=status]')?.textContent);
    }
    expect(said).toEqual(['Passage 2 of 3', 'Passage 3 of 3', 'Passage 1 of 3']);
    expect(actions.showPassage.mock.calls.map(([passage]) => passage.start)).toEqual([26, 32, 0]);
    expect(fact?.querySelector('.places')?.textContent).toContain('1/3');
    expect([...(fact?.querySelectorAll('.strip > i') ?? [])].map((stroke) => stroke.className)).toEqual([
      'current',
      '',
      '',
    ]);
  });

  test('beyond so many places their number is said to be a part', () => {
    const { row, section } = render({ who: [{ text: 'Oslo', start: 0, end: 4 }] }, 'Oslo '.repeat(200));
    const fact = row('Who')?.querySelector('button');
    expect(fact?.textContent).toBe('Oslo 99+×99+ times in these words');
    fact?.click();
    expect(section.querySelector('[role=status]')?.textContent).toBe('Passage 1 of 99+');
    expect(fact?.querySelector('.places')?.textContent).toContain('1/99+');
  });

  test('words that stand in one place show no number', () => {
    expect(render().row('Who')?.querySelector('.places')).toBeNull();
  });

  test('each fact has a tick, which says what it is for and takes the fact out of the copy', () => {
    const { section, actions, pick } = render();
    expect(section.querySelectorAll('li > .pick')).toHaveLength(7);
    pick('Copy: to avoid a mistake')?.click();
    [...section.querySelectorAll<HTMLElement>('[role=menuitem]')][0]?.click();
    const [format, kept] = actions.copyFacts.mock.calls[0] ?? [];
    expect([format, kept?.has('why:0'), kept?.has('who:0'), kept?.size]).toEqual(['text', false, true, 6]);
  });

  test('a fact that starts without a tick goes into no copy, JSON among them', () => {
    const { section, actions } = render({ why: Array.from({ length: 5 }, () => findExtract('to avoid a mistake')) });
    const unticked = section.querySelectorAll('li > .pick:not(:checked)').length;
    for (const item of section.querySelectorAll<HTMLElement>('[role=menuitem]')) item.click();
    for (const [format, kept] of actions.copyFacts.mock.calls)
      expect([format, kept.has('why:2'), kept.has('why:3'), kept.size]).toEqual([format, true, false, 11 - unticked]);
    expect([unticked, actions.copyFacts.mock.calls.length]).toEqual([2, 6]);
    expect(section.querySelector('.menu-note')?.textContent).toBe('9 of 11 facts');
  });

  test('the keyboard passes the ticks by until the reader wants to choose', () => {
    const { section } = render();
    const stops = () =>
      [...section.querySelectorAll<HTMLInputElement>('li > .pick')].filter((box) => box.tabIndex === 0);
    const choose = section.querySelector<HTMLElement>('.choose');
    const all = section.querySelector<HTMLElement>('.pick-all');
    expect([choose?.getAttribute('aria-pressed'), stops().length, all?.hidden]).toEqual(['false', 0, true]);
    choose?.click();
    expect([choose?.getAttribute('aria-pressed'), stops().length, all?.hidden]).toEqual(['true', 7, false]);
    choose?.click();
    expect([choose?.getAttribute('aria-pressed'), stops().length, all?.hidden]).toEqual(['false', 0, true]);
  });

  test('one tick stands for all', () => {
    const { section, pick } = render();
    const all = section.querySelector<HTMLInputElement>('.pick-all input');
    const ticked = () => section.querySelectorAll('li > .pick:checked').length;
    expect([all?.checked, all?.indeterminate]).toEqual([true, false]);
    pick('Copy: Jon Aarsen')?.click();
    expect([all?.checked, all?.indeterminate, ticked()]).toEqual([false, true, 6]);
    all?.click();
    expect([all?.checked, all?.indeterminate, ticked()]).toEqual([true, false, 7]);
    all?.click();
    expect([all?.checked, ticked()]).toEqual([false, 0]);
  });

  test('hostile text stays text', () => {
    const hostile = '<img src=x onerror=alert(1)><script>alert(1)</script>';
    const item = { text: hostile, start: 0, end: 5 };
    const [figure] = sampleFacts.figures;
    const { section } = render({
      keyPoints: [item],
      who: [item],
      figures: figure ? [{ ...figure, context: `${hostile} 130,000` }] : [],
    });
    expect(section.querySelectorAll('img, script')).toHaveLength(0);
    expect(section.textContent?.split(hostile)).toHaveLength(4);
    expect(section.querySelector('li > .pick')?.getAttribute('aria-label')).toContain(hostile);
  });

  test('a long list is folded, and opens with the focus on what it brings', () => {
    const who = ['armies', 'soldiers', 'telephone', 'border', 'moment', 'Alliance'].map(findExtract);
    const { section, row } = render({ who });
    const shown = () => [...(row('Who')?.querySelectorAll('li') ?? [])].filter((item) => !item.hidden);
    expect(shown()).toHaveLength(5);
    const more = row('Who')?.querySelector<HTMLElement>('.quiet-button');
    expect(more?.textContent).toBe('2 more');
    more?.click();
    expect(shown().map((item) => item.textContent)).toEqual(who.map(({ text: words }) => words));
    expect(section.ownerDocument.activeElement?.textContent).toBe('moment');
  });

  test('no facts at all is said in a sentence', () => {
    const none = { keyPoints: [], who: [], when: [], where: [], why: [], how: [], figures: [], quotes: [] };
    expect(render(none).section.textContent).toContain(text('popupNoFacts'));
    expect(render(none).section.querySelector('.choose')).toBeNull();
    expect(render().section.textContent).not.toContain(text('popupNoFacts'));
  });
});
