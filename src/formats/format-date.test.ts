import { expect, test } from 'vitest';
import { formatDate } from './format-date.js';

test.each([
  ['2022', 'en-GB', '2022'],
  ['2022-02', 'en-GB', 'February 2022'],
  ['2022-02-10', 'en-GB', '10 February 2022'],
  ['2022-02-10', 'de', '10. Februar 2022'],
  ['2022-02-10T23:30:00-11:00', 'en-GB', '10 February 2022, 23:30'],
  ['2022-01/2022-03', 'en-GB', 'January 2022 – March 2022'],
  ['soon', 'en-GB', 'soon'],
  ['2022-02-10', 'not a locale', 'February 10, 2022'],
])('%s in %s', (value, locale, written) => expect(formatDate(value, locale)).toBe(written));
