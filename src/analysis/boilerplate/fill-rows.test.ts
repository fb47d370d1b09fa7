import { expect, test } from 'vitest';
import type { Box } from '../page/page.js';
import { features } from './features/describe-blocks.js';
import { BOX_FEATURES, describeBox } from './features/describe-box.js';
import type { BoxSurvey } from './features/survey.js';
import type { BlockView } from './features/view-page.js';
import { createRowFiller } from './fill-rows.js';

const controls = { email: 1, password: 0, text: 2, buttons: 3, choices: 4 };

function survey(textLength: number): BoxSurvey {
  const box = { textLength, linkLength: 0, controls, units: [] } as unknown as Box;
  const counts = { textBlocks: 2, headings: 1, headlines: 0, proseLength: 50, mainLength: 25, hasTitle: true };
  return { box, tallies: new Map(), described: null, ...counts };
}

const view = { at: 7, parent: survey(100), medium: survey(200) } as unknown as BlockView;

test('each feature has its own place, those of boxes as well as others', () => {
  const fill = createRowFiller(['parent-main', 'place', null, 'medium-main', 'medium-fields'], {
    place: ({ at }: BlockView) => at,
    'parent-main': () => NaN,
    'medium-main': () => NaN,
    'medium-fields': () => NaN,
  });
  const boxless = { ...view, small: view.parent, large: view.parent, island: view.parent };
  expect([...fill([boxless, boxless], 'donation', null)]).toEqual([0.25, 7, 0, 0.125, 2, 0.25, 7, 0, 0.125, 2]);
});

test('what a box is described by is what features of its name say', () => {
  const said = BOX_FEATURES.map((name) => features[`medium-${name}`]?.(view, 'newsletter'));
  expect(said).toEqual(describeBox(view.medium, 'newsletter'));
});

test('a feature that nobody knows is an error', () => {
  expect(() => createRowFiller(['own-colour'], {})).toThrow('own-colour');
});
