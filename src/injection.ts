import { browser } from './browser.js';
import { askTab, type Part } from './messages.js';

const FILES = { content: 'content.js', facts: 'facts.js', reader: 'reader.js' } as const;

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

/** Injects one of our scripts; false where the browser refuses. */
export async function inject(tabId: number, part: Part | 'content'): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: [FILES[part]] });
    return true;
  } catch {
    return false;
  }
}
