import '../../test/stub-browser.js';
import { JSDOM } from 'jsdom';
import { describe, expect, test, vi } from 'vitest';
import { findExtract, sampleArticle, sampleFacts } from '../../test/sample-page.js';
import type { Facts } from '../analysis/index.js';
import { readLabels } from '../formats/labels.js';
import { text } from '../texts.js';
import { renderFacts } from './render-facts.js';

function render(change: Partial<Facts> = {}) {
  const { document } = new JSDOM('<body>').window;
  const actions = { showPassage: vi.fn(), copyFacts: vi.fn() };
  const section = renderFacts(document, {
    facts: { ...sampleFacts, ...change },
    labels: readLabels(text),
    article: sampleArticle,
    copyFormat: 'text',
    actions,
  });
  document.body.append(section);
  const row = (label: string) =>
    [...section.querySelectorAll('.fact-row')].find((item) => item.querySelector('dt')?.textContent === label);
  return { section, actions, row };
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
    expect(render().section.textContent).not.toContain(text('popupNoFacts'));
  });
});
