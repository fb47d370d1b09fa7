import { browser } from '../browser.js';
import { ensureContent } from '../injection.js';
import { askTab } from '../messages.js';

/** What a keyboard command or menu entry can ask for; the names are those of the manifest's commands. */
export const ACTIONS = ['toggle-reader', 'copy-facts'] as const;
export type ActionName = (typeof ACTIONS)[number];

export function isActionName(name: unknown): name is ActionName {
  return ACTIONS.some((action) => action === name);
}

/** Does it in the tab. Where no extension may look, the popup opens and says so. */
export async function actOnTab(name: ActionName, tabId: number): Promise<void> {
  if (!(await ensureContent(tabId))) {
    await openPopup();
    return;
  }
  if (name === 'toggle-reader') await askTab(tabId, 'toggleReader', null);
  else await askTab(tabId, 'copyFacts', { format: null });
}

async function openPopup(): Promise<void> {
  try {
    await browser.action.openPopup();
  } catch {
    // Older browsers want a click for it; then nothing happens, as on every page that is closed to extensions.
  }
}
