import { expect, test } from 'vitest';
import { findFigurePlaces, findPassage, findPlaces } from './find-places.js';

const ARTICLE = 'Oslo slept. Boats came to Oslo: 40 boats, then 40 boats and 40 men. Oslo woke.';

function locate(text: string, nth = 0) {
  let start = ARTICLE.indexOf(text);
  for (let left = nth; left > 0; left -= 1) start = ARTICLE.indexOf(text, start + 1);
  return { text, start, end: start + text.length };
}
const starts = ({ places }: ReturnType<typeof findPlaces>) => places.map(({ start }) => start);

test('a name stands in each of its places, its own first to be shown', () => {
  const found = findPlaces(locate('Oslo', 1), ARTICLE);
  expect([starts(found), found.first]).toEqual([[0, 26, 68], 1]);
});

test('says whether there are more places than it has looked for', () => {
  const many = 'Oslo '.repeat(150);
  const last = many.lastIndexOf('Oslo');
  expect(findPlaces({ text: 'Oslo', start: last, end: last + 4 }, many)).toMatchObject({ first: 99, hasMore: true });
  expect(findPlaces(locate('Oslo'), ARTICLE).hasMore).toBe(false);
});

test('words without a passage are found by their letters', () => {
  expect(starts(findPlaces({ text: 'Oslo', start: null, end: null }, ARTICLE))).toEqual([0, 26, 68]);
  expect(starts(findPlaces({ text: 'Bergen', start: null, end: null }, ARTICLE))).toEqual([]);
});

test('a passage that is no whole word counts once', () => {
  const found = findPlaces({ text: 'Osl', start: 0, end: 3 }, ARTICLE);
  expect(starts(found)).toEqual([0]);
});

test('a figure is looked for with what it counts', () => {
  const figure = { ...locate('40'), value: 40, unit: 'boats', context: '' };
  expect(starts(findFigurePlaces(figure, ARTICLE))).toEqual([32, 47]);
  expect(starts(findFigurePlaces({ ...figure, unit: 'vessels' }, ARTICLE))).toEqual([32, 47, 60]);
  expect(findFigurePlaces(figure, ARTICLE).places[0]).toEqual({ start: 32, end: 40 });
});

test('a passage stands for itself', () => {
  expect(findPassage(locate('Oslo')).places).toEqual([{ start: 0, end: 4 }]);
  expect(findPassage({ text: 'x', start: null, end: null }).places).toEqual([]);
});
