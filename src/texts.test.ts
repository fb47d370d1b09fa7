import '../test/stub-browser.js';
import { expect, test } from 'vitest';
import { text } from './texts.js';

test('numbers are written as the language of the interface writes them', () => {
  expect(text('labelAccessPreviewWords', 1200)).toBe('A preview: the text breaks off after about 1,200 words.');
  expect(text('popupAsksFor', '1200')).toBe('For 1200');
});
