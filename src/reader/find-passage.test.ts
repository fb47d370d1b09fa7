import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { findPassage } from './find-passage.js';

function find(markup: string, text: string, start: number, end: number): string[] {
  const { document } = new JSDOM(`<div>${markup}</div>`).window;
  return findPassage([document.querySelector('div')!], text, start, end).map(({ node, start, end }) =>
    node.data.slice(start, end),
  );
}

test.each([
  ['within a text', '<p>One two</p>', 'One two', 4, 7, ['two']],
  ['white space folded', '<p>One \n  two</p>', 'One two', 0, 7, ['One \n  two']],
  ['over elements', '<p>One <b>two</b> three</p>', 'One two three', 2, 9, ['e ', 'two', ' t']],
  ['with the white space between', '<p><b>One</b> <i>two</i></p>', 'One two', 0, 7, ['One', ' ', 'two']],
  ['over lines', '<p>One</p><p>two</p>', 'One\ntwo', 2, 5, ['e', 't']],
  ['the second of two alike', '<p>a b</p><p>a c</p>', 'a b\na c', 4, 5, ['a']],
  ['what the view adds does not count', '<p data-added="embed">xx</p><p>One</p>', 'One', 0, 3, ['One']],
  ['words the view lacks move nothing', '<p>two three</p>', 'One two three', 8, 13, ['three']],
  ['beyond the basic plane', '<p>a 😀 b</p>', 'a 😀 b', 2, 4, ['😀']],
  ['white space alone', '<p>a b</p>', 'a b', 1, 2, []],
  ['not there', '<p>a b</p>', 'a c', 2, 3, []],
])('%s', (_, markup, text, start, end, pieces) => expect(find(markup, text, start, end)).toEqual(pieces));

test('the nearest of two alike', () => {
  const { document } = new JSDOM('<p>one x</p><p>two x</p>').window;
  const pieces = findPassage([...document.querySelectorAll('p')], 'gone one x\ntwo x', 15, 16);
  expect(pieces.map(({ node }) => node.data)).toEqual(['two x']);
});
