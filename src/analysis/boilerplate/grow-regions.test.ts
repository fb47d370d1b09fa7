import { describe, expect, test } from 'vitest';
import { openScene } from '../../../test/open-scene.js';
import { isBlock } from '../page/page.js';
import { growRegions } from './grow-regions.js';
import { tallyPage } from './tally-page.js';

const LINE = 'The boats came back in the evening, and nobody on the quay asked where they had been all day.';
const STORY = `<p>${LINE}</p>`.repeat(3);
const plea = (text: string, weight = 3) => `<p><b clue="en/donation/${text.length} ${weight}">${text}</b></p>`;
const related = (text: string) =>
  `<p><b clue="en/related/also 3">Read also:</b> <a href="/${text.length}">${text}</a></p>`;

/** Each region as its kind and its units: the tag of a box, the first word of a line. */
function grow(html: string) {
  const scene = openScene(html);
  return growRegions(scene, tallyPage(scene)).map(({ units, tally }) =>
    [tally.kind, ...units.map((unit) => (isBlock(unit) ? `"${unit.text.split(' ')[0]}"` : unit.tag))].join(' '),
  );
}

describe('regions are', () => {
  test.each([
    [
      'the largest box that is one as a whole',
      `<section><div>${plea('We need you')}<div>${plea('Give')}</div></div></section>${STORY}`,
      ['donation SECTION'],
    ],
    [
      'runs of neighbouring children where the box holds other things',
      `<main>${STORY}${plea('We need you all')}${plea('Give us money')}</main>`,
      ['donation P P'],
    ],
    [
      'lines, where a letter is bare text',
      `<main>${LINE}<br><br><b clue="en/donation/a 3">Dear</b> readers<br><br><b clue="en/donation/b 3">Give</b> now</main>`,
      ['donation "Dear" "Give"'],
    ],
    [
      'a run with the short line between two asks',
      `<main>${STORY}${plea('We need you all')}<p>Thank you.</p>${plea('Give us money')}</main>`,
      ['donation P P P'],
    ],
    [
      'two runs where a story stands between',
      `<main>${STORY}${plea('We need you all', 5)}${STORY}${plea('Give us money', 5)}${STORY}</main>`,
      ['donation P', 'donation P'],
    ],
    [
      'related links in the text one by one',
      `<main>${STORY}${related('The night of the long boats')}${STORY}${related('Two islands')}${STORY}</main>`,
      ['related P', 'related P'],
    ],
    [
      'in document order',
      `<div>${plea('We need you', 5)}</div>${STORY}<div>${plea('Give', 5)}</div>`,
      ['donation DIV', 'donation DIV'],
    ],
  ])('%s', (_, html, expected) => expect(grow(html)).toEqual(expected));
});

describe('nothing is', () => {
  test.each([
    ['a story', `<main>${STORY}</main>`],
    ['a paragraph of the story with one weak phrase', `<main>${STORY}${plea('He gave them money', 2)}${STORY}</main>`],
    [
      'a heading for links without a link',
      `<main>${STORY}<h3><b clue="en/related/heading 5">Read also</b></h3></main>`,
    ],
    ['a lone link', `<nav><a href="/donate" clue="en/donation/a 3 link/donation/b 3">Donate</a></nav>${STORY}`],
  ])('a region: %s', (_, html) => expect(grow(html)).toEqual([]));
});

test('the body is never a region, however much it asks', () => {
  const html = `${plea('We need you', 5)}${plea('Give')}`;
  expect(grow(html)).toEqual(['donation P P']);
  expect(grow(`<div>${html}</div>`)).toEqual(['donation DIV']);
});

test('no block is in two regions', () => {
  const scene = openScene(
    `<div clue="class/donation/x 2 class/newsletter/x 2">${plea('We need you')}<p><b clue="en/newsletter/a 4">Sign up</b></p>${plea('Give')}
     <form><p><b clue="en/newsletter/b 4 form/newsletter 2">Your address</b></p></form></div>${STORY}`,
  );
  const blocks = growRegions(scene, tallyPage(scene)).flatMap(({ units }) =>
    units.flatMap((unit) =>
      isBlock(unit) ? [unit.index] : scene.page.blocks.slice(unit.from, unit.to).map(({ index }) => index),
    ),
  );
  expect(blocks.length).toBeGreaterThan(0);
  expect(blocks).toEqual([...new Set(blocks)]);
});

test('wide and deep pages take bounded time', () => {
  const start = performance.now();
  grow(`<main>${plea('We need you').repeat(1500)}</main>`);
  grow(`${'<div>'.repeat(300)}${plea('We need you', 5)}${STORY}`);
  expect(performance.now() - start).toBeLessThan(5000);
});
