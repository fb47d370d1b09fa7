import { browser } from '../browser.js';
import { text } from '../texts.js';
import { actOnTab, isActionName } from './act-on-tab.js';

export function answerMenus(): void {
  // Firefox for Android has no context menu.
  if (!browser.contextMenus) return;
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (isActionName(menuItemId) && tab?.id !== undefined) void actOnTab(menuItemId, tab.id);
  });
  browser.runtime.onInstalled.addListener(() => void createMenus());
  browser.runtime.onStartup.addListener(() => void createMenus());
}

/** Both browsers keep entries over restarts, but not over every update: so they are made anew. */
async function createMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  const contexts = ['page', 'selection', 'link', 'image'] as const;
  browser.contextMenus.create({ id: 'toggle-reader', title: text('backgroundMenuReader'), contexts: [...contexts] });
  browser.contextMenus.create({ id: 'copy-facts', title: text('backgroundMenuCopy'), contexts: [...contexts] });
}
