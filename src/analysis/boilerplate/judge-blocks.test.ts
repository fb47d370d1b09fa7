import { expect, test } from 'vitest';
import { openScene } from '../../../test/open-scene.js';
import { features } from './features/describe-blocks.js';
import { secondFeatures } from './features/describe-neighbours.js';
import { judgeBlocks, MODELS } from './judge-blocks.js';

const LINE = 'The boats came back in the evening, and nobody on the quay asked where they had been all day long.';

test.each(MODELS)('the models ask for no feature that is not there', ({ first, second }) => {
  expect(first.features.filter((name) => !Object.hasOwn(features, name))).toEqual([]);
  expect(second.features.filter((name) => !Object.hasOwn(secondFeatures, name))).toEqual([]);
});

test('without a clue nothing is judged', () => {
  const scene = openScene(`<main><p>${LINE}</p></main><div><a href="/a">${LINE}</a></div>`);
  expect(judgeBlocks(scene, () => null, new Set()).size).toBe(0);
});

test('an imprint is no part of the box beside it', () => {
  const ask =
    '<div clue="class/newsletter/box 2"><form><p><b clue="en/newsletter/sign-up 4">Get our newsletter</b></p>';
  const scene = openScene(
    `<main><p>${LINE}</p><p>${LINE}</p></main><footer>${ask}<input type="email"><button>Go</button></form></div><p>© 2026 Havnby</p></footer>`,
  );
  const judged = [...judgeBlocks(scene, () => 'newsletter', new Set()).keys()].map(({ text }) => text);
  expect(judged).toContain('Get our newsletter');
  expect(judged).not.toContain('© 2026 Havnby');
});
