import { describe, expect, test } from 'vitest';
import { HEADLINE, waitFor, type Stage } from './stage.js';

const FORMATS = [
  { name: 'Plain text', says: [HEADLINE, 'Maren Tolliver', 'Ingrid Solvane'], misses: ['](', '"headline"'] },
  { name: 'Markdown', says: ['# ', HEADLINE, 'Ingrid Solvane'], misses: ['#:~:text='] },
  { name: 'Markdown with links', says: ['# ', HEADLINE, '#:~:text='], misses: [] },
] as const;

export function describeCopy(stage: () => Stage): void {
  describe('copy', () => {
    test.each(FORMATS)('copies the facts as $name', async ({ name, says, misses }) => {
      const copied = await copyAs(stage(), name);

      for (const words of says) expect(copied).toContain(words);
      for (const words of misses) expect(copied).not.toContain(words);
    });

    test('copies the facts as JSON', async () => {
      const copied = JSON.parse(await copyAs(stage(), 'JSON')) as object;

      expect(JSON.stringify(copied)).toContain('Ingrid Solvane');
    });

    test.each([
      ['keyboard command', 'runCommand'],
      ['context menu', 'runMenuEntry'],
    ] as const)('copies by %s, or offers a button where the browser refuses', async (_, run) => {
      const { driver, open } = stage();
      const tab = await open();
      await driver.writeClipboard('nothing yet');
      await tab.show();

      await driver[run](tab, 'copy-facts');

      await waitFor(async () => expect((await tab.texts(NOTICE)).join(' ')).not.toBe(''));
      const isRefused = (await tab.texts(COPY_BUTTON)).length > 0;
      if (isRefused) await tab.click(COPY_BUTTON);
      await waitFor(async () => expect(await tab.texts(NOTICE)).toEqual(['Facts copied']));
      expect(await driver.readClipboard()).toContain(HEADLINE);
    });
  });
}

const NOTICE = { css: '[role=status]' };
const COPY_BUTTON = { role: 'button', name: 'Copy facts' };

async function copyAs({ driver, open, openPopup }: Stage, format: string): Promise<string> {
  await driver.writeClipboard('nothing yet');
  const popup = await openPopup(await open());
  await waitFor(async () => expect(await popup.texts({ role: 'button', name: 'Copy facts' })).not.toEqual([]));
  await popup.click({ role: 'button', name: 'Copy facts' });
  await popup.click({ role: 'menuitem', name: format });
  await waitFor(async () => expect((await popup.texts({ css: 'body' })).join(' ')).toContain('Copied'));
  return driver.readClipboard();
}
