import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { compileSelector } from './compile-selector.js';
import { PlainElement } from './snapshot.js';

const { document } = new JSDOM(
  `<form action="https://mail.example/join" name="matches" class="box wide-box" id="join"></form>
  <a href="#/join" class="wide">Join</a><fb:talk data-id="AR_1"></fb:talk><p class="box">Text</p>`,
).window;
const elements = [...document.body.querySelectorAll('*')];

describe('finds what the browser finds', () => {
  test.each([
    'form',
    'fb\\:talk',
    '.box',
    '.wide',
    '#join',
    'p.box',
    '.box.wide-box',
    '#join.box',
    '[data-id]',
    '[data-id="AR_1"]',
    '[data-id="AR"]',
    '[data-id^="AR"]',
    '[href$="/join"]',
    'a[href$="/join"]',
    'p[href$="/join"]',
    '[class*="wide"]',
    '[class~="wide"]',
    'form[action*="mail.example"][name="matches"]',
    '[id^="jo"][class*="wide"]',
    'nav',
    '[title]',
  ])('%s', (source) => {
    const selector = compileSelector(source);
    const found = elements.filter((element) => selector?.matches(new PlainElement(element, element.tagName)));
    expect(found).toEqual([...document.body.querySelectorAll(source)]);
  });
});

test.each(['div p', 'ul > li', 'p, a', 'p:first-child', '[data-id=AR_1]', '[data-id="a" i]', '*', '.'])(
  'does not know %s',
  (source) => expect(compileSelector(source)).toBeNull(),
);

test('tells what to look for first', () => {
  expect(compileSelector('a[href][rel]')).toMatchObject({ tag: 'A', attribute: 'href' });
  expect(compileSelector('.box')).toMatchObject({ tag: '', attribute: 'class' });
  expect(compileSelector('nav')).toMatchObject({ tag: 'NAV', attribute: null });
});
