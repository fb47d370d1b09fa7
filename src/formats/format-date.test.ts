import { describe, expect, test } from 'vitest';
import { formatDate, formatDay } from './format-date.js';

/** Intl writes thin and narrow spaces around the dash of a range. */
const plain = (words: string) => words.replaceAll(/[\u2009\u202f]/g, ' ');

test.each([
  ['2022', 'en-GB', '2022'],
  ['2022-02', 'en-GB', 'February 2022'],
  ['2022-02-10', 'en-GB', '10 February 2022'],
  ['2022-02-10', 'de', '10. Februar 2022'],
  ['2022-02-10T23:30:00-11:00', 'en-GB', '10 February 2022, 23:30'],
  ['2022-01/2022-03', 'en-GB', 'January – March 2022'],
  ['soon', 'en-GB', 'soon'],
  ['2022/then', 'en-GB', '2022/then'],
  ['', 'en-GB', ''],
  ['2022-02-10', 'not a locale', 'February 10, 2022'],
])('%s in %s', (value, locale, written) => expect(plain(formatDate(value, locale))).toBe(written));

describe('with its weekday', () => {
  test.each([
    ['2022', '2022'],
    ['2022-02', 'February 2022'],
    ['2022-02-10', 'Thursday, 10 February 2022'],
    ['2022-02-10T18:30', 'Thursday, 10 February 2022, 18:30'],
    ['2022-01/2022-03', 'January – March 2022'],
  ])('%s', (value, written) => expect(plain(formatDate(value, 'en-GB', { weekday: true }))).toBe(written));
});

test.each([
  ['2022-02-11T23:30:00-11:00', '11 February 2022'],
  ['2022-02', 'February 2022'],
  ['yesterday evening', 'yesterday evening'],
])('the day of %s is %s', (value, words) => expect(formatDay(value, 'en-GB')).toBe(words));
