import '../../test/stub-browser.js';
import { JSDOM } from 'jsdom';
import { describe, expect, test, vi } from 'vitest';
import { sampleFacts } from '../../test/sample-page.js';
import type { CopyFormat } from '../settings.js';
import { createFactChoice } from './fact-choice.js';
import { renderCopyMenu } from './render-copy-menu.js';

function render(preferred: CopyFormat = 'text') {
  const { window } = new JSDOM('<body><button id=outside></button>');
  const { document } = window;
  const onCopy = vi.fn();
  const choice = createFactChoice(sampleFacts);
  document.body.append(renderCopyMenu(document, { preferred, choice, onCopy }));
  const button = document.querySelector<HTMLElement>('[aria-haspopup]');
  const menu = document.querySelector<HTMLElement>('.menu');
  const press = (key: string) =>
    document.activeElement?.dispatchEvent(
      new window.KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
    );
  return { document, choice, onCopy, button, menu, press, focused: () => document.activeElement?.textContent };
}

describe('renderCopyMenu', () => {
  test('is closed at first and offers six formats', () => {
    const { button, menu } = render();
    expect(button?.textContent).toBe('Copy facts');
    expect([button?.getAttribute('aria-expanded'), menu?.hidden]).toEqual(['false', true]);
    expect([...(menu?.querySelectorAll('[role=menuitem]') ?? [])].map((item) => item.textContent)).toEqual([
      'Plain text',
      'Markdown',
      'Markdown with links',
      'JSON',
      'Citation (CSL-JSON)',
      'Citation (BibTeX)',
    ]);
  });

  test('opens on the preferred format, copies, closes and gives the focus back', () => {
    const { document, button, menu, onCopy, focused } = render('markdown');
    button?.click();
    expect([button?.getAttribute('aria-expanded'), menu?.hidden, focused()]).toEqual(['true', false, 'Markdown']);
    (document.activeElement as HTMLElement).click();
    expect(onCopy).toHaveBeenCalledExactlyOnceWith('markdown');
    expect([menu?.hidden, document.activeElement === button]).toEqual([true, true]);
  });

  test.each([
    ['ArrowDown', 'Markdown'],
    ['ArrowUp', 'Citation (BibTeX)'],
    ['End', 'Citation (BibTeX)'],
    ['Home', 'Plain text'],
    ['x', 'Plain text'],
  ])('%s leads from the first entry to %s', (key, entry) => {
    const { button, press, focused } = render();
    button?.click();
    press(key);
    expect(focused()).toBe(entry);
  });

  test('arrows on the button open the menu at its ends', () => {
    const { button, press, focused, menu } = render();
    button?.focus();
    press('ArrowUp');
    expect([menu?.hidden, focused()]).toEqual([false, 'Citation (BibTeX)']);
  });

  test('Escape closes the menu and not the popup', () => {
    const { document, button, menu, press } = render();
    button?.click();
    expect(press('Escape'), 'the event is taken').toBe(false);
    expect([menu?.hidden, document.activeElement === button]).toEqual([true, true]);
    expect(press('Escape'), 'with the menu closed it goes on').toBe(true);
  });

  test('closes when the focus leaves', () => {
    const { document, button, menu } = render();
    button?.click();
    document.querySelector<HTMLElement>('#outside')?.focus();
    expect(menu?.hidden).toBe(true);
  });

  test('says how many facts are copied once some are left out, and to the button, too', () => {
    const { document, button, choice } = render();
    const said = () => {
      const note = document.getElementById(button?.getAttribute('aria-describedby') ?? '');
      return note?.hidden ? null : note?.textContent;
    };
    expect(said()).toBeNull();
    choice.keep(['who:0', 'why:0'], false);
    expect(said()).toBe('5 of 7 facts');
    choice.keep(choice.keys, true);
    expect(said()).toBeNull();
  });
});
