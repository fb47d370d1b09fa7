import { describe, expect, test } from 'vitest';
import type { browser } from '../../../src/browser.js';
import type { Driver, Surface, Tab } from '../driver.js';
import { chooseAppeals, isReaderOpen, readMarks, waitFor, type Stage } from './stage.js';

export function describeOptions(stage: () => Stage): void {
  describe('accessibility', () => {
    test('axe finds nothing in the popup, light and dark', async () => {
      const { driver, look } = stage();
      const { popup } = await look();
      await waitFor(async () => expect(await popup.texts({ role: 'heading', name: 'Core facts' })).toHaveLength(1));

      expect(await auditSchemes(driver, popup)).toEqual([]);
    });

    test('axe finds nothing in the popup while facts are chosen, light and dark', async () => {
      const { driver, look } = stage();
      const { popup } = await look();
      await popup.click({ role: 'button', name: 'Choose' });
      expect(await popup.texts({ css: '.choose[aria-pressed=true]' })).toEqual(['Choose']);
      expect(await popup.texts({ css: '.pick-all' })).toHaveLength(1);

      expect(await auditSchemes(driver, popup)).toEqual([]);

      await popup.click({ role: 'button', name: 'Choose' });
    });

    test('axe finds nothing in the marks', async () => {
      const { driver, look } = stage();
      await driver.setColorScheme('light');
      const { tab, popup } = await look();
      await chooseAppeals(popup, 'Mark');
      await waitFor(async () => expect(await readMarks(tab)).not.toEqual([]));
      await driver.closePopup();

      expect(await tab.findA11yProblems('unbury-marks')).toEqual([]);
    });

    test('axe finds nothing in the options, light and dark', async () => {
      const { driver, openOwn } = stage();
      const options = await openOwn('options.html');
      await waitFor(async () => expect(await options.texts({ role: 'heading' })).not.toEqual([]));

      expect(await auditSchemes(driver, options)).toEqual([]);
    });

    test('axe finds nothing in the reading view, light and dark', async () => {
      const { driver, open, openPopup } = stage();
      const tab = await open();
      const popup = await openPopup(tab);
      await popup.click({ role: 'switch', name: 'Clean reading view' });
      await waitFor(async () => expect(await isReaderOpen(tab)).toBe(true));
      await driver.closePopup();

      expect(await auditSchemes(driver, tab, 'unbury-reader')).toEqual([]);
    });
  });

  describe('options', () => {
    test(
      'are kept after a restart, and are what the next page gets',
      async () => {
        const { driver, openOwn, open, openPopup } = stage();
        await driver.setColorScheme('light');
        const options = await openOwn('options.html');
        await waitFor(async () => expect(await options.texts({ role: 'radio', name: 'Fade' })).toHaveLength(1));
        await options.click({ role: 'radio', name: 'Fade' });
        await waitFor(async () => expect(await readStored(options)).toMatchObject({ appeals: 'fade' }));

        await driver.restart();

        const again = await openOwn('options.html');
        await waitFor(async () => expect(await again.isChecked({ role: 'radio', name: 'Fade' })).toBe(true));
        const tab = await open();
        await openPopup(tab);
        await waitFor(async () => expect(await readMarks(tab)).toContain('donation'));
      },
      RESTART_TIMEOUT_MS,
    );
  });
}

const RESTART_TIMEOUT_MS = 120_000;

/** What the extension remembers; it saves a moment after the click. */
function readStored(options: Tab): Promise<unknown> {
  return options.evaluate(async (window) => {
    const { storage } = (window as unknown as { chrome: Pick<typeof browser, 'storage'> }).chrome;
    return (await storage.local.get('settings'))['settings'];
  });
}

async function auditSchemes(driver: Driver, surface: Surface, scope?: string): Promise<string[]> {
  const problems: string[] = [];
  for (const scheme of ['light', 'dark'] as const) {
    await driver.setColorScheme(scheme);
    await waitFor(async () => expect(await isDark(surface)).toBe(scheme === 'dark'));
    await endTransitions(surface);
    problems.push(...(await surface.findA11yProblems(scope)).map((problem) => `${scheme}: ${problem}`));
  }
  await driver.setColorScheme('light');
  return problems;
}

/** On a busy machine colours are still on their way from one scheme to the other. */
function endTransitions(surface: Surface): Promise<number> {
  return surface.evaluate(async ({ document }) => {
    const transitions = document.getAnimations();
    await Promise.allSettled(transitions.map(({ finished }) => finished));
    return transitions.length;
  });
}

function isDark(surface: Surface): Promise<boolean> {
  return surface.evaluate(({ matchMedia }) => matchMedia('(prefers-color-scheme: dark)').matches);
}
