import { describe, expect, test } from 'vitest';
import { findDates as findDatesBy } from './find-dates.js';
import { findFigures as findFiguresBy } from './find-figures.js';
import { factLexicons } from './languages/index.js';

const findDates = (text: string, lang: string, published: string | null) =>
  findDatesBy(text, factLexicons[lang], published);
const findFigures = (text: string, lang: string, dates?: ReturnType<typeof findDates>) =>
  findFiguresBy(text, lang, factLexicons[lang], dates);

const read = (text: string, lang = 'en') =>
  findFigures(text, lang).map(({ text: words, value, unit }) => [words, value, unit]);

describe('English', () => {
  test.each([
    ['some 130,000 soldiers massed', [['130,000 soldiers', 130_000, 'soldiers']]],
    ['dozens of brigades', [['dozens of brigades', [12, 120], 'brigades']]],
    ['hundreds of miles', [['hundreds of miles', [100, 1000], 'miles']]],
    ['tens of thousands of students', [['tens of thousands of students', [1e4, 1e5], 'students']]],
    [
      '$48.2 million and €2bn',
      [
        ['$48.2 million', 48_200_000, '$'],
        ['€2bn', 2e9, '€'],
      ],
    ],
    ['fined $US160 million', [['$US160 million', 160e6, '$US']]],
    ['10.5 million Australian dollars', [['10.5 million Australian dollars', 10_500_000, 'Australian dollars']]],
    ['$2.11 per gallon', [['$2.11 per gallon', 2.11, '$ per gallon']]],
    [
      'fell 4 per cent, not 3%',
      [
        ['4 per cent', 4, '%'],
        ['3%', 3, '%'],
      ],
    ],
    ['by 1.5 percentage points', [['1.5 percentage points', 1.5, 'percentage points']]],
    ['it fell -1.3%', [['-1.3%', -1.3, '%']]],
    ['between 750 and 800 cars', [['750 and 800 cars', [750, 800], 'cars']]],
    ['from $3 billion to $5 billion', [['$3 billion to $5 billion', [3e9, 5e9], '$']]],
    ['four to five thousand people', [['four to five thousand people', [4000, 5000], 'people']]],
    [
      'rose by $3 billion to $5 billion',
      [
        ['$3 billion', 3e9, '$'],
        ['$5 billion', 5e9, '$'],
      ],
    ],
    ['a third of the voters', [['a third', 1 / 3, '']]],
    ['one in five adults', [['one in five adults', 0.2, 'adults']]],
    [
      'two mosques and eight other employees',
      [
        ['two mosques', 2, 'mosques'],
        ['eight other employees', 8, 'other employees'],
      ],
    ],
    ['Mary Hill, 44, has', [['44', 44, 'years']]],
    [
      '1.2m tons, 256GB',
      [
        ['1.2m tons', 1.2e6, 'tons'],
        ['256GB', 256, 'GB'],
      ],
    ],
    [
      'a 16-inch screen at 800 miles per hour',
      [
        ['16-inch', 16, 'inch'],
        ['800 miles per hour', 800, 'miles per hour'],
      ],
    ],
    ['13 dollars and 45 cents', [['13 dollars and 45 cents', 13.45, 'dollars']]],
  ])('%s', (text, figures) => {
    expect(read(text)).toEqual(figures);
  });

  test.each([
    'the iPhone 11 and the S&P 500',
    'a G7 meeting aboard a Boeing 737',
    'the first, the 22nd and the third',
    'in 2019, on Feb. 20 and since the 1990s',
    'They won 89-89 and lost 2-1 at 10:30 p.m.',
    'No. 10, chapter 11, Article 5',
    'no one knows this one',
    'an F-150, a V10, 5G',
    'see https://news.example/2021/45?n=30%25',
    'at 49 Zorro Ranch Road',
  ])('no figure: %s', (text) => expect(read(text)).toEqual([]));
});

test.each<[string, string, number | [number, number]]>([
  ['de', '1,5 Millionen Euro', 1_500_000],
  ['de', '94.000 Menschen', 94_000],
  ['de', 'achtundsiebzig Prozent', 78],
  ['fr', '12 500 euros', 12_500],
  ['fr', 'quatre-vingt-dix-neuf pour cent', 99],
  ['es', '20.000 millones de dólares', 20e9],
  ['es', 'dos mil millones de euros', 2e9],
  ['pt', '1,17 bilhões de reais', 1.17e9],
  ['it', 'duecento soldati', 200],
  ['nl', '35,9 miljoen dollar', 35_900_000],
  ['nl', 'tweeëntwintig procent', 22],
  ['pl', '130 tys. żołnierzy', 130_000],
  ['pl', '2,5 mld złotych', 2.5e9],
  ['pl', 'dwadzieścia pięć procent', 25],
  ['ru', '130 000 военных', 130_000],
  ['ru', '1,5 млрд рублей', 1.5e9],
  ['ru', 'двадцать пять процентов', 25],
  ['ru', 'от 10 до 20 процентов', [10, 20]],
  ['uk', '2,4 млн гривень', 2_400_000],
  ['uk', 'п’ятнадцять відсотків', 15],
  ['ja', '1,234.5%', 1234.5],
])('%s: %s', (lang, text, value) => expect(findFigures(text, lang).map((figure) => figure.value)).toEqual([value]));

test('the context holds the words around, at most twelve of them', () => {
  const text =
    'After a long debate the council of the old town said that it would spend 4.2 million pounds on the new ferry pier this winter.';
  const [figure] = findFigures(text, 'en');
  expect(figure?.context).toContain('spend');
  expect(figure?.context).toContain('on the new ferry');
  expect(figure?.context.match(/\p{L}+/gu)?.length).toBeLessThanOrEqual(12);
});

test('every figure stands in the text where it says, and in order', () => {
  const text = 'In 2020, 45% of 1,200 firms paid $3 to $5 million; two thirds lost 10 percent.';
  let last = 0;
  for (const { text: words, start, end } of findFigures(text, 'en')) {
    expect(text.slice(start, end)).toBe(words);
    expect(start).toBeGreaterThanOrEqual(last);
    last = end;
  }
  expect(last).toBeGreaterThan(0);
});

/** Each would take minutes if its cost grew with the square of its length. */
const HOSTILE = [
  '1,',
  '1 to ',
  'from 1 ',
  'January ',
  'of the in ',
  "'",
  '1/2/',
  'twenty ',
  'million ',
  '1-',
  'one and ',
  '1 $ ',
  'a',
];
const MOST_MS = 15_000;

test.each(HOSTILE)('100,000 characters of %j are read in time', (piece) => {
  const text = piece.repeat(Math.ceil(100_000 / piece.length));
  const started = performance.now();
  findFigures(text, 'en', findDates(text, 'en', '2022-02-11'));
  expect(performance.now() - started).toBeLessThan(MOST_MS);
});
