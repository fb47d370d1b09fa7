import { describe, expect, test } from 'vitest';
import { openScene } from '../../../test/open-scene.js';
import type { RegionKind } from '../types.js';
import { groupBlocks, type Group } from './group-blocks.js';

const LINE = 'The boats came back in the evening, and nobody asked where they had been.';

/** Groups the lines whose text begins with a kind's name: "donation: give today". */
function group(html: string): Group[] {
  const scene = openScene(html);
  const judgements = new Map(
    scene.page.blocks.flatMap((block) => {
      const kind = /^(donation|newsletter|related):/.exec(block.text)?.[1] as RegionKind | undefined;
      return kind ? [[block, { kind, score: block.text.length }] as const] : [];
    }),
  );
  return groupBlocks(scene, judgements);
}

const textsOf = ({ blocks }: Group) => blocks.map(({ kind, text }) => text || kind);
const CLUE = 'clue="en/donation/plea 3"';

describe('neighbours of one kind', () => {
  test('are one group', () => {
    const [only, ...others] = group(`<p><b ${CLUE}>donation: one</b></p><div><p>donation: two, longer</p></div>`);
    expect(others).toEqual([]);
    expect(only).toMatchObject({ kind: 'donation', score: 'donation: two, longer'.length });
    expect([...(only?.clues.keys() ?? [])]).toEqual(['en/donation/plea']);
  });

  test.each([
    ['another text', `<p>${LINE}</p>`],
    ['another kind', '<p><b clue="en/newsletter/sign-up 3">newsletter: x</b></p>'],
  ])('are two with %s between', (_, between) => {
    const line = `<p><b ${CLUE}>donation: one</b></p>`;
    expect(group(line + between + line).filter(({ kind }) => kind === 'donation').length).toBe(2);
  });

  test('have the pictures between them and in their box, not those beside it', () => {
    const [only] = group(
      `<p>${LINE}</p><img src="a"><div><img src="b"><p><b ${CLUE}>donation: one</b></p><img src="c"><p>donation: two</p></div>`,
    );
    expect(only && textsOf(only)).toEqual(['medium', 'donation: one', 'medium', 'donation: two']);
  });
});

describe('a paragraph beside a full box', () => {
  const box = `<div><p><b ${CLUE}>donation: one</b></p><p>donation: two</p></div>`;
  const paragraph = `<p>donation: ${LINE}</p>`;

  test.each([
    ['after it', box + paragraph],
    ['before it', paragraph + box],
  ])('is no part of it: %s', (_, html) => expect(group(html)[0]?.blocks.length).toBe(2));

  test.each([
    ['in the box', box.replace('</div>', `${paragraph}</div>`)],
    ['with a clue of its own', box + paragraph.replace('<p>', `<p><b ${CLUE}>`).replace('</p>', '</b></p>')],
    ['of a few words', `${box}<p>donation: thanks</p>`],
  ])('is one %s', (_, html) => expect(group(html)[0]?.blocks.length).toBe(3));
});

describe('what speaks for a group', () => {
  test.each([
    ['the name of a box that holds little else', '<div clue="class/donation/box 2"><p>donation: one</p></div>'],
    ['what is said nearby, where it says nothing itself', `<p><b ${CLUE}>${LINE}</b></p><p>donation: one</p>`],
  ])('is %s', (_, html) => expect(group(html)[0]?.clues.size).toBe(1));

  test('is not the name of the box around the whole article', () => {
    const article = `<div clue="class/donation/box 2"><p>${LINE}</p><p>${LINE}</p><p><b ${CLUE}>donation: one</b></p></div>`;
    expect([...(group(article)[0]?.clues.keys() ?? [])]).toEqual(['en/donation/plea']);
  });

  test('is never nothing', () => expect(group('<p>donation: one</p>')).toEqual([]));
});

test.each([
  ['a link in the navigation is no group', '<nav><a href="/d">donation: give</a></nav>', 0],
  ['a link elsewhere is one', '<div><a href="/d">donation: give</a></div>', 1],
])('%s', (_, html, count) => {
  expect(group(html.replace('<a ', `<a ${CLUE} `)).length).toBe(count);
});
