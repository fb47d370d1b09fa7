import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { lexicons } from '../boilerplate/lexicons/index.js';
import { readPage } from '../page/read-page.js';
import { readStructuredData } from '../page/structured-data.js';
import { classifyAccess } from './classify-access.js';
import { readAccessSignals } from './read-access-signals.js';

const PARAGRAPH =
  'The harbour was quiet that morning, and nobody on the quay could say when the boats would come back from the sea.';

/** Reads a page whose article is its `<p class=story>` and whose paywall regions are its `<div class=gate>`. */
function read(html: string) {
  const { document } = new JSDOM(html).window;
  const page = readPage(document, '');
  const isIn = (selector: string) => (block: (typeof page.blocks)[number]) =>
    block.box.element.closest(selector) !== null;
  const gate = page.blocks.filter(isIn('.gate'));
  return readAccessSignals({
    page,
    hasArticle: true,
    main: new Set(page.blocks.filter(isIn('.story'))),
    found: gate.length > 0 ? [{ region: { kind: 'paywall', evidence: [] }, blocks: gate }] : [],
    structured: readStructuredData(document),
    lang: 'en',
    lexicons,
  });
}
const story = (text = PARAGRAPH) => `<p class="story">${text}</p>`;

test('knows where a gate stands and which line is above it', () => {
  const gate = '<div class="gate">Subscribe now</div>';
  expect(read(`${gate}${story()}`).gates).toMatchObject([{ place: 'elsewhere', above: '' }]);
  expect(read(`${story('First.')}${gate}${story('Last.')}`).gates).toMatchObject([
    { place: 'inside', above: 'First.' },
  ]);
  expect(read(`${story()}${gate}`).gates).toMatchObject([{ place: 'after', above: PARAGRAPH }]);
  const far = `<p>${PARAGRAPH.repeat(8)}</p>`;
  expect(read(`${story()}${far}${gate}`).gates).toMatchObject([{ place: 'elsewhere' }]);
});

test('finds the lines of a gate that no region holds', () => {
  const { gates } = read(`${story()}<p>To continue reading, subscribe to our paper.</p>`);
  expect(gates).toMatchObject([{ place: 'after' }]);
  expect(gates[0]?.evidence[0]?.rule).toMatch(/^en\/paywall\//);
  expect(read(`${story()}<p>Subscribers of the harbour club met.</p>`).gates).toEqual([]);
});

test('finds counters anywhere, but none that is hidden', () => {
  expect(read(`<div>1 of 10 articles read</div>${story()}`).counters).toMatchObject([
    { matched: '1 of 10 articles read' },
  ]);
  expect(read(`<div hidden>1 of 10 articles read</div>${story()}`).counters).toEqual([]);
  expect(read(`<div class="gate"><div>1 of 10</div><div>articles read</div></div>${story()}`).counters).toHaveLength(1);
});

test('hidden text is neither the article’s nor a gate’s', () => {
  const { text, gates } = read(`${story()}<p class="story" hidden>Secret.</p><div class="gate" hidden>Subscribe</div>`);
  expect(text).toBe(PARAGRAPH);
  expect(gates).toMatchObject([{ isShown: false, text: expect.not.stringContaining('Subscribe') as unknown }]);
});

test('a page without an article has no text', () => {
  expect(classifyAccess(read('<p>Menu</p>')).level).toBe('unknown');
});
