import { describe, expect, test } from 'vitest';
import type { Surface, Tab } from '../driver.js';
import { HEADLINE, isReaderOpen, readMarkup, waitFor, type Stage } from './stage.js';

export function describeReadingView(stage: () => Stage): void {
  describe('reading view', () => {
    test('shows the article without any appeal, on and off twice', async () => {
      const { tab, popup, before } = await stage().look();

      for (let round = 0; round < 2; round += 1) {
        await popup.click({ role: 'switch', name: 'Clean reading view' });
        await waitFor(async () => expect(await isReaderOpen(tab)).toBe(true));
        await waitFor(async () => expect(await tab.texts({ role: 'heading', name: HEADLINE })).toHaveLength(2));
        await popup.click({ role: 'switch', name: 'Clean reading view' });
        await waitFor(async () => expect(await isReaderOpen(tab)).toBe(false));
        expect(await readMarkup(tab)).toBe(before);
      }
    });

    test('holds the body and its picture, and lists at its end what was taken out', async () => {
      const { tab, popup } = await stage().look();

      await popup.click({ role: 'switch', name: 'Clean reading view' });

      await waitFor(async () => expect(await readReader(tab)).toContain('Harbour Master Ingrid Solvane'));
      const words = await readReader(tab);
      expect(words).toContain('a very welcome drill');
      expect(words).not.toContain('before you go');
      expect(words).not.toContain('Sign up for our free weekly newsletter');
      expect((await tab.texts({ css: `${READER} header` })).join(' ')).toContain('Maren Tolliver');
      expect(await tab.texts({ css: `${READER} figcaption` })).toEqual([expect.stringContaining('Grey Heron')]);
      expect((await tab.texts({ css: `${READER} summary` })).join(' ')).toMatch(/2 donation appeals.*1 newsletter/);

      await closeReader(tab, popup);
    });

    test('shows a passage within itself when a fact is chosen', async () => {
      const { tab, popup } = await stage().look();
      await popup.click({ role: 'switch', name: 'Clean reading view' });
      await waitFor(async () => expect(await isReaderOpen(tab)).toBe(true));
      const [first = ''] = await popup.texts({ css: '[aria-label="Key points"] button' });

      expect(await readLit(tab)).toBe('');

      await popup.click({ role: 'button', contains: first });

      await waitFor(async () => expect(await readLit(tab)).toBe(first.replace(/\s/g, '')));
      expect(await isReaderOpen(tab)).toBe(true);

      await closeReader(tab, popup);
    });

    test('closes with Escape and gives back focus and scroll position', async () => {
      const { driver, open, openPopup } = stage();
      const tab = await open();
      await tab.evaluate(({ document, scrollTo }) => {
        scrollTo(0, 600);
        document.querySelector<HTMLElement>('.related-story__inner')?.focus({ preventScroll: true });
      });
      const before = await readPlace(tab);
      const popup = await openPopup(tab);
      await popup.click({ role: 'switch', name: 'Clean reading view' });
      await waitFor(async () => expect(await isReaderOpen(tab)).toBe(true));

      await driver.closePopup();
      await tab.show();
      await tab.press('Escape');

      await waitFor(async () => expect(await isReaderOpen(tab)).toBe(false));
      await waitFor(async () => expect(await readPlace(tab)).toEqual(before));
    });

    test('opens and closes with the keyboard command', async () => {
      const { driver, open } = stage();
      const tab = await open();

      await driver.runCommand(tab, 'toggle-reader');
      await waitFor(async () => expect(await isReaderOpen(tab)).toBe(true));

      await driver.runCommand(tab, 'toggle-reader');
      await waitFor(async () => expect(await isReaderOpen(tab)).toBe(false));
    });

    test('opens from the context menu', async () => {
      const { driver, open } = stage();
      const tab = await open();

      await driver.runMenuEntry(tab, 'toggle-reader');

      await waitFor(async () => expect(await isReaderOpen(tab)).toBe(true));
    });

    test('asks the network for nothing but the pictures of the article', async () => {
      const { driver, server, open, openPopup } = stage();
      const tab = await open();
      const known = server.requests.length;

      const popup = await openPopup(tab);
      await popup.click({ role: 'switch', name: 'Highlight article' });
      await popup.click({ role: 'radio', name: 'Hide' });
      await popup.click({ role: 'switch', name: 'Clean reading view' });
      await waitFor(async () => expect(await readReader(tab)).toContain('a very welcome drill'));
      await driver.closePopup();
      await tab.press('Escape');
      await waitFor(async () => expect(await isReaderOpen(tab)).toBe(false));

      const asked = new Set(server.requests.slice(known).filter((address) => !isBrowsersOwn(address)));
      asked.delete(`${server.origin}/images/ferry.svg`);
      expect([...asked]).toEqual([]);
    });
  });
}

/** Services that the browsers call by themselves, extension or not. */
function isBrowsersOwn(address: string): boolean {
  return /^(?:CONNECT |https?:\/\/)[\w.-]+\.(?:google\.com|googleapis\.com|gvt1\.com|mozilla\.com|mozilla\.net|firefox\.com)[:/]/.test(
    address,
  );
}

async function closeReader(tab: Tab, popup: Surface): Promise<void> {
  await popup.click({ role: 'switch', name: 'Clean reading view' });
  await waitFor(async () => expect(await isReaderOpen(tab)).toBe(false));
}

const READER = 'dialog[aria-labelledby=headline]';

async function readReader(tab: Tab): Promise<string> {
  return (await tab.texts({ css: `${READER} .body` })).join(' ');
}

/** What the reading view has put a light behind, piece by piece, so without its spaces. */
async function readLit(tab: Tab): Promise<string> {
  return (await tab.texts({ css: `${READER} mark.lit` })).join('').replace(/\s/g, '');
}

function readPlace(tab: Tab): Promise<{ top: number; focus: string | undefined }> {
  return tab.evaluate(({ document, scrollY }) => ({ top: scrollY, focus: document.activeElement?.className }));
}
