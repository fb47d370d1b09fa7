import { describe, expect, test } from 'vitest';
import { resolveDate, writeDate, writeShortDate } from './resolve-date.js';

test.each([
  ['2022', '2022'],
  ['2022-02', 'February 2022'],
  ['2022-02-10', 'Thursday, 10 February 2022'],
  ['2022-02-10T18:30', 'Thursday, 10 February 2022, 18:30'],
  ['2022-02-10T23:30:00-11:00', 'Thursday, 10 February 2022, 23:30'],
  ['2022-01/2022-03', 'January – March 2022'],
  ['soon', 'soon'],
  ['2022/then', '2022/then'],
  ['', ''],
])('%s is written %s', (value, words) => {
  expect(writeDate(value, 'en-GB').replaceAll(/[\u2009\u202f]/g, ' ')).toBe(words);
});

test.each([
  ['2022-02-11T23:30:00-11:00', '11 Feb 2022'],
  ['2022-02-11', '11 Feb 2022'],
  ['2022-02', 'Feb 2022'],
  ['yesterday', 'yesterday'],
])('%s in short is %s', (value, words) => expect(writeShortDate(value, 'en-GB')).toBe(words));

describe('resolveDate', () => {
  const dates = [{ text: 'Thursday', value: '2022-02-10', start: 13, end: 21 }];

  test('finds the date within the words', () => {
    expect(resolveDate({ text: 'on Thursday', start: 10, end: 21 }, dates, 'en-GB')).toBe('Thursday, 10 February 2022');
  });

  test.each([
    ['the words stand elsewhere', { text: 'on Thursday', start: 21, end: 32 }],
    ['the words are of no passage', { text: 'on Thursday', start: null, end: null }],
    ['the words name the year themselves', { text: 'on 10 February 2022', start: 10, end: 29 }],
  ])('gives none where %s', (_, words) => expect(resolveDate(words, dates, 'en-GB')).toBeNull());
});
