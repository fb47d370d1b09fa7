import '../../test/stub-browser.js';
import { JSDOM } from 'jsdom';
import { describe, expect, test, vi } from 'vitest';
import { makeRegion } from '../../test/sample-page.js';
import type { ReportRegion } from '../analysis/index.js';
import { text } from '../texts.js';
import { listRegions, renderAppeals } from './render-appeals.js';

function render(regions: ReportRegion[]) {
  const { document } = new JSDOM('<body>').window;
  const showRegion = vi.fn();
  const section = renderAppeals(document, regions, { showRegion });
  const names = (root: ParentNode | null) =>
    [...(root?.querySelectorAll('.region-name') ?? [])].map((name) => name.textContent);
  return { section, showRegion, names };
}

describe('renderAppeals', () => {
  test('lists what asks for something; links and promotion are folded, the rest is left out', () => {
    const kinds = ['related', 'newsletter', 'share', 'donation', 'consent', 'promo', 'comments', 'paywall'] as const;
    const { section, names } = render(kinds.map((kind) => makeRegion({ kind })));
    const fold = section.querySelector('details');
    expect(names(section.querySelector(':scope > .regions'))).toEqual([
      'Donation appeal',
      'Subscription offer',
      'Newsletter sign-up',
    ]);
    expect(names(fold)).toEqual(['Read-more links', 'Promotion']);
    expect(fold?.open).toBe(false);
    expect(fold?.querySelector('summary')?.textContent).toContain('(2)');
  });

  test('no appeal is said in a sentence, and nothing is folded', () => {
    const { section } = render([]);
    expect(section.textContent).toContain(text('popupNoAppeals'));
    expect(section.querySelector('details')).toBeNull();
  });

  test('says when it is not sure', () => {
    expect(render([makeRegion({ verdict: 'likely' })]).section.textContent).toContain('Perhaps a donation appeal');
    expect(render([makeRegion()]).section.textContent).not.toContain('Perhaps');
  });

  test('"Show on page" names the place of the box in the report', () => {
    const { section, showRegion } = render([makeRegion({ kind: 'newsletter' }), makeRegion({ kind: 'donation' })]);
    const shows = [...section.querySelectorAll('button')].filter((button) => button.textContent === 'Show on page');
    shows[0]?.click();
    expect(showRegion).toHaveBeenCalledExactlyOnceWith(1);
  });

  test('"Why" opens the reasons and closes them again', () => {
    const { section } = render([makeRegion()]);
    const why = section.querySelector<HTMLElement>('.disclosure');
    const reasons = section.querySelector<HTMLElement>('.reasons');
    expect([why?.getAttribute('aria-expanded'), reasons?.hidden]).toEqual(['false', true]);
    why?.click();
    expect([why?.getAttribute('aria-expanded'), reasons?.hidden]).toEqual(['true', false]);
    expect(reasons?.textContent).toBe('asks for money: “Support us”');
    why?.click();
    expect([why?.getAttribute('aria-expanded'), reasons?.hidden]).toEqual(['false', true]);
  });

  test('the same reason is given once', () => {
    const evidence = makeRegion().evidence;
    const { section } = render([makeRegion({ evidence: [...evidence, ...evidence] })]);
    expect(section.querySelectorAll('.reasons > li')).toHaveLength(1);
  });

  test('hostile text stays text, and long text is cut', () => {
    const hostile = '<img src=x onerror=alert(1)>';
    const { section } = render([
      makeRegion({ text: hostile, asksFor: hostile, evidence: [{ rule: hostile, matched: hostile, weight: 1 }] }),
      makeRegion({ text: 'word '.repeat(500) }),
    ]);
    expect(section.querySelector('img')).toBeNull();
    const [first, second] = [...section.querySelectorAll('.first-words')].map((words) => words.textContent ?? '');
    expect(first).toBe(hostile);
    expect(second).toMatch(/^(?:word ){10,30}word…$/);
  });
});

test('listRegions keeps the order of the page within a kind', () => {
  const regions = [makeRegion({ text: 'one' }), makeRegion({ kind: 'newsletter' }), makeRegion({ text: 'two' })];
  expect(listRegions(regions).map(({ index }) => index)).toEqual([0, 2, 1]);
});
