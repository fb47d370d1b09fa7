import { describe, expect, test } from 'vitest';
import { countCaptionSentences } from './count-caption-sentences.js';
import { factLexicons } from './languages/index.js';
import { readText } from './read-text.js';

const STORY = 'The mayor opened the bridge on Thursday. It had been closed for two years.';
const count = (text: string): number => countCaptionSentences(readText(text, 'en', factLexicons['en']));

describe('countCaptionSentences', () => {
  test.each([
    ['a credit of its own', 'Tanks cross the Linden Bridge on Monday. Valley Transport Ministry', 2],
    ['a credit with a link word', 'Tanks cross the bridge. Ministry of Transport', 2],
    ['a marked credit', 'Tanks cross the bridge. Photo: someone from the valley', 2],
    ['a supplier behind a slash', 'Tanks cross the Linden Bridge / Valley Press', 1],
    ['two pictures', 'Tanks cross the bridge. Karl Weiss\nA crane lifts a truck. Karl Weiss', 4],
  ])('counts %s', (_, caption, sentences) => {
    expect(count(`${caption}\n${STORY}`)).toBe(sentences);
  });

  test.each([
    ['a lead', STORY],
    ['a lead that ends without a full stop', 'The mayor opened the bridge. It had been closed for two long years'],
    ['a heading in capitals', 'Linden Bridge Opens Again'],
    ['a name that ends a sentence', 'Who opened the bridge? Karl Weiss.'],
  ])('does not count %s', (_, line) => {
    expect(count(`${line}\n${STORY}`)).toBe(0);
  });

  test.each(['', 'Tanks cross the bridge. Karl Weiss'])('leaves a text that is nothing else alone: %j', (text) => {
    expect(count(text)).toBe(0);
  });
});
