import { browser } from '../browser.js';
import type { Notice } from '../controls/notice.js';
import { writeSettings, type Settings } from '../settings.js';
import { text } from '../texts.js';

/**
 * Saves changes one after the other, so that a quick second one does not overwrite the first, and says so. In a private
 * window they last as long as the page.
 */
export function createSaver(
  initial: Settings,
  notice: Notice,
): { read: () => Settings; save: (change: Partial<Settings>) => Promise<void> } {
  let settings = initial;
  let last: Promise<void> = Promise.resolve();

  const write = async (change: Partial<Settings>): Promise<void> => {
    try {
      await writeSettings(change);
      notice.confirm(text(browser.extension.inIncognitoContext ? 'optionsNotStored' : 'optionsSaved'));
    } catch (error) {
      notice.warn(text('optionsSaveFailed', String(error)));
    }
  };

  return {
    read: () => settings,
    save(change) {
      settings = { ...settings, ...change };
      last = last.then(() => write(change));
      return last;
    },
  };
}
