import { describe, expect, test } from 'vitest';
import { openScene } from '../../../test/open-scene.js';
import { isBlock } from '../page/page.js';
import type { RegionKind } from '../types.js';
import { isIndependent, isLoneLink, isWhole, tallyPage } from './tally-page.js';
import { Tally } from './tally.js';

const LINE = 'The boats came back in the evening, and nobody on the quay asked where they had been all day.';
const plea = (text: string) => `<p><b clue="en/donation/plea 3">${text}</b></p>`;
const ask = (text: string) => `<p><b clue="en/donation/ask 3">${text}</b></p>`;

/** The first box of the page, with its tally for `kind`. */
function open(html: string, kind: RegionKind = 'donation') {
  const scene = openScene(html);
  const tallies = tallyPage(scene);
  const box = scene.page.root.units.find((unit) => !isBlock(unit));
  if (!box || isBlock(box)) throw new Error('no box');
  const tally = tallies.get(box)?.get(kind);
  return { scene, box, tally, isWhole: tally !== undefined && isWhole(box, tally, scene) };
}

test('clues add up from the lines to the page, each rule once', () => {
  const { scene, tally } = open(
    `<div clue="class/donation/box 2">${plea('Help')}<section>${plea('Help')}${ask('Give')}</section></div>`,
  );
  expect(tally?.total).toBe(8);
  expect(tallyPage(scene).get(scene.page.root)?.get('donation')?.total).toBe(8);
});

test('what carries no clue has no tally', () => {
  const scene = openScene(`<div><p>${LINE}</p></div>`);
  expect(tallyPage(scene).size).toBe(0);
});

describe('a box is a region as a whole', () => {
  test.each([
    ['that argues and asks', `<div>${plea('We need you')}${ask('Give now')}</div>`, true],
    ['with a heading beside it', `<div><h3>Dear readers</h3>${plea('We need you')}${ask('Give now')}</div>`, true],
    [
      'not with paragraphs of the article',
      `<div><main><p>${LINE}</p><p>${LINE}</p></main>${plea('We need you')}${ask('Give now')}</div>`,
      false,
    ],
    [
      'not with many strange paragraphs',
      `<div>${`<p>${LINE}</p>`.repeat(12)}${plea('We need you')}${ask('Give now')}</div>`,
      false,
    ],
    [
      'not with the page’s headline',
      `<div clue="class/donation/box 2"><h1>Boats</h1>${plea('We need you')}${ask('Give now')}</div>`,
      false,
    ],
    ['not without enough', '<div><p><b clue="en/donation/word 1">Money</b></p></div>', false],
    ['not by its name alone', `<div clue="class/donation/box 3 class/donation/other 2"><p>${LINE}</p></div>`, false],
    [
      'not by its name and an address',
      `<div clue="class/donation/box 3"><p><a href="/x" clue="link/donation/x 3">Here</a></p></div>`,
      false,
    ],
    [
      'not as a lone link',
      '<div><p><a href="/donate" clue="en/donation/button 3 link/donation/x 3">Donate</a></p></div>',
      false,
    ],
    ['not where all is another kind', `<div><p><b clue="en/newsletter/letter 5">Sign up</b></p></div>`, false],
  ])('%s', (_, html, expected) => expect(open(html).isWhole).toBe(expected));

  test('not as related links without a link', () => {
    const heading = '<b clue="en/related/heading 5">Read also</b>';
    expect(open(`<div>${heading}</div>`, 'related').isWhole).toBe(false);
    expect(open(`<div>${heading} <a href="/b">The night of the long boats</a></div>`, 'related').isWhole).toBe(true);
  });
});

describe('clues are independent', () => {
  const tally = (clues: Readonly<Record<string, number>>) => {
    const sum = new Tally('donation');
    for (const [rule, weight] of Object.entries(clues))
      sum.add({ rule, weight, kind: 'donation', role: 'ask', matched: '' });
    return sum;
  };

  test.each([
    ['one strong phrase', { 'en/donation/a': 4 }, true],
    ['two phrases', { 'en/donation/a': 2, 'en/donation/b': 1 }, true],
    ['a phrase and a name', { 'en/donation/a': 1, 'class/donation/a': 2 }, true],
    ['a form and an address', { 'form/email': 2, 'link/donation/a': 2 }, true],
    ['one weak phrase', { 'en/donation/a': 3 }, false],
    ['names alone', { 'class/donation/a': 4, 'class/donation/b': 4 }, false],
    ['names and addresses', { 'class/donation/a': 3, 'link/donation/b': 3 }, false],
    ['nothing', {}, false],
  ])('%s', (_, clues, expected) => expect(isIndependent(tally(clues))).toBe(expected));
});

test.each([
  ['a short link', '<div><a href="/donate">Donate</a></div>', true],
  ['a sentence with a link', '<div>You can <a href="/donate">donate</a> here</div>', false],
  ['a long link', '<div><a href="/donate">Donate today and keep our ships on the water</a></div>', false],
  ['a link beside a form', '<div><a href="/donate">Donate</a><div><input type="email"></div></div>', false],
])('%s: whether it is a lone link', (_, html, expected) => {
  expect(isLoneLink([open(html).box])).toBe(expected);
});
