import { describe, expect, test } from 'vitest';
import { findDates as findDatesBy } from './find-dates.js';
import { factLexicons } from './languages/index.js';

const findDates = (text: string, lang: string, published: string | null) =>
  findDatesBy(text, factLexicons[lang], published);

/** A Friday. */
const PUBLISHED = '2022-02-11T10:12:00+03:00';

const read = (text: string, lang = 'en', published: string | null = PUBLISHED) =>
  findDates(text, lang, published).map((date) => `${date.text} = ${date.value}`);

describe('English', () => {
  test.each([
    ['Talks were held on Thursday.', ['Thursday = 2022-02-10']],
    ['Talks will resume on Monday.', ['Monday = 2022-02-14']],
    ['He said Thursday it would cut jobs on Tuesday.', ['Thursday = 2022-02-10', 'Tuesday = 2022-02-15']],
    ['The vote is to be held on Wednesday.', ['Wednesday = 2022-02-16']],
    ['They heard it on Sunday, the first in years.', ['Sunday = 2022-02-06']],
    ['It opens on Monday the 14th.', ['Monday the 14th = 2022-02-14']],
    ['He said on Friday', ['Friday = 2022-02-11']],
    ['Drills run until Feb. 20.', ['Feb. 20 = 2022-02-20']],
    ['It closed on Nov. 30.', ['Nov. 30 = 2021-11-30']],
    ['It will open on November 30th', ['November 30th = 2022-11-30']],
    ['On the 9th, he left.', ['the 9th = 2022-02-09']],
    [
      'Last week, last year, last April, this month',
      ['Last week = 2022-01-31/2022-02-06', 'last year = 2021', 'last April = 2021-04', 'this month = 2022-02'],
    ],
    ['In the first quarter of 2022', ['the first quarter of 2022 = 2022-01/2022-03']],
    ['in the second half of last year', ['the second half of last year = 2021-07/2021-12']],
    ['It has been closed since March, and opens in March.', ['March = 2021-03', 'March = 2022-03']],
    ['since 1992 and in the 1990s', ['1992 = 1992', 'the 1990s = 1990/1999']],
    ['the 2016 election', ['2016 = 2016']],
    [
      'Feb. 10-20, from Feb. 10 to March 2',
      ['Feb. 10-20 = 2022-02-10/2022-02-20', 'Feb. 10 to March 2 = 2022-02-10/2022-03-02'],
    ],
    ['1941-45, from 2014 to 2018', ['1941-45 = 1941/1945', '2014 to 2018 = 2014/2018']],
    ['At 5 p.m. on Jan. 6, 2021, they left.', ['5 p.m. on Jan. 6, 2021 = 2021-01-06T17:00']],
    [
      'on 12/25/2021, 2021-11-30 and 25/12/2021',
      ['12/25/2021 = 2021-12-25', '2021-11-30 = 2021-11-30', '25/12/2021 = 2021-12-25'],
    ],
    [
      'two days ago, three weeks ago, two years ago',
      ['two days ago = 2022-02-09', 'three weeks ago = 2022-01-17/2022-01-23', 'two years ago = 2020'],
    ],
    ['It will open in three days.', ['in three days = 2022-02-14']],
    ['the second Monday of next month', ['the second Monday of next month = 2022-03-14']],
  ])('%s', (text, dates) => expect(read(text)).toEqual(dates));

  test.each([
    'Feb. 30, 2021 is no day, nor is 2/29/2019.',
    'Good Friday and Black Friday sales',
    'It may rain; they march on.',
    'the worst storm in 30 years',
    'Support runs 24/7 since the 9/11 attacks.',
    'iOS 14.2.1 at 192.168.1.1',
    'They won 3-2 and spent $2000 on 2000 gallons.',
    'on the 12th floor',
    'ten minutes ago',
    'Obama won in the state four years later.',
    'at 11 a.m.',
  ])('no date: %s', (text) => expect(read(text)).toEqual([]));

  test('a month with a count behind it is only a month', () =>
    expect(read('In May 10 people died.')).toEqual(['May = 2022-05']));
  test('a weekday that is named with the day says the year', () =>
    expect(read('on Sunday, December 15')).toEqual(['Sunday, December 15 = 2021-12-15']));
  test('no fact runs over the end of a line', () => expect(read('in May\n2021')).not.toContain('May\n2021 = 2021-05'));
});

describe('without the day of publication', () => {
  test.each(['Talks were held on Thursday.', 'until Feb. 20', 'yesterday', 'two days ago', 'last year', 'in May'])(
    'no fact: %s',
    (text) => expect(read(text, 'en', null)).toEqual([]),
  );
  test('a date with its year is one', () =>
    expect(read('on May 5, 2021', 'en', null)).toEqual(['May 5, 2021 = 2021-05-05']));
});

test('the day is the one of the page’s own zone', () =>
  expect(read('today', 'en', '2022-02-11T23:30:00-08:00')).toEqual(['today = 2022-02-11']));

describe.each<[string, readonly (readonly [string, readonly string[]])[]]>([
  [
    'pl',
    [
      ['Spotkanie odbyło się w czwartek w Warszawie.', ['czwartek = 2022-02-10']],
      ['Wybory odbędą się w niedzielę.', ['niedzielę = 2022-02-13']],
      ['Ustawa wejdzie w życie 1 marca 2022 r.', ['1 marca 2022 = 2022-03-01']],
      [
        'W ubiegłym roku i w przyszłym tygodniu',
        ['ubiegłym roku = 2021', 'przyszłym tygodniu = 2022-02-14/2022-02-20'],
      ],
      ['Dwa lata temu, wczoraj i od 1992 roku', ['Dwa lata temu = 2020', 'wczoraj = 2022-02-10', '1992 = 1992']],
      ['w pierwszym kwartale 2022 r.', ['pierwszym kwartale 2022 = 2022-01/2022-03']],
      ['dnia 15.01.2022', ['15.01.2022 = 2022-01-15']],
    ],
  ],
  [
    'ru',
    [
      ['Переговоры прошли в четверг в Минске.', ['четверг = 2022-02-10']],
      ['Учения завершатся в воскресенье.', ['воскресенье = 2022-02-13']],
      ['Об этом он заявил 9 февраля.', ['9 февраля = 2022-02-09']],
      ['24 августа 1991 года', ['24 августа 1991 = 1991-08-24']],
      ['в прошлом году и на следующей неделе', ['прошлом году = 2021', 'следующей неделе = 2022-02-14/2022-02-20']],
      ['три дня назад, вчера и с 1992 года', ['три дня назад = 2022-02-08', 'вчера = 2022-02-10', '1992 = 1992']],
      ['в первом квартале 2022 года', ['первом квартале 2022 = 2022-01/2022-03']],
      ['Охрана окружающей среды важна.', []],
    ],
  ],
  [
    'uk',
    [
      ['Зустріч відбулася у четвер у Києві.', ['четвер = 2022-02-10']],
      ['Вибори відбудуться в неділю.', ['неділю = 2022-02-13']],
      ['24 серпня 1991 року', ['24 серпня 1991 = 1991-08-24']],
      ["у п'ятницю та п’ятницю", ["п'ятницю = 2022-02-11", 'п’ятницю = 2022-02-11']],
      ['минулого року і наступного тижня', ['минулого року = 2021', 'наступного тижня = 2022-02-14/2022-02-20']],
      ['два дні тому, вчора', ['два дні тому = 2022-02-09', 'вчора = 2022-02-10']],
    ],
  ],
  [
    'de',
    [
      ['Das Treffen fand am Donnerstag statt.', ['Donnerstag = 2022-02-10']],
      ['Sie wird am Montag erwartet.', ['Montag = 2022-02-14']],
      ['am 3. März 2021 und vor zwei Tagen', ['3. März 2021 = 2021-03-03', 'vor zwei Tagen = 2022-02-09']],
      [
        'vergangene Woche, kommenden Montag',
        ['vergangene Woche = 2022-01-31/2022-02-06', 'kommenden Montag = 2022-02-14'],
      ],
      ['Am Morgen regnete es.', []],
      ['Seit dem 1. März fehlt er; im März kommt er.', ['dem 1. März = 2021-03-01', 'März = 2022-03']],
    ],
  ],
  [
    'fr',
    [
      ['Il a démissionné jeudi.', ['jeudi = 2022-02-10']],
      ['Elle partira lundi.', ['lundi = 2022-02-14']],
      [
        'du 10 au 20 mars, le 14 juillet 1789',
        ['10 au 20 mars = 2022-03-10/2022-03-20', 'le 14 juillet 1789 = 1789-07-14'],
      ],
      [
        'lundi dernier, la semaine prochaine',
        ['lundi dernier = 2022-02-07', 'semaine prochaine = 2022-02-14/2022-02-20'],
      ],
    ],
  ],
  [
    'es',
    [
      ['El jueves murió el actor Plácido Domingo.', ['jueves = 2022-02-10']],
      ['Por la mañana llovió.', []],
      ['el próximo domingo, hace dos días', ['próximo domingo = 2022-02-13', 'hace dos días = 2022-02-09']],
    ],
  ],
])('%s', (lang, cases) => {
  test.each(cases)('%s', (text, dates) => expect(read(text, lang)).toEqual(dates));
});

test('every date stands in the text where it says, in order, and none overlaps another', () => {
  const text =
    'On Monday, Feb. 7, at 10:30 a.m., after two weeks, from May 5, 2020 to May 9, 2021 (1998) — last Friday.';
  const dates = findDates(text, 'en', PUBLISHED);
  expect(dates.length).toBeGreaterThan(3);
  let last = 0;
  for (const { text: words, start, end } of dates) {
    expect(text.slice(start, end)).toBe(words);
    expect(start).toBeGreaterThanOrEqual(last);
    last = end;
  }
});

test('a language nobody has written down has no dates', () => expect(read('2021-05-05', 'ja')).toEqual([]));
