import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { isBlock } from '../page/page.js';
import { readPage } from '../page/read-page.js';
import { findBlockShapes, findBoxShapes } from './find-shapes.js';

/** Much cheaper than a window for each page. */
const parser = new new JSDOM().window.DOMParser();

const open = (html: string) => readPage(parser.parseFromString(html, 'text/html'), '');
function rulesOfText(text: string) {
  const [block] = open(`<p>${text}</p>`).blocks;
  return block ? findBlockShapes(block).map(({ rule }) => rule) : null;
}
function rulesOfBox(html: string) {
  const [box] = open(html).root.units;
  return box && !isBlock(box) ? findBoxShapes(box).map(({ rule, weight }) => `${rule} ${weight}`) : null;
}

describe('shapes of a line', () => {
  test.each(['$5', '€10', '£25 per month', '5 €', '1.000 EUR', '100 zł', '$15 / month'])('%j is an amount', (text) => {
    expect(rulesOfText(text)).toEqual(['shape/amount']);
  });

  test.each(['PayPal', 'Visa', 'Google Pay', 'SEPA-Lastschrift'])('%j is a way to pay', (text) => {
    expect(rulesOfText(text)).toEqual(['shape/payment']);
  });

  test('an account is one among other words', () => {
    expect(rulesOfText('Konto: DE00 1234 5678 9012 3456 78')).toEqual(['shape/account']);
  });

  test.each(['5', '1984', 'Page 5', 'The fine was $5', '$5 million for a bridge over the river', 'Visa rules', 'AB12'])(
    '%j is none of them',
    (text) => expect(rulesOfText(text)).toEqual([]),
  );
});

describe('a form for an address', () => {
  test.each([
    ['with a button', '<div><p>Stay in touch</p><input type="email"><button>Go</button></div>', ['form/email 2']],
    ['without one', '<div><p>Stay in touch</p><input type="email"></div>', ['form/email 1']],
    ['not with a password', '<div><p>Sign in</p><input type="email"><input type="password"></div>', []],
    ['not two addresses', '<div><p>Contact</p><input type="email"><input type="email"></div>', []],
    ['not many fields', `<div><p>Apply</p><input type="email">${'<input name="a">'.repeat(4)}</div>`, []],
    ['not beside a long text', `<div><p>${'Long text. '.repeat(100)}</p><input type="email"></div>`, []],
    ['not a search', '<div><p>Search</p><input name="q"><button>Go</button></div>', []],
  ])('%s', (_, html, rules) => expect(rulesOfBox(html)).toEqual(rules));
});

describe('a row of teasers', () => {
  const teaser = (text: string) => `<li><a href="/${text.length}">${text}</a></li>`;
  const headlines = [
    'Ferry fares rise after a long dispute',
    'Museum opens its cellars for the night',
    'Storm closes the northern road',
  ];

  test('is known by its linked headlines', () => {
    expect(rulesOfBox(`<ul>${headlines.map(teaser).join('')}</ul>`)?.join()).toMatch(/^shape\/teasers \d$/);
  });

  test.each([
    ['a menu of short links', `<ul>${['Home', 'World', 'Sport'].map(teaser).join('')}</ul>`],
    ['a list without links', `<ul>${headlines.map((text) => `<li>${text}</li>`).join('')}</ul>`],
    [
      'paragraphs with a link in each',
      `<div>${headlines.map((text) => `<p>${`${text}. `.repeat(12)}<a href="/x">one of the boats</a></p>`).join('')}</div>`,
    ],
  ])('%s is none', (_, html) => expect(rulesOfBox(html)).toEqual([]));
});
