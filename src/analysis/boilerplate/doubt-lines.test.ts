import { expect, test } from 'vitest';
import { openScene } from '../../../test/open-scene.js';
import { doubtLines } from './doubt-lines.js';
import { surveyPage } from './features/survey.js';
import { tallyPage } from './tally-page.js';

const DOUBTS = { main: 3, amid: 1 };
const scene =
  openScene(`<p>Before</p><main><p>First</p></main><p>Amid</p><p><b clue="en/related/read-more 3">Read more</b></p>
  <main><p>Last</p></main><p>After</p>`);
const { blocks } = scene.page;
const main = new Set(blocks.filter(({ text }) => text === 'First' || text === 'Last'));
const surveys = surveyPage(scene, tallyPage(scene));
const doubtOf = doubtLines(main);

test.each([
  ['Before', 0],
  ['First', 3],
  ['Amid', 1],
  ['Read more', 0],
  ['Last', 3],
  ['After', 0],
])('%s needs %d more', (text, doubt) => {
  const block = blocks.find((one) => one.text === text);
  expect(block && doubtOf({ block, own: surveys.ofBlock(block) }, 'related', DOUBTS)).toBe(doubt);
});

test('where there is no main content, nothing is doubted', () => {
  const found = blocks.map((block) => doubtLines(new Set())({ block, own: surveys.ofBlock(block) }, 'related', DOUBTS));
  expect(found.every((doubt) => doubt === 0)).toBe(true);
});
