import { describe, expect, test } from 'vitest';
import { openScene } from '../../../../test/open-scene.js';
import { tallyPage } from '../tally-page.js';
import { claimOf, surveyPage } from './survey.js';

const LINE = 'The boats came back in the evening, and nobody on the quay asked where they had been all day long.';

function survey(html: string) {
  const scene = openScene(html);
  return surveyPage(scene, tallyPage(scene)).ofBox(scene.page.root);
}

describe('a claim', () => {
  const html = `<div clue="class/donation/box 2"><p><b clue="en/donation/plea 3">Give</b></p>
    <p><b clue="en/donation/plea 4">Give</b></p><p><a href="/" clue="link/donation/donate 1">Now</a></p></div>`;
  const claim = claimOf(survey(html), 'donation');

  test('counts each rule once, by its strongest clue, apart by what it rests on', () =>
    expect(claim).toMatchObject({ said: 4, linked: 1, named: 2, strongest: 4 }));
  test('adds up the texts with clues', () => expect(claim).toMatchObject({ cluedBlocks: 3, cluedLength: 11 }));
  test('is there for no kind without clues', () => expect(survey(html).tallies.has('newsletter')).toBe(false));
});

test('a box knows its headings, its prose, the headline and what is main content', () => {
  expect(survey(`<h1>Boats</h1><main><p>${LINE}</p></main><h2>More</h2><p>${LINE}</p>`)).toMatchObject({
    ...{ textBlocks: 4, headings: 2, hasTitle: true, mainLength: LINE.length, proseLength: 2 * LINE.length },
  });
});
