import { describe, expect, test } from 'vitest';
import { HEADLINE, waitFor, type Stage } from './stage.js';

const FORMATS = [
  { name: 'Plain text', says: [HEADLINE, 'Maren Tolliver', 'Ingrid Solvane'], misses: ['](', '"headline"'] },
  { name: 'Markdown', says: ['# ', HEADLINE, 'Ingrid Solvane'], misses: ['#:~:text='] },
  { name: 'Markdown with links', says: ['# ', HEADLINE, '#:~:text='], misses: [] },
  { name: 'JSON', says: ['Ingrid Solvane'], misses: ['# '] },
  { name: 'Citation (CSL-JSON)', says: ['article-newspaper', 'Tolliver', 'The Lowmere Dispatch'], misses: [] },
  { name: 'Citation (BibTeX)', says: ['@article{tolliver2025', 'urldate = {'], misses: [] },
] as const;

export function describeCopy(stage: () => Stage): void {
  describe('copy', () => {
    test('copies the facts in each format', async () => {
      const { driver, look } = stage();
      // Before there is a popup: the first time some browsers open a page for it, which closes one.
      await driver.writeClipboard('nothing yet');
      const { popup } = await look();
      await waitFor(async () => expect(await popup.texts(COPY_BUTTON)).not.toEqual([]));

      for (const { name, says, misses } of FORMATS) {
        await driver.writeClipboard('nothing yet');
        await popup.click(COPY_BUTTON);
        await popup.click({ role: 'menuitem', name });
        // Its name and no longer one; of the facts that have a tick it says how many.
        const said = [`Copied: ${name}.`, `Copied: ${name}, `];
        await waitFor(async () => {
          const shown = (await popup.texts({ css: 'body' })).join(' ');
          expect(
            said.filter((words) => shown.includes(words)),
            shown,
          ).toHaveLength(1);
        });
        const copied = await driver.readClipboard();
        for (const words of says) expect(copied, name).toContain(words);
        for (const words of misses) expect(copied, name).not.toContain(words);
        if (name.includes('JSON')) expect(JSON.parse(copied), name).toBeTypeOf('object');
      }
    });

    test('leaves out the facts that the reader unticks, and says how many are copied', async () => {
      const { driver, look } = stage();
      const { popup } = await look();
      await driver.writeClipboard('nothing yet');
      await waitFor(async () => expect(await popup.texts({ css: '.key-points button' })).not.toEqual([]));
      const [first = '', second = ''] = await popup.texts({ css: '.key-points button' });
      const count = (await popup.texts({ css: 'li > .pick', hidden: true })).length;

      await popup.click({ role: 'button', name: 'Choose' });
      await popup.click({ role: 'checkbox', name: 'All' });
      if (!(await popup.isChecked({ role: 'checkbox', name: 'All' })))
        await popup.click({ role: 'checkbox', name: 'All' });
      await popup.click({ role: 'checkbox', name: `Copy: ${first}` });
      await popup.click(COPY_BUTTON);
      expect(await popup.texts({ css: '.menu-note' })).toEqual([`${count - 1} of ${count} facts`]);
      await popup.click({ role: 'menuitem', name: 'Plain text' });

      const said = `Copied: Plain text, ${String(count - 1)} of ${String(count)} facts.`;
      await waitFor(async () => expect((await popup.texts({ css: 'body' })).join(' ')).toContain(said));
      const copied = await driver.readClipboard();
      expect(copied).toContain(second);
      expect(copied).not.toContain(first);
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
      await waitFor(async () => expect(await tab.texts(NOTICE)).toEqual(['Copied: Plain text.']));
      expect(await driver.readClipboard()).toContain(HEADLINE);
    });
  });
}

const NOTICE = { css: '[role=status]' };
const COPY_BUTTON = { role: 'button', name: 'Copy facts' };
