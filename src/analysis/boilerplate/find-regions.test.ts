import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { readPage } from '../page/read-page.js';
import { findRegions } from './find-regions.js';
import { lexicons } from './lexicons/index.js';

const parser = new new JSDOM().window.DOMParser();
const LINE = 'The boats came back in the evening, and nobody on the quay asked where they had been all day.';
const STORY = `<p>${LINE}</p>`.repeat(3);
const BOX =
  '<section><h3>Support our journalism</h3><p>Please give what you can.</p><a href="/donate">Donate now</a></section>';

function find(html: string, siteName: string | null = null) {
  const page = readPage(parser.parseFromString(html, 'text/html'), 'https://news.example/a');
  const main = new Set(page.blocks.filter(({ box }) => box.element.closest('main')));
  const kept = page.blocks.map((block) => (main.has(block) ? 1 : 0));
  return findRegions(page, { kept, main, langs: ['en'], lexicons, siteName });
}

test('a region is a live box with its kind, verdict, evidence and the blocks it covers', () => {
  const [found, ...others] = find(`<main>${STORY}</main>${BOX}`, 'The Havnby Courier');
  expect(others).toEqual([]);
  expect(found?.region).toMatchObject({ kind: 'donation', verdict: 'sure', asksFor: 'The Havnby Courier' });
  expect(found?.region.elements.map(({ nodeName }) => nodeName)).toEqual(['SECTION']);
  expect(found?.blocks.map(({ text }) => text)).toEqual([
    'Support our journalism',
    'Please give what you can.',
    'Donate now',
  ]);
  const weights = (found?.region.evidence ?? []).map(({ weight }) => weight);
  expect(weights.length).toBeGreaterThan(1);
  expect(weights).toEqual([...weights].sort((a, b) => b - a));
});

test('only who asks for money is named', () => {
  const form = '<form><h3>Sign up to our newsletter</h3><input type="email"><button>Sign up</button></form>';
  expect(find(`<main>${STORY}</main>${form}`, 'The Havnby Courier').map(({ region }) => region)).toMatchObject([
    { kind: 'newsletter', asksFor: null },
  ]);
});

test('bare text becomes text nodes without the white space between', () => {
  const letter =
    '\n Dear readers, please support our journalism.\n<br><br>\nDonate to us today, every contribution helps.\n';
  const elements = find(`<main>${LINE}<br><br>${LINE}<br><br>${letter}</main>`).flatMap(
    ({ region }) => region.elements,
  );
  expect(
    elements.map(({ nodeName, textContent }) => `${nodeName} ${(textContent ?? '').trim().split(' ')[0]}`),
  ).toEqual(['#text Dear', '#text Donate']);
});

describe('finds nothing', () => {
  test.each([
    ['in a story', `<main>${STORY}</main>`],
    ['on an empty page', ''],
    ['in a menu', `<nav><a href="/donate">Donate</a> <a href="/subscribe">Subscribe</a></nav><main>${STORY}</main>`],
    ['in a box that only has a name', `<main>${STORY}</main><div class="donate-box paywall newsletter">${STORY}</div>`],
  ])('%s', (_, html) => expect(find(html)).toEqual([]));
});
