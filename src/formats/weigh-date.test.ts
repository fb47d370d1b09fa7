import { expect, test } from 'vitest';
import { weighDate } from './weigh-date.js';

const FRIDAY = '2022-02-11T23:30:00-11:00';

test.each([
  ['yesterday’s weekday', 'Thursday', '2022-02-10', 'en', 'reckoned'],
  ['the day itself', 'Friday', '2022-02-11', 'en', 'reckoned'],
  ['a weekday whose next one is nearer', 'Monday', '2022-02-07', 'en', 'probable'],
  ['a weekday that its words place', 'last Monday', '2022-02-07', 'en', 'reckoned'],
  ['a weekday in the article’s language', 'lundi', '2022-02-07', 'fr', 'probable'],
  ['a day of last week without its name', 'yesterday', '2022-02-10', 'en', 'reckoned'],
  ['a day of a near month', 'Feb. 20', '2022-02-20', 'en', 'reckoned'],
  ['a day of a far month', '1. September', '2022-09-01', 'de', 'probable'],
  ['a month close by', 'December', '2021-12', 'en', 'reckoned'],
  ['a month far off', 'November', '2022-11', 'en', 'probable'],
  ['last year', 'last year', '2021', 'en', 'reckoned'],
  ['years counted', 'hace 37 años', '1985', 'es', 'about'],
  ['months counted', 'three months ago', '2021-11', 'en', 'about'],
  ['last month', 'last month', '2022-01', 'en', 'reckoned'],
  ['a week', 'this week', '2022-02-07/2022-02-13', 'en', 'reckoned'],
  ['a language nobody knows', 'Monday', '2022-02-07', 'not a language', 'probable'],
  ['what is no date', 'soon', 'soon', 'en', 'reckoned'],
] as const)('%s', (_, text, value, lang, certainty) => {
  expect(weighDate({ text, value }, { publishedTime: FRIDAY, lang })).toBe(certainty);
});

test('without a day of publication nothing was counted from it', () => {
  expect(weighDate({ text: 'Monday', value: '2022-02-07' }, { publishedTime: null, lang: null })).toBe('reckoned');
});
