import { describe, expect, test } from 'vitest';
import { dayOrderOf, findDate, parseDate } from './find-date.js';

describe('findDate', () => {
  test.each([
    ['Published March 4, 2021', '2021-03-04'],
    ['4th of March 2021', '2021-03-04'],
    ['Dec. 19, 2025 · Jane Doe', '2025-12-19'],
    ['Veröffentlicht am 27.04.24 um 07:39 Uhr', '2024-04-27T07:39'],
    ['20 December 2025', '2025-12-20'],
    ['week 2 20. Dezember 2025', '2025-12-20'],
    ['le 3 octobre 2025', '2025-10-03'],
    ['4. März 2021, 14:59 Uhr', '2021-03-04T14:59'],
    ['Publié le 30 août 2023 à 14h52', '2023-08-30T14:52'],
    ['1er mai 2020', '2020-05-01'],
    ['5 de enero de 2023', '2023-01-05'],
    ['12 gennaio 2022', '2022-01-12'],
    ['7 de março de 2020', '2020-03-07'],
    ['3 maart 2021', '2021-03-03'],
    ['24 października 2019', '2019-10-24'],
    ['9 мая 2022, 10:15', '2022-05-09T10:15'],
    ['15 липня 2023', '2023-07-15'],
    ['2 februari 2018', '2018-02-02'],
    ['30 Ağustos 2021', '2021-08-30'],
    ['١٢ كانون الثاني ٢٠٢٣', '2023-01-12'],
    ['12 يناير 2023', '2023-01-12'],
    ['2024年3月5日 08:30', '2024-03-05T08:30'],
    ['2025년 6월 3일', '2025-06-03'],
    ['2021-03-04T10:00:00.123+0100', '2021-03-04T10:00:00+01:00'],
    ['2021-03-04 10:00 PM', '2021-03-04T22:00'],
    ['Mon, 04 Mar 2019 10:00:00 GMT', '2019-03-04T10:00:00Z'],
    ['2019/03/04', '2019-03-04'],
    ['20190304', '2019-03-04'],
  ])('%s', (text, value) => {
    expect(findDate(text, 'day-first')?.value).toBe(value);
  });

  test.each([
    'Chapter 12 of 2021 pages',
    '31 February 2021',
    '2021-13-01',
    'version 1.2.3',
    '192.168.2021.1',
    'call 555 2021 4411',
    'March 2021',
    '',
  ])('no date in %j', (text) => {
    expect(findDate(text, 'day-first')).toBeNull();
  });

  test('figures are read in the order of the language', () => {
    expect(findDate('4/5/2024', 'month-first')?.value).toBe('2024-04-05');
    expect(findDate('4/5/2024', 'day-first')?.value).toBe('2024-05-04');
    expect(findDate('25/5/2024', 'month-first')?.value).toBe('2024-05-25');
    expect(findDate('04.05.2024', 'month-first')?.value).toBe('2024-05-04');
  });

  test('the earliest date of the text is taken, with its place', () => {
    const text = 'Posted 2 May 2020, updated 2021-01-01';
    expect(findDate(text, 'day-first')).toEqual({ value: '2020-05-02', start: 7, end: 17 });
  });
});

test.each([
  ['1614852000', '2021-03-04T10:00:00Z'],
  ['1614852000000', '2021-03-04T10:00:00Z'],
  ['2015-11', '2015-11'],
  ['soon', null],
  ['12345', null],
])('parseDate reads %s as %s', (value, date) => {
  expect(parseDate(value, 'day-first')).toBe(date);
});

test.each([
  [null, 'https://harbour.example', 'month-first'],
  ['en', 'https://harbour.example/uk/', 'month-first'],
  ['en', 'https://harbour.co.uk/', 'day-first'],
  ['en-US', 'https://harbour.co.uk/', 'month-first'],
  ['en-GB', 'https://harbour.example', 'day-first'],
  ['de', 'https://harbour.example', 'day-first'],
])('dayOrderOf(%s) on %s is %s', (lang, url, order) => {
  expect(dayOrderOf(lang, url)).toBe(order);
});
