import { describe, expect, test } from 'vitest';
import { linkPassage } from '../../../src/formats/link-passage.js';
import type { Tab } from '../driver.js';
import { waitFor, type Stage } from './stage.js';

/** Words of `pages/passages.html`, which of their places is meant, and the paragraph it stands in. */
const PASSAGES = [
  { words: 'no-go zone for R&D, at first', paragraph: 1 },
  { words: 'Ana Lind', paragraph: 1 },
  { words: '“100 % by May” & more.', paragraph: 1 },
  { words: 'The lock at Fenbridge', place: 1, paragraph: 2 },
  { words: 'We slept badly', place: 1, paragraph: 2 },
  {
    words:
      'The council has spent 3,400,000 crowns on gates, on pumps and on a lamp, which shines from dusk to dawn over the old basin, and it wants to spend as much again before the winter comes.',
    paragraph: 3,
  },
  { words: '京都', place: 1, paragraph: 5 },
  { words: 'Zoë O’Hara’s boat (the “Möwe”)', paragraph: 6 },
  { words: 'on Monday', place: 1, paragraph: 6 },
] as const;

export function describePassages(stage: () => Stage): void {
  describe('links to passages', () => {
    test('lead the browser to the passage itself', async () => {
      const { driver, open } = stage();
      const tab = await open('passages.html');
      const { title, lines } = await tab.evaluate(({ document }) => ({
        title: document.title,
        lines: [...document.querySelectorAll('p')].map((line) => (line.textContent ?? '').replace(/\s+/g, ' ').trim()),
      }));
      expect(await readParagraph(tab)).toBe(-1);

      for (const passage of PASSAGES) {
        const text = lines.join('\n');
        const start = findPlace(text, passage.words, 'place' in passage ? passage.place : 0);
        const url = linkPassage(tab.url, text, start, start + passage.words.length, [title]);
        const target = await driver.openTab(url);
        await waitFor(async () => expect(await readParagraph(target), url).toBe(passage.paragraph));
        await target.close();
      }
    });
  });
}

function findPlace(text: string, words: string, place: number): number {
  let start = text.indexOf(words);
  for (let left = place; left > 0; left -= 1) start = text.indexOf(words, start + 1);
  expect(start, words).toBeGreaterThanOrEqual(0);
  return start;
}

/** Index of the paragraph whose words are in the window, or -1. */
function readParagraph(tab: Tab): Promise<number> {
  return tab.evaluate(({ document, innerHeight }) =>
    [...document.querySelectorAll('p')].findIndex((paragraph) => {
      const range = document.createRange();
      range.selectNodeContents(paragraph);
      return [...range.getClientRects()].some(({ top, bottom }) => top < innerHeight && bottom > 0);
    }),
  );
}
