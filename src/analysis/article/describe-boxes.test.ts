import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { readPage } from '../page/read-page.js';
import { describeBoxes, FAR, levelsTo, SETTINGS, type BoxFacts, type Setting } from './describe-boxes.js';

const parser = new new JSDOM().window.DOMParser();

/** The facts of the box that holds "Text". */
function factsOf(html: string): BoxFacts {
  const { blocks } = readPage(parser.parseFromString(html, 'text/html'), '');
  const block = blocks.find(({ text }) => text === 'Text');
  const facts = block && describeBoxes(blocks).get(block.box);
  if (!facts) throw new Error('The page has no such block.');
  return facts;
}

const levels = (html: string, setting: Setting) => levelsTo(factsOf(html), SETTINGS.indexOf(setting));

describe('levelsTo', () => {
  test.each<[string, Setting, string, number]>([
    ['the box itself', 'person', '<p class="author">Text</p>', 0],
    ['the box around it', 'person', '<div class="author-box"><p>Text</p></div>', 1],
    ['a name of two words', 'dek', '<p class="articleStandFirst">Text</p>', 0],
    ['a tag', 'list', '<ul><li><p>Text</p></li></ul>', 2],
    ['the structured data’s body', 'articleBody', '<div itemprop="articleBody"><p>Text</p></div>', 1],
    ['nothing of the kind', 'person', '<p class="authority">Text</p>', FAR],
    ['a name of the whole page', 'frame', '<body class="sidebar"><p>Text</p></body>', FAR],
  ])('counts to %s', (_, setting, html, expected) => expect(levels(html, setting)).toBe(expected));
});

describe('describeBoxes', () => {
  test.each([
    ['the same', '<p class="a">Text</p>', '<p class="a">Text</p>', true],
    ['not the same', '<p class="a">Text</p>', '<p class="b">Text</p>', false],
  ])('gives boxes with %s tags and names one key, others another', (_, one, other, isSame) => {
    const html = (box: string) => `<p class="a">x</p><p class="b">y</p>${box}`;
    expect(factsOf(html(one)).key === factsOf(html(other)).key).toBe(isSame);
  });
});
