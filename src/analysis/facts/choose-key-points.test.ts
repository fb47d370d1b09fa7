import { expect, test } from 'vitest';
import { chooseKeyPoints, countWords } from './choose-key-points.js';
import { KEY_POINT } from './key-point-weights.js';
import { factLexicons } from './languages/index.js';
import { readText } from './read-text.js';
import { scoreSentences } from './score-sentences.js';

const TOPICS = [
  'harbour',
  'bridge',
  'school',
  'museum',
  'railway',
  'hospital',
  'library',
  'market',
  'forest',
  'airport',
];

/** So many sentences of ten words, no two alike. */
const makeText = (count: number): string =>
  Array.from({ length: count }, (_, i) => {
    const topic = `${TOPICS[i % 10] ?? ''}${String.fromCharCode(97 + (i % 26))}${String.fromCharCode(97 + ((i * 7) % 26))}`;
    return `The ${topic} council opened ${topic}land near ${topic}ville after ${topic}ers voted.`;
  }).join(' ');

function choose(text: string, maxWords: number): { text: string; start: number; end: number }[] {
  const model = readText(text, 'en', factLexicons['en']);
  const none = model.sentences.map(() => 0);
  return chooseKeyPoints(
    model,
    scoreSentences(model, '', { captions: 0, figures: none, names: none }),
    maxWords,
    KEY_POINT,
  );
}

const wordsOf = (points: readonly { text: string }[]): number =>
  points.reduce((sum, { text }) => sum + countWords(text), 0);

test('keeps to the budget, whole sentences, in the order of the text', () => {
  const text = makeText(60);
  const points = choose(text, 95);
  expect(wordsOf(points)).toBeLessThanOrEqual(95);
  expect(points.map(({ start }) => start)).toEqual(points.map(({ start }) => start).sort((a, b) => a - b));
  for (const point of points) expect(text.slice(point.start, point.end)).toMatch(/^The .*\.$/);
});

test('uses more of the budget for an article that has more to tell', () => {
  expect(wordsOf(choose(makeText(100), 100))).toBeGreaterThan(wordsOf(choose(makeText(20), 100)));
});

test('never says the same twice', () => {
  const text = `${makeText(3)} ${makeText(3)}`;
  expect(new Set(choose(text, 200).map((point) => point.text)).size).toBe(choose(text, 200).length);
});
