import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import type { Page } from '../page/page.js';
import { readPage } from '../page/read-page.js';
import { createMenuTest, createNearTest, findStage } from './scene.js';

/** Much cheaper than a window for each page. */
const parser = new new JSDOM().window.DOMParser();

const open = (html: string) => readPage(parser.parseFromString(html, 'text/html'), '');
const named = ({ blocks }: Page, text: string) => {
  const block = blocks.find((each) => each.text === text);
  if (!block) throw new Error(`no block "${text}"`);
  return block;
};

describe('a menu', () => {
  test.each([
    ['nav', '<nav><ul><li>X</li></ul></nav>'],
    ['footer', '<footer><p>X</p></footer>'],
    ['by its class', '<div class="main-menu"><p>X</p></div>'],
    ['by its role', '<div role="navigation"><p>X</p></div>'],
    ['site header', '<div id="site-header"><p>X</p></div>'],
  ])('is known: %s', (_, html) => expect(createMenuTest()(named(open(html), 'X'))).toBe(true));

  test.each([
    ['a paragraph', '<p>X</p>'],
    ['the article in a page that is called one', '<div class="menu"><article><p>X</p></article></div>'],
    ['a longer word', '<div class="menuhin"><p>X</p></div>'],
  ])('is not: %s', (_, html) => expect(createMenuTest()(named(open(html), 'X'))).toBe(false));
});

describe('the stage', () => {
  const page = open('<nav>Menu</nav><main><div><p>One</p></div><aside>Aside</aside><p>Two</p></main><p>Foot</p>');

  test('is the smallest box around the main content', () => {
    const stage = findStage(page, (block) => block === named(page, 'One') || block === named(page, 'Two'));
    expect(stage?.tag).toBe('MAIN');
    const isWithin = createNearTest(stage);
    const isNear = (text: string) => isWithin(named(page, text));
    expect(['Aside', 'One', 'Menu', 'Foot'].map(isNear)).toEqual([true, true, false, false]);
  });

  test('is nowhere without main content', () => expect(findStage(page, () => false)).toBeNull());
});
