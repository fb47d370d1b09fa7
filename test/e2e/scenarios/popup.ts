import { describe, expect, test } from 'vitest';
import { HEADLINE, readHighlighted, readMarkup, waitFor, type Stage } from './stage.js';

export function describePopup(stage: () => Stage): void {
  describe('popup', () => {
    test('says what the article is, and only reads the page', async () => {
      const { tab, popup, before } = await stage().look();

      await waitFor(async () => expect(await popup.texts({ css: 'h1' })).toEqual([HEADLINE]));
      const [words] = await popup.texts({ css: 'body' });
      expect(words).toContain('The Lowmere Dispatch');
      expect(words).toContain('Maren Tolliver');
      expect(words).toMatch(/\b10 October 2025\b/);
      expect(words).toMatch(/\b[12] min\b/);
      expect(words).toContain('Free to read.');
      expect(await readMarkup(tab)).toBe(before);
    });

    test('is as wide as it is drawn', async () => {
      const { popup } = await stage().look();

      await waitFor(async () => expect(await popup.evaluate(({ innerWidth }) => innerWidth)).toBe(380));
    });

    test('lists the core facts in the words of the article', async () => {
      const { tab, popup } = await stage().look();

      await waitFor(async () => expect(await popup.texts({ css: 'dt' })).toEqual(expect.arrayContaining(LABELS)));
      const article = (await tab.texts({ css: '.story__content' })).join(' ');
      const points = await popup.texts({ css: '[aria-label="Key points"] button' });
      expect(points.length).toBeGreaterThan(0);
      for (const point of points) expect(article).toContain(point);
      const who = await popup.texts({ css: 'dl button' });
      expect(who.join(' ')).toContain('Ingrid Solvane');
    });

    test('lists the appeals with kind, first words and reason', async () => {
      const { popup } = await stage().look();

      await waitFor(async () => expect(await popup.texts({ role: 'heading' })).toContain('Appeals on this page'));
      const boxes = await popup.texts({ css: 'li.region' });
      expect(boxes.join('\n')).toMatch(/donation appeal.*before you go, we would like to ask for a small kindness/i);
      expect(boxes.join('\n')).toMatch(/newsletter sign-up.*Sign up for our free weekly newsletter/i);
      await popup.click({ role: 'button', name: 'Why' });
      await waitFor(async () => expect((await popup.texts({ css: '.reasons li' })).join(' ')).not.toBe(''));
    });

    test('counts the appeals on the toolbar button', async () => {
      const { driver, look } = stage();
      const { tab, popup } = await look();
      await waitFor(async () => expect(await popup.texts({ role: 'button', name: 'Show on page' })).not.toEqual([]));
      const listed = await popup.texts({ role: 'button', name: 'Show on page' });

      await waitFor(async () => expect(await driver.readBadge(tab)).toBe(String(listed.length)));
      expect(listed.length).toBeGreaterThan(1);
    });

    test('jumps to the passage of a fact and lights it up', async () => {
      const { tab, popup } = await stage().look();
      await waitFor(async () => expect(await popup.texts({ css: '[aria-label="Key points"] button' })).not.toEqual([]));
      const points = await popup.texts({ css: '[aria-label="Key points"] button' });
      const last = points.at(-1) ?? '';
      await scrollTo(tab, 'end');
      expect(await isInView(tab, last)).toBe(false);

      await popup.click({ role: 'button', contains: last });

      await waitFor(async () => expect(await readHighlighted(tab)).toContain(last));
      await waitFor(async () => expect(await isInView(tab, last)).toBe(true));
    });

    test('leads on from one place of a name to the next', async () => {
      const { tab, popup } = await stage().look();
      const name = { role: 'button', contains: '3 times in these words' };
      await waitFor(async () => expect(await popup.texts(name)).not.toEqual([]));

      const said: string[] = [];
      for (const place of ['1/3', '2/3', '3/3', '1/3']) {
        await popup.click(name);
        await waitFor(async () => expect((await popup.texts(name))[0]).toContain(place));
        said.push(...(await popup.texts({ css: '.core-facts [role=status]' })));
      }
      expect(said).toEqual(['Passage 1 of 3', 'Passage 2 of 3', 'Passage 3 of 3', 'Passage 1 of 3']);
      await waitFor(async () => expect(await readHighlighted(tab)).toContain('Port Board'));
    });

    test('shows an appeal on the page', async () => {
      const { tab, popup } = await stage().look();
      await waitFor(async () => expect(await popup.texts({ role: 'button', name: 'Show on page' })).not.toEqual([]));
      const names = await popup.texts({ css: 'li.region' });
      const index = names.findIndex((name) => name.includes('before you go'));
      await scrollTo(tab, 'start');
      expect(await isInView(tab, 'before you go')).toBe(false);

      await popup.evaluate(({ document }, position) => {
        const boxes = document.querySelectorAll('li.region');
        const buttons = [...(boxes[position]?.querySelectorAll('button') ?? [])];
        buttons.find((button) => button.textContent?.includes('Show on page'))?.click();
      }, index);

      await waitFor(async () => expect(await isInView(tab, 'before you go')).toBe(true));
    });

    test('works with the keyboard alone', async () => {
      const { open, openPopup } = stage();
      const tab = await open();
      const popup = await openPopup(tab);
      await waitFor(async () => expect(await popup.texts({ role: 'switch' })).not.toEqual([]));

      for (let presses = 0; presses < 60 && !(await hasFocus(popup, 'Highlight article')); presses += 1)
        await popup.press('Tab');
      await popup.press(' ');

      await waitFor(async () =>
        expect(await popup.isChecked({ role: 'switch', name: 'Highlight article' })).toBe(true),
      );
      await waitFor(async () => expect(await readHighlighted(tab)).toContain('Ingrid Solvane'));
    });

    test('says so when there is no article', async () => {
      const { open, openPopup } = stage();

      const popup = await openPopup(await open('no-article.html'));

      await waitFor(async () =>
        expect((await popup.texts({ css: 'body' })).join(' ')).toContain('There is no article on this page.'),
      );
      expect(await popup.texts({ role: 'heading', name: 'Core facts' })).toEqual([]);
    });

    test('says so on a page of the browser', async () => {
      const { driver, openPopup } = stage();
      const tab = await driver.openTab(driver.name === 'firefox' ? 'about:license' : 'chrome://version');

      const popup = await openPopup(tab);

      await waitFor(async () =>
        expect((await popup.texts({ css: 'body' })).join(' ')).toContain('does not let extensions look at this page'),
      );
      await driver.closePopup();
      await tab.close();
    });
  });
}

const LABELS = ['Who', 'When', 'Where', 'Why'];

function isInView(tab: Parameters<typeof readMarkup>[0], words: string): Promise<boolean> {
  return tab.evaluate(({ document, innerHeight }, wanted) => {
    const fold = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ');
    const block = [...document.querySelectorAll('p')].find((one) => fold(one.textContent).includes(wanted));
    const { top, bottom } = block?.getBoundingClientRect() ?? { top: -1, bottom: -1 };
    return top < innerHeight && bottom > 0;
  }, words);
}

function scrollTo(tab: Parameters<typeof readMarkup>[0], place: 'start' | 'end'): Promise<void> {
  return tab.evaluate(({ document, scrollTo }, isEnd) => {
    scrollTo({ top: isEnd ? document.documentElement.scrollHeight : 0, behavior: 'instant' });
  }, place === 'end');
}

function hasFocus(popup: Awaited<ReturnType<Stage['openPopup']>>, name: string): Promise<boolean> {
  return popup.evaluate(({ document }, wanted) => {
    const active = document.activeElement as HTMLInputElement | null;
    const label = active?.labels?.[0]?.textContent ?? active?.getAttribute('aria-label') ?? active?.textContent;
    return label?.trim() === wanted;
  }, name);
}
