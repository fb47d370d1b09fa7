import { expect, test } from 'vitest';
import { resolveDate } from './resolve-date.js';

const DATES = [{ text: 'Thursday', value: '2022-02-10', start: 13, end: 21 }];

test('finds the date within the words', () => {
  expect(resolveDate({ text: 'on Thursday', start: 10, end: 21 }, DATES)).toBe(DATES[0]);
});

test.each([
  ['the words stand elsewhere', { text: 'on Thursday', start: 21, end: 32 }],
  ['the words are of no passage', { text: 'on Thursday', start: null, end: null }],
  ['the words name the year themselves', { text: 'on 10 February 2022', start: 10, end: 29 }],
])('gives none where %s', (_, words) => expect(resolveDate(words, DATES)).toBeNull());
