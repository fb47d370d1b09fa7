import { stubBrowser } from '../test/stub-browser.js';
import { expect, test, vi } from 'vitest';
import { text } from './texts.js';

test('numbers are written as the language of the interface writes them', () => {
  expect(text('labelAccessPreviewWords', 1200)).toBe('A preview: the text breaks off after about 1,200 words.');
  expect(text('popupAsksFor', '1200')).toBe('For 1200');
});

test.each(['', 'not a language'])('with "%s" for a language numbers are written all the same', async (locale) => {
  const { getMessage } = stubBrowser.i18n;
  vi.spyOn(stubBrowser.i18n, 'getMessage').mockImplementation((key, substitutions) =>
    key === 'labelLocale' ? locale : getMessage(key, substitutions),
  );
  vi.resetModules();
  try {
    const { text: write } = await import('./texts.js');
    expect(write('labelAccessPreviewWords', 1200)).toContain('1,200 words');
  } finally {
    vi.restoreAllMocks();
  }
});
