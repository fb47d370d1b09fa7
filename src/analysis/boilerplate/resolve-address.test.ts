import { expect, test } from 'vitest';
import { resolveAddress } from './resolve-address.js';

const BASE = 'https://news.example/world/story?id=1#top';

test.each([
  ['https://other.example/a', BASE, 'https://other.example/a'],
  ['mailto:us@news.example', BASE, 'mailto:us@news.example'],
  ['//other.example/a', BASE, 'https://other.example/a'],
  ['/donate', BASE, 'https://news.example/donate'],
  ['donate', BASE, 'https://news.example/world/donate'],
  ['donate', 'https://news.example', 'https://news.example/donate'],
  ['  /donate\n', BASE, 'https://news.example/donate'],
  ['#give', BASE, 'https://news.example/world/story?id=1#give'],
  ['', BASE, 'https://news.example/world/story?id=1'],
  ['/donate', 'file:///folder/a.html', 'https://page.invalid/donate'],
  ['donate', '', 'https://page.invalid/donate'],
])('%j on %j leads to %j', (href, base, expected) => expect(resolveAddress(href, base)).toBe(expected));

test('hostile addresses take bounded time', () => {
  const start = performance.now();
  for (const unit of ['a', '/', '#', 'a+', ' ', 'https://']) resolveAddress(unit.repeat(100_000 / unit.length), BASE);
  for (const unit of ['a', '/', '#']) resolveAddress('x', `https://news.example/${unit.repeat(100_000)}`);
  expect(performance.now() - start).toBeLessThan(1000);
});
