import { browser } from '../browser.js';
import { answer } from '../messages.js';
import { inject } from '../injection.js';
import { showCount } from './badge.js';
import { answerCommands } from './commands.js';
import { answerMenus } from './menus.js';
import { addPageStyle } from './page-style.js';

// Everything is registered at once: a background that is woken for an event hears only listeners that stand by then.
answer({
  loadPart: async ({ part }, { tabId }) => ({ loaded: tabId !== null && (await inject(tabId, part)) }),
  appealsFound: async ({ count }, { tabId }) => {
    if (tabId !== null) await showCount(browser.action, tabId, count);
    return null;
  },
  addPageStyle: async ({ css }, { tabId }) => {
    if (tabId !== null) await addPageStyle(tabId, css);
    return null;
  },
});
answerCommands();
answerMenus();
