import { browser } from './browser.js';
import { LANGUAGES } from './languages.js';
import { askTab, type Part } from './messages.js';

type Injected = Part | 'content';

const INJECTED = new Set<Injected>([
  'content',
  'facts',
  'reader',
  ...LANGUAGES.map((lang) => `languages/${lang}` as const),
]);

/**
 * Makes sure that the content script runs in the tab's top frame. False where the browser lets no extension in:
 * its own pages, stores, PDF viewers, or a tab on which the reader has not called Unbury.
 */
export async function ensureContent(tabId: number): Promise<boolean> {
  // Firefox neither injects into its own pages nor says that it did not.
  return (await isRunning(tabId)) || ((await inject(tabId, 'content')) && (await isRunning(tabId)));
}

async function isRunning(tabId: number): Promise<boolean> {
  return (await askTab(tabId, 'getMarks', null)).ok;
}

/** Injects one of our scripts; false where the browser refuses, and where there is no such script: a page may ask. */
export async function inject(tabId: number, part: Injected): Promise<boolean> {
  if (!INJECTED.has(part)) return false;
  try {
    await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: [`${part}.js`] });
    return true;
  } catch {
    return false;
  }
}
