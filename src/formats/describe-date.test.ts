import { expect, test } from 'vitest';
import { sampleArticle, sampleFacts } from '../../test/sample-page.js';
import { describeDate } from './describe-date.js';

const labels = { locale: 'en-GB', dateProbable: 'probably $1', dateAbout: 'about $1' };

function describe(text: string, value: string, options = {}) {
  const words = { text, start: 10, end: 10 + text.length };
  const facts = { ...sampleFacts, dates: [{ ...words, value }] };
  return describeDate(words, { article: sampleArticle, facts }, labels, options);
}

test.each([
  ['Thursday', '2022-02-10', '10 February 2022'],
  ['Monday', '2022-02-07', 'probably 7 February 2022'],
  ['ten years ago', '2012', 'about 2012'],
  ['in 2012', '2012', null],
])('%s is %s', (text, value, written) => expect(describe(text, value)).toBe(written));

test('with its weekday', () => {
  expect(describe('Monday', '2022-02-07', { weekday: true })).toBe('probably Monday, 7 February 2022');
});
