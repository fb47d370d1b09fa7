import { browser } from '../browser.js';

/**
 * Extension style sheets stand outside the page: its policy does not bind them and its markup does not show them.
 * Not as the user's sheet (`origin: 'USER'`): Chromium 156 paints no highlight's ground from there.
 */
export async function addPageStyle(tabId: number, css: string): Promise<void> {
  await browser.scripting.insertCSS({ target: { tabId, frameIds: [0] }, css });
}
