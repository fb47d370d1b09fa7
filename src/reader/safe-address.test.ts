import { expect, test } from 'vitest';
import { safeImage, safeLink } from './safe-address.js';

const BASE = 'https://news.example/a/b';

test.each([
  ['https://x.example/y', 'https://x.example/y'],
  ['/y', 'https://news.example/y'],
  ['//x.example', 'https://x.example/'],
  [' c?d#e ', 'https://news.example/a/c?d#e'],
  ['mailto:a@b.example', 'mailto:a@b.example'],
  ['javascript:x()', null],
  ['JAVASCRIPT:x()', null],
  [' java\nscript:x()', null],
  ['\u0001javascript:x()', null],
  ['data:text/html,x', null],
  ['blob:https://news.example/1', null],
  ['file:///etc/passwd', null],
  ['https://', null],
  ['', null],
  [null, null],
])('link %j', (address, safe) => expect(safeLink(address, BASE)).toBe(safe));

test.each([
  ['/y.png', 'https://news.example/y.png'],
  ['data:image/webp;base64,AAAA', 'data:image/webp;base64,AAAA'],
  ['data:image/svg+xml;base64,AAAA', null],
  ['data:text/html;base64,AAAA', null],
  ['javascript:x()', null],
  ['mailto:a@b.example', null],
])('image %j', (address, safe) => expect(safeImage(address, BASE)).toBe(safe));

test('what stands beside a saved page may be shown', () => {
  expect(safeImage('page_files/a.png', 'file:///folder/page.html')).toBe('file:///folder/page_files/a.png');
});
