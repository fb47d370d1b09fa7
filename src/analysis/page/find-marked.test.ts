import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { findMarked } from './find-marked.js';

const { document } = new JSDOM('<p class="a">1</p><p class="b">2</p><p class="a b">3</p><p>4</p>').window;
const find = (...selectors: string[]) =>
  [...findMarked(document, selectors)].map(([{ textContent }, place]) => [textContent, place]);

test('tells which of the selectors comes first for each element', () => {
  expect(find('.b', '.a')).toEqual([
    ['1', 1],
    ['2', 0],
    ['3', 0],
  ]);
});

test('a list is one selector', () => expect(find('.x, .b')).toHaveLength(2));
test('finds nothing where nothing is marked', () => expect(find('.x')).toEqual([]));

test('a form whose control is named "matches" is found', () => {
  const page = new JSDOM('<form class="a"><input name="matches"></form>').window.document;
  const form = page.forms[0];
  Object.defineProperty(form, 'matches', { value: form?.elements[0] });
  expect(findMarked(page, ['.a']).size).toBe(1);
});
