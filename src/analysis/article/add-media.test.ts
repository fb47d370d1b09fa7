import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { readPage } from '../page/read-page.js';
import { addMedia } from './add-media.js';
import { shareKept } from './share-kept.js';

/** Much cheaper than a window for each page. */
const parser = new new JSDOM().window.DOMParser();

/** Keeps the text in `<ins>` and all of the text in `<p class=kept>`. */
function open(html: string) {
  const document = parser.parseFromString(html, 'text/html');
  const page = readPage(document, '');
  const kept = new Set<Text>();
  for (const block of page.blocks)
    for (const node of block.textNodes) if (node.parentElement?.closest('ins, .kept')) kept.add(node);
  const shares = shareKept(page, kept);
  const selected = new Set(page.blocks.filter(({ index, hidden }) => !hidden && (shares[index] ?? 0) >= 0.5));
  return { page, shares, selected };
}

describe('shareKept', () => {
  test.each([
    ['all of it is kept', '<p class="kept">One</p><p>Two</p>', [1, 0]],
    ['part of it is kept', '<p><ins>123</ins>4</p>', [0.75]],
    ['nothing is kept', '<p>One</p>', [0]],
    ['it has no text', '<img>', [0]],
  ])('where %s', (_, html, expected) => expect([...open(html).shares]).toEqual(expected));
});

describe('addMedia', () => {
  test.each([
    ['between two selected blocks', '<p class="kept">1</p><figure><img></figure><p class="kept">2</p>', 3],
    ['a frame between two', '<p class="kept">1</p><iframe></iframe><p class="kept">2</p>', 3],
    ['right before the first', '<h2>Menu</h2><img><p class="kept">1</p>', 2],
    [
      'not far before the first',
      '<div><div><div><img></div></div></div><div><div><p class="kept">1</p></div></div>',
      1,
    ],
    [
      'in a figure with its caption before the first',
      '<figure><img><figcaption>Boats</figcaption></figure><div><div><p class="kept">1</p></div></div>',
      3,
    ],
    [
      'not in a figure with other text between',
      '<figure><img><figcaption>Boats</figcaption></figure><p>No</p><p class="kept">1</p>',
      1,
    ],
    ['not a frame before the first', '<iframe></iframe><p class="kept">1</p>', 1],
    ['not after the last', '<p class="kept">1</p><img>', 1],
    ['not beside boilerplate', '<p class="kept">1</p><img><p>No</p><img><p class="kept">2</p>', 2],
    ['not one that is hidden', '<p class="kept">1</p><figure hidden><img></figure><p class="kept">2</p>', 2],
    ['none where nothing is selected', '<img><p>1</p><img>', 0],
  ])('adds what stands %s', (_, html, size) => {
    const { page, selected } = open(html);
    addMedia(page, selected, new Set());
    expect(selected.size).toBe(size);
  });

  test('looks past what is taken for boilerplate, and adds nothing of it', () => {
    const { page, selected } = open('<p class="kept">1</p><img><div><img><p>No</p></div><p class="kept">2</p>');
    addMedia(
      page,
      selected,
      new Set(page.blocks.filter(({ box }) => box.tag !== 'BODY' && box.depth > 0 && box.element.closest('div'))),
    );
    expect([...selected].map(({ kind, index }) => `${kind} ${index}`)).toEqual(['text 0', 'text 4', 'medium 1']);
  });
});
