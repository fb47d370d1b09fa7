import '../../test/stub-browser.js';
import { expect, test } from 'vitest';
import { readNamedTab } from './find-tab.js';

test.each([
  ['moz-extension://x/popup.html?tab=12', 12],
  ['moz-extension://x/popup.html', null],
  ['moz-extension://x/popup.html?tab=', null],
  ['moz-extension://x/popup.html?tab=-1', null],
  ['moz-extension://x/popup.html?tab=1e3', null],
])('%s names tab %s', (address, tab) => expect(readNamedTab(address)).toBe(tab));
