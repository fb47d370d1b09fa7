import { expect, test } from 'vitest';
import { splitName } from './split-name.js';

test.each([
  ['c-newsletterBox', 'c newsletter box'],
  ['article__read-more js_toggle', 'article read more\njs toggle'],
  ['HTMLShareBar', 'html share bar'],
  ['Spenden', 'spenden'],
  ['  ', ''],
])('%j is split to %j', (value, expected) => expect(splitName(value)).toBe(expected));

test('keeps names apart', () => expect(splitName('read more')).not.toMatch(/read more/u));
