import { stubBrowser } from '../../test/stub-browser.js';
import { describe, expect, test } from 'vitest';
import { readerPage } from '../../test/reader-page.js';
import { collectRemoved } from './collect-removed.js';
import { describeRemoved } from './describe-removed.js';
import { findSupportLink } from './find-support-link.js';

Object.assign(stubBrowser.i18n, { getUILanguage: () => 'en' });

const BASE = 'https://news.example/';
const regions = (...boxes: [kind: string, markup: string][]) =>
  readerPage(boxes.map(([kind, markup]) => `<div data-region=${kind}>${markup}</div>`).join('')).regions;

test('lists appeals first, and leaves out what goes without saying', () => {
  const { boxes } = collectRemoved(
    regions(
      ['related', 'a'],
      ['share', 'b'],
      ['newsletter', 'c'],
      ['consent', 'd'],
      ['donation', 'e'],
      ['comments', 'f'],
    ),
    BASE,
  );
  expect(boxes.map(({ kind, firstWords }) => [kind, firstWords])).toEqual([
    ['donation', 'e'],
    ['newsletter', 'c'],
    ['related', 'a'],
  ]);
});

test.each([
  ['a short one whole', '<b>Give</b>\n now<script>x()</script><style>y{}</style>', 'Give now'],
  ['a long one up to a word', `${'word '.repeat(40)}`, `${'word '.repeat(24).trim()}…`],
  ['one without spaces up to a character', '捐'.repeat(200), `${'捐'.repeat(120)}…`],
])('quotes %s', (_, markup, words) => {
  expect(collectRemoved(regions(['donation', markup]), BASE).boxes[0]?.firstWords).toBe(words);
});

test('says how many of each', () => {
  const { counts } = collectRemoved(regions(['donation', 'a'], ['newsletter', 'b'], ['donation', 'c']), BASE);
  expect(describeRemoved(counts, 'en')).toBe('2 donation appeals, 1 newsletter box');
});

describe('the way to support the publisher', () => {
  test.each([
    [
      'by its address',
      [['donation', '<a href="/story">a</a><a href="/donate?x=1">b</a>']],
      'https://news.example/donate?x=1',
    ],
    ['by its words', [['donation', '<a href="/story">a</a><a href="/x">Поддержать</a>']], 'https://news.example/x'],
    [
      'a donation before a subscription',
      [
        ['paywall', '<a href="/subscribe">a</a>'],
        ['donation', '<a href="/give">b</a>'],
      ],
      'https://news.example/give',
    ],
    ['a subscription else', [['paywall', '<a href="/subscribe">a</a>']], 'https://news.example/subscribe'],
    ['not from other boxes', [['related', '<a href="/donate">a</a>']], null],
    [
      'no other link',
      [['donation', '<a href="/story">a</a><a href="#donate">b</a><a href="javascript:donate()">c</a>']],
      null,
    ],
  ] as [string, [string, string][], string | null][])('%s', (_, boxes, link) => {
    expect(findSupportLink(regions(...boxes), BASE)).toBe(link);
  });
});
