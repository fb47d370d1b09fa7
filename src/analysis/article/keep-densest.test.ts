import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { readPage } from '../page/read-page.js';
import { keepDensest } from './keep-densest.js';

const PROSE =
  'The harbour was quiet that morning, and nobody on the quay could say when the boats would come back from the sea.';
const prose = (tag: string, count: number) => `<${tag}>${PROSE}</${tag}>`.repeat(count);

/** What is kept of a page of which Readability kept `share`. */
function keep(body: string, share = 0): string[] {
  const page = readPage(new JSDOM(`<body>${body}</body>`).window.document, 'https://news.example/a');
  const kept = keepDensest(page, new Float32Array(page.blocks.length).fill(share));
  return page.blocks.filter(({ index }) => (kept[index] ?? 0) === 1).map(({ box }) => box.element.className);
}

describe('keepDensest', () => {
  test('takes the box with the most prose where Readability kept next to nothing', () => {
    const page = `<div><p class="teaser">${PROSE}</p></div><div>${prose('p class="body"', 4)}<h2 class="body">Next</h2></div>`;
    expect(keep(page)).toEqual(Array.from({ length: 5 }, () => 'body'));
  });

  test.each([
    ['Readability kept an article', `<div>${prose('p', 6)}</div>`, 0.9],
    ['there are two paragraphs', `<div>${prose('p', 2)}</div>`, 0],
    ['the prose stands in the footer', `<footer>${prose('p', 5)}</footer>`, 0],
    ['the prose is made of links', `<div>${`<p><a href="/b">${PROSE}</a></p>`.repeat(5)}</div>`, 0],
    ['the prose is hidden', `<div hidden>${prose('p', 5)}</div>`, 0],
  ])('leaves it where %s', (_, body, share) => {
    expect(keep(body, share)).toEqual([]);
  });
});
