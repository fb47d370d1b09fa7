import { describe, expect, test } from 'vitest';
import { findDates } from '../analysis/facts/find-dates.js';
import { factLexicons } from '../analysis/facts/languages/index.js';
import { spreadForms } from '../analysis/facts/numbers/spread-forms.js';
import { MONTH_UNITS, YEAR_UNITS } from './date-words.js';
import { weighDate } from './weigh-date.js';

const FRIDAY = '2022-02-11T23:30:00-11:00';

test.each([
  ['yesterday’s weekday', 'Thursday', '2022-02-10', 'reckoned'],
  ['the day itself', 'Friday', '2022-02-11', 'reckoned'],
  ['a weekday whose next one is nearer', 'Monday', '2022-02-07', 'probable'],
  ['a weekday that its words place', 'last Monday', '2022-02-07', 'reckoned'],
  ['a day of last week without its name', 'yesterday', '2022-02-10', 'reckoned'],
  ['a day of a near month', 'Feb. 20', '2022-02-20', 'reckoned'],
  ['a day of a far month', '1. September', '2022-09-01', 'probable'],
  ['a day with the year’s end', '12 April 78', '1978-04-12', 'reckoned'],
  ['a day in figures', '9/12/22', '2022-09-12', 'reckoned'],
  ['a day in the year of its number', '22 September', '2022-09-22', 'probable'],
  ['days counted', '300 days ago', '2021-04-17', 'reckoned'],
  ['a month close by', 'December', '2021-12', 'reckoned'],
  ['a month far off', 'November', '2022-11', 'probable'],
  ['the middle of a month far off', 'mid-November', '2022-11', 'probable'],
  ['a month that its words place', 'Last March', '2021-03', 'reckoned'],
  ['a month with the year’s end', 'July ’97', '1997-07', 'reckoned'],
  ['last year', 'last year', '2021', 'reckoned'],
  ['the end of a year', "'97", '1997', 'reckoned'],
  ['a year in words', 'nineteen ninety-seven', '1997', 'reckoned'],
  ['years counted', 'hace 37 años', '1985', 'about'],
  ['as many years as the year’s end says', '11 years ago', '2011', 'about'],
  ['months counted', 'three months ago', '2021-11', 'about'],
  ['last month', 'last month', '2022-01', 'reckoned'],
  ['a week', 'this week', '2022-02-07/2022-02-13', 'reckoned'],
  ['what is no date', 'soon', 'soon', 'reckoned'],
] as const)('%s', (_, text, value, certainty) => {
  expect(weighDate({ text, value }, FRIDAY)).toBe(certainty);
});

test('without a day of publication nothing was counted from it', () => {
  expect(weighDate({ text: 'Monday', value: '2022-02-07' }, null)).toBe('reckoned');
});

const read = (text: string, lang: string) =>
  findDates(text, factLexicons[lang], FRIDAY).map((date) => `${date.text} = ${date.value} ${weighDate(date, FRIDAY)}`);

/** A month far off, one that its words place, a weekday four days ago, and counts; the date does not say its language. */
test.each([
  ['en', 'It closed in July. It opened last March. He left on Monday. It began three months ago, and two years ago.'],
  [
    'de',
    'Er kam im Juli. Vergangenen März war es zu. Er ging am Montag. Es begann vor drei Monaten und vor zwei Jahren.',
  ],
  ['es', 'El puerto se cerró en junio. Abrió en marzo pasado. Salió el lunes. Empezó hace tres meses y hace dos años.'],
  [
    'fr',
    'Il a fermé en juillet. Ouvert en mars dernier. Il est parti lundi. C’était il y a trois mois, il y a deux ans.',
  ],
  ['it', 'Ha chiuso a luglio. Aperto lo scorso marzo. È partito lunedì. Cominciò tre mesi fa e due anni fa.'],
  [
    'nl',
    'Het werd gesloten in juli. Het opende vorige maart. Hij vertrok maandag. Het begon drie maanden geleden, twee jaar geleden.',
  ],
  [
    'pl',
    'Port został zamknięty w lipcu. Otwarto w ubiegłym marcu. Był tam w poniedziałek. Zaczęło się trzy miesiące temu i dwa lata temu.',
  ],
  ['pt', 'Fechou em julho. Abriu em março passado. Saiu na segunda-feira. Começou há três meses e há dois anos.'],
  [
    'ru',
    'Он закрылся в июле. Открылся в прошлом марте. Он был там в понедельник. Началось три месяца назад и два года назад.',
  ],
  [
    'uk',
    'Він закрився у липні. Відкрився у минулому березні. Він був там у понеділок. Почалося три місяці тому і два роки тому.',
  ],
])('%s', (lang, text) => {
  expect(read(text, lang).map((line) => line.replace(/^.* = /, ''))).toEqual([
    expect.stringMatching(/^2021-0[67] probable$/),
    '2021-03 reckoned',
    '2022-02-07 probable',
    '2021-11 about',
    '2020 about',
  ]);
});

test.each([
  ['ru', 'Это было в среду.', '2022-02-09 reckoned'],
  ['ru', 'Это было в воскресенье.', '2022-02-06 probable'],
  ['pl', 'Był tam w środę.', '2022-02-09 reckoned'],
  ['pl', 'Był tam w niedzielę.', '2022-02-06 probable'],
  ['uk', 'Він був там у середу.', '2022-02-09 reckoned'],
  ['uk', 'Він був там у неділю.', '2022-02-06 probable'],
  ['ru', 'Это было в июле прошлого года.', '2021-07 reckoned'],
  ['fr', 'Il a fermé en juillet dernier.', '2021-07 reckoned'],
  ['en', "He had been there since '97.", '1997 reckoned'],
  ['de', 'Das wird übernächstes Jahr sein.', '2024 reckoned'],
])('%s: %s', (lang, text, expected) => expect(read(text, lang).join()).toMatch(new RegExp(`= ${expected}$`)));

describe.each(Object.entries(factLexicons))('the words of %s', (_, lexicon) => {
  const forms = (list = '') => spreadForms(list).split(/\||, /).filter(Boolean);
  const { units, months, weekdays } = lexicon?.dates ?? { units: {} };
  test('for what is counted are known', () => {
    const { month, quarter, half, year, decade, century } = units;
    expect(forms(month).filter((form) => !MONTH_UNITS.has(form))).toEqual([]);
    const makeYears = [quarter, half, year, decade, century].flatMap(forms);
    expect(makeYears.filter((form) => !YEAR_UNITS.has(form))).toEqual([]);
  });
  test('for months and days are no such words', () => {
    expect(
      [...forms(months), ...forms(weekdays)].filter((form) => MONTH_UNITS.has(form) || YEAR_UNITS.has(form)),
    ).toEqual([]);
  });
});
