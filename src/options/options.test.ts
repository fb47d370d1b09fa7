import { stubBrowser } from '../../test/stub-browser.js';
import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { DEFAULT_SETTINGS, readSettings } from '../settings.js';
import { createSaver } from './create-saver.js';
import { renderCommands } from './render-commands.js';
import { renderOptions } from './render-options.js';

const { window } = new JSDOM('<body>');
const { document } = window;
const original = { ...stubBrowser.storage.local };
const makeNotice = () => ({ element: null as never, confirm: vi.fn(), warn: vi.fn() });

beforeEach(() => stubBrowser.storage.local.clear());
afterEach(() => {
  Object.assign(stubBrowser.storage.local, original);
  stubBrowser.extension.inIncognitoContext = false;
  Reflect.deleteProperty(stubBrowser, 'commands');
});

function render() {
  const saver = createSaver(DEFAULT_SETTINGS, makeNotice());
  const sections = renderOptions(document, saver.read(), (makeChange) => void saver.save(makeChange(saver.read())));
  document.body.replaceChildren(...sections);
  const find = <T extends Element>(selector: string): T => {
    const found = document.querySelector<T>(selector);
    if (!found) throw new Error(`nothing is ${selector}`);
    return found;
  };
  return { saver, find };
}

describe('renderOptions', () => {
  test.each([
    ['input[name=appeals][value=hide]', { appeals: 'hide' }],
    ['input[name=theme][value=dark]', { theme: 'dark' }],
    ['[role=switch]', { highlight: true }],
    ['input[name=font][value=sans]', { reader: { ...DEFAULT_SETTINGS.reader, font: 'sans' } }],
    ['input[type=checkbox][value=newsletter]', { flaggedKinds: ['donation', 'paywall', 'related', 'promo'] }],
  ])('%s changes just its own option', (selector, change) => {
    const { saver, find } = render();
    find<HTMLElement>(selector).click();
    expect(saver.read()).toEqual({ ...DEFAULT_SETTINGS, ...change });
  });

  test('a kind that is unticked and ticked again is flagged again', () => {
    const { saver, find } = render();
    const box = find<HTMLElement>('input[value=donation]');
    box.click();
    box.click();
    expect([...saver.read().flaggedKinds].sort()).toEqual([...DEFAULT_SETTINGS.flaggedKinds].sort());
  });

  test('two changes to the reading view keep each other', () => {
    const { saver, find } = render();
    find<HTMLElement>('input[name=font][value=sans]').click();
    const size = [...document.querySelectorAll('input')].find((input) => input.max === '36');
    if (!size) throw new Error('there is a size');
    size.value = '24';
    size.dispatchEvent(new window.Event('change'));
    expect(saver.read().reader).toEqual({ font: 'sans', fontSize: 24, lineWidth: 66 });
  });

  test('kinds that are never flagged are not offered', () => {
    render();
    expect(document.querySelectorAll('input[type=checkbox]')).toHaveLength(5);
  });
});

describe('createSaver', () => {
  test('quick changes are all kept', async () => {
    const { save } = createSaver(DEFAULT_SETTINGS, makeNotice());
    await Promise.all([save({ theme: 'dark' }), save({ maxWords: 60 }), save({ highlight: true })]);
    expect(await readSettings()).toEqual({ ...DEFAULT_SETTINGS, theme: 'dark', maxWords: 60, highlight: true });
  });

  test('confirms what is saved', async () => {
    const notice = makeNotice();
    await createSaver(DEFAULT_SETTINGS, notice).save({ theme: 'dark' });
    expect(notice.confirm).toHaveBeenCalledExactlyOnceWith('Saved.');
  });

  test('in a private window it does not say that it saved', async () => {
    stubBrowser.extension.inIncognitoContext = true;
    const notice = makeNotice();
    await createSaver(DEFAULT_SETTINGS, notice).save({ theme: 'dark' });
    expect(notice.confirm).not.toHaveBeenCalledWith('Saved.');
    expect((await readSettings()).theme).toBe('system');
  });

  test('says so where the browser does not save, and saves the next change', async () => {
    const notice = makeNotice();
    const { save } = createSaver(DEFAULT_SETTINGS, notice);
    stubBrowser.storage.local.set = async () => Promise.reject(new Error('quota exceeded'));
    await save({ theme: 'dark' });
    expect(notice.warn.mock.calls[0]?.[0]).toContain('quota exceeded');
    Object.assign(stubBrowser.storage.local, original);
    await save({ maxWords: 60 });
    expect((await readSettings()).maxWords).toBe(60);
  });
});

describe('renderCommands', () => {
  test('shows each command with its keys, or that it has none', async () => {
    const commands = [
      { name: 'a', description: 'Copy the core facts', shortcut: 'Alt+Shift+C' },
      { name: 'b', description: 'Open the view', shortcut: '' },
      { name: '_execute_action' },
    ];
    Object.assign(stubBrowser, { commands: { getAll: async () => commands } });
    const section = await renderCommands(document);
    expect([...(section?.querySelectorAll('dd') ?? [])].map((keys) => keys.textContent)).toEqual([
      'Alt+Shift+C',
      'not set',
    ]);
    expect(section?.textContent).toContain('about:addons');
    expect(section?.textContent).toContain('chrome://extensions/shortcuts');
  });

  test('a browser without commands gets no section', async () => {
    expect(await renderCommands(document)).toBeNull();
  });
});
