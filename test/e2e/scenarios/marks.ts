import { describe, expect, test } from 'vitest';
import type { Tab } from '../driver.js';
import { chooseAppeals, isReaderOpen, readHighlighted, readMarks, readMarkup, waitFor, type Stage } from './stage.js';

export function describeMarks(stage: () => Stage): void {
  describe('marks on the page', () => {
    test('outlines the appeals and takes the outlines back', async () => {
      const { tab, popup, before } = await stage().look();

      await chooseAppeals(popup, 'Mark');
      await waitFor(async () =>
        expect(await readMarks(tab)).toEqual(expect.arrayContaining(['donation', 'newsletter', 'related'])),
      );
      expect((await tab.texts({ css: '[data-unbury=donation]' })).join(' ')).toContain('before you go');
      expect((await tab.texts({ css: '[data-unbury]' })).join(' ')).not.toContain('Harbour Master Ingrid Solvane');

      await chooseAppeals(popup, 'Off');
      await waitFor(async () => expect(await readMarkup(tab)).toBe(before));
    });

    test('fades the appeals', async () => {
      const { tab, popup } = await stage().look();
      expect(await readOpacity(tab)).toBe(1);

      await chooseAppeals(popup, 'Fade');
      await waitFor(async () => expect(await readOpacity(tab)).toBeLessThan(0.5));

      await chooseAppeals(popup, 'Off');
      await waitFor(async () => expect(await readOpacity(tab)).toBe(1));
    });

    test('highlights the article without a trace in its markup', async () => {
      const { tab, popup, before } = await stage().look();

      await popup.click({ role: 'switch', name: 'Highlight article' });
      await waitFor(async () => expect(await readHighlighted(tab)).toContain('Harbour Master Ingrid Solvane spoke'));
      expect(await readHighlighted(tab)).not.toContain('before you go, we would like');

      await popup.click({ role: 'switch', name: 'Highlight article' });
      await waitFor(async () => expect(await readHighlighted(tab)).toBe(''));
      expect(await readMarkup(tab)).toBe(before);
    });

    test('hides the appeals behind a stub that brings them back', async () => {
      const { open, openPopup } = stage();
      const tab = await open();
      const before = await readMarkup(tab);
      let popup = await openPopup(tab);

      await chooseAppeals(popup, 'Hide');
      await waitFor(async () => expect(await isDonationVisible(tab)).toBe(false));
      const stubs = await tab.texts({ role: 'button', name: 'Show' });
      expect(stubs.length).toBeGreaterThan(1);

      await tab.show();
      for (const _ of stubs) await tab.click({ role: 'button', name: 'Show' });
      await waitFor(async () => expect(await isDonationVisible(tab)).toBe(true));
      expect(await tab.texts({ role: 'button', name: 'Show' })).toEqual([]);

      popup = await openPopup(tab);
      await chooseAppeals(popup, 'Off');
      await waitFor(async () => expect(await readMarkup(tab)).toBe(before));
    });

    test('leaves the page as it was, after everything was on twice', async () => {
      const { open, openPopup } = stage();
      const tab = await open();
      const before = await readMarkup(tab);

      for (let round = 0; round < 2; round += 1) {
        const popup = await openPopup(tab);
        await popup.click({ role: 'switch', name: 'Highlight article' });
        await chooseAppeals(popup, 'Mark');
        await chooseAppeals(popup, 'Fade');
        await chooseAppeals(popup, 'Hide');
        await waitFor(async () => expect(await isDonationVisible(tab)).toBe(false));
        await popup.click({ role: 'switch', name: 'Clean reading view' });
        await waitFor(async () => expect(await isReaderOpen(tab)).toBe(true));
        await popup.click({ role: 'switch', name: 'Clean reading view' });
        await waitFor(async () => expect(await isReaderOpen(tab)).toBe(false));
        await popup.click({ role: 'switch', name: 'Highlight article' });
        await chooseAppeals(popup, 'Off');
        await waitFor(async () => expect(await readMarkup(tab)).toBe(before));
      }
    });

    test.each(['Fade', 'Hide'] as const)('never acts on a wall: %s', async (mode) => {
      const { tab, popup } = await stage().look('wall.html');
      expect(await readLook(tab, '.support')).toEqual(UNTOUCHED);

      await chooseAppeals(popup, mode);

      await waitFor(async () => expect(await readMarks(tab)).toEqual(expect.arrayContaining(['paywall', 'donation'])));
      await waitFor(async () => expect(await readLook(tab, '.support')).not.toEqual(UNTOUCHED));
      expect(await readLook(tab, '.gate')).toEqual(UNTOUCHED);

      await chooseAppeals(popup, 'Off');
      await waitFor(async () => expect(await readLook(tab, '.support')).toEqual(UNTOUCHED));
    });

    test('works on a page with elements named like what our scripts leave to one another', async () => {
      const { open, openPopup } = stage();
      const tab = await open('wall.html');
      await tab.evaluate(({ document }) => {
        const names = ['unburyContent', 'unburyParts'];
        document.body.append(...names.map((id) => Object.assign(document.createElement('form'), { id })));
        const control = Object.assign(document.createElement('input'), { type: 'hidden', name: 'summarize' });
        document.querySelector('#unburyParts')?.append(control);
      });
      const popup = await openPopup(tab);

      await chooseAppeals(popup, 'Mark');
      await waitFor(async () => expect(await readMarks(tab)).toContain('donation'));
    });

    test('works on a page whose policy takes no markup from strings', async () => {
      const { open, openPopup } = stage();
      const tab = await open('strict.html');
      const before = await readMarkup(tab);
      const popup = await openPopup(tab);
      await waitFor(async () => expect(await popup.texts({ role: 'heading', name: 'Core facts' })).toHaveLength(1));

      await popup.click({ role: 'switch', name: 'Highlight article' });
      await chooseAppeals(popup, 'Mark');
      await waitFor(async () => expect(await readMarks(tab)).toContain('donation'));
      await waitFor(async () => expect(await readHighlighted(tab)).toContain('Agnes Tolland'));
      await popup.click({ role: 'switch', name: 'Clean reading view' });
      await waitFor(async () => expect(await isReaderOpen(tab)).toBe(true));
      expect((await tab.texts({ css: 'dialog .body' })).join(' ')).toContain('a wall of 600 prisms');

      await popup.click({ role: 'switch', name: 'Clean reading view' });
      await popup.click({ role: 'switch', name: 'Highlight article' });
      await chooseAppeals(popup, 'Off');
      await waitFor(async () => expect(await readMarkup(tab)).toBe(before));
    });
  });
}

const UNTOUCHED = { opacity: 1, isVisible: true };

/** How a box looks, with all that stands around it. */
function readLook(tab: Tab, selector: string): Promise<{ opacity: number; isVisible: boolean }> {
  return tab.evaluate(({ document, getComputedStyle }, wanted) => {
    const box = document.querySelector(wanted);
    let opacity = 1;
    for (let at = box; at; at = at.parentElement) opacity *= Number(getComputedStyle(at).opacity);
    return { opacity, isVisible: box?.checkVisibility() ?? false };
  }, selector);
}

async function readOpacity(tab: Tab): Promise<number> {
  return (await readLook(tab, '.support-box__inner')).opacity;
}

async function isDonationVisible(tab: Tab): Promise<boolean> {
  return (await readLook(tab, '.support-box__inner')).isVisible;
}
