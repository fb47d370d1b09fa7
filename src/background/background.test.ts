import { stubBrowser } from '../../test/stub-browser.js';
import { beforeEach, describe, expect, test, vi } from 'vitest';

const { showCount } = await import('./badge.js');
const { actOnTab, isActionName } = await import('./act-on-tab.js');
const { answerCommands } = await import('./commands.js');
const { answerMenus } = await import('./menus.js');

const sent: [number, string, unknown][] = [];
const injected: unknown[] = [];
const openPopup = vi.fn(async () => undefined);
let hasContent = true;
let mayInject = true;

function createEvent<Listener extends (...given: never[]) => unknown>() {
  const listeners: Listener[] = [];
  return { listeners, addListener: (listener: Listener) => void listeners.push(listener) };
}

beforeEach(() => {
  sent.length = 0;
  injected.length = 0;
  openPopup.mockClear();
  hasContent = mayInject = true;
  Object.assign(stubBrowser, {
    action: { openPopup },
    tabs: {
      query: async () => [{ id: 7 }],
      async sendMessage(tabId: number, { unbury, request }: { unbury: string; request: unknown }) {
        if (!hasContent) throw new Error('nobody there');
        if (unbury !== 'getMarks') sent.push([tabId, unbury, request]);
        return { ok: true, value: {} };
      },
    },
    scripting: {
      async executeScript(details: unknown) {
        if (!mayInject) throw new Error('closed page');
        injected.push(details);
        hasContent = true;
      },
    },
  });
});

describe('showCount', () => {
  test.each([
    [0, ''],
    [3, '3'],
    [140, '99+'],
  ])('%i appeals read %j', async (count, text) => {
    const action = { setBadgeText: vi.fn(), setBadgeBackgroundColor: vi.fn() };
    await showCount(action, 7, count);
    expect(action.setBadgeText).toHaveBeenCalledWith({ tabId: 7, text });
    expect(action.setBadgeBackgroundColor).toHaveBeenCalledTimes(count > 0 ? 1 : 0);
  });

  test('does nothing where there is no badge', async () => {
    await expect(showCount({} as Parameters<typeof showCount>[0], 7, 3)).resolves.toBeUndefined();
  });
});

describe('actOnTab', () => {
  test('asks a page that is already looked at', async () => {
    await actOnTab('toggle-reader', 7);
    expect(sent).toEqual([[7, 'toggleReader', null]]);
    expect(injected).toEqual([]);
  });

  test('looks at the page first where nobody has', async () => {
    hasContent = false;
    await actOnTab('copy-facts', 7);
    expect(injected).toEqual([{ target: { tabId: 7, frameIds: [0] }, files: ['content.js'] }]);
    expect(sent).toEqual([[7, 'copyFacts', { format: null }]]);
  });

  test('opens the popup, which says why, on a page that is closed to extensions', async () => {
    hasContent = mayInject = false;
    await actOnTab('copy-facts', 7);
    expect(openPopup).toHaveBeenCalledTimes(1);
    expect(sent).toEqual([]);
  });

  test('survives a browser that opens no popup', async () => {
    hasContent = mayInject = false;
    openPopup.mockRejectedValueOnce(new Error('no gesture'));
    await expect(actOnTab('copy-facts', 7)).resolves.toBeUndefined();
  });

  test.each([
    ['copy-facts', true],
    ['toString', false],
    [12, false],
  ])('%j is an action: %s', (name, is) => expect(isActionName(name)).toBe(is));
});

describe('commands and menu', () => {
  test('a command acts on its tab, or on the active one where the browser names none', async () => {
    const onCommand = createEvent<(name: string, tab?: { id: number }) => void>();
    Object.assign(stubBrowser, { commands: { onCommand } });
    answerCommands();
    onCommand.listeners[0]!('toggle-reader', { id: 3 });
    onCommand.listeners[0]!('copy-facts');
    onCommand.listeners[0]!('unknown', { id: 3 });
    await vi.waitFor(() => expect(sent).toHaveLength(2));
    expect(sent.map(([tabId, name]) => [tabId, name])).toEqual(
      expect.arrayContaining([
        [3, 'toggleReader'],
        [7, 'copyFacts'],
      ]),
    );
  });

  test('both entries are made anew on install and at start, and act on their tab', async () => {
    const [onClicked, onInstalled, onStartup] = [
      createEvent<(info: { menuItemId: string }, tab?: { id: number }) => void>(),
      createEvent<() => void>(),
      createEvent<() => void>(),
    ];
    const create = vi.fn();
    const removeAll = vi.fn(async () => undefined);
    Object.assign(stubBrowser, { contextMenus: { onClicked, create, removeAll } });
    Object.assign(stubBrowser.runtime, { onInstalled, onStartup });
    answerMenus();
    onInstalled.listeners[0]!();
    onStartup.listeners[0]!();
    await vi.waitFor(() => expect(create).toHaveBeenCalledTimes(4));
    expect(removeAll).toHaveBeenCalledTimes(2);
    expect(create.mock.calls[0]?.[0]).toMatchObject({ id: 'toggle-reader', title: 'Clean reading view' });

    onClicked.listeners[0]!({ menuItemId: 'copy-facts' }, { id: 5 });
    await vi.waitFor(() => expect(sent).toEqual([[5, 'copyFacts', { format: null }]]));
  });

  test('a browser without commands and menus is left alone', () => {
    Object.assign(stubBrowser, { commands: undefined, contextMenus: undefined });
    expect(() => [answerCommands(), answerMenus()]).not.toThrow();
  });
});
