import { describe, expect, test } from 'vitest';
import { chooseAppeals, readMarks, readMarkup, waitFor, type Stage } from './stage.js';

export function describeLanguages(stage: () => Stage): void {
  describe('languages', () => {
    test('knows the appeals of a page in another language, whose phrases come when they are needed', async () => {
      const { open, openPopup } = stage();
      const tab = await open('german.html');
      const before = await readMarkup(tab);
      const popup = await openPopup(tab);
      expect(await popup.texts({ css: 'h1' })).toEqual(['Fähre nach Nordholm fährt wieder']);

      await chooseAppeals(popup, 'Mark');
      await waitFor(async () => expect(await readMarks(tab)).toEqual(['donation']));
      expect((await tab.texts({ css: '[data-unbury=donation]' })).join(' ')).toContain('Spenden Sie jetzt!');

      await chooseAppeals(popup, 'Off');
      await waitFor(async () => expect(await readMarkup(tab)).toBe(before));
    });
  });
}
