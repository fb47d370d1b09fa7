import { browser } from '../browser.js';
import { actOnTab, isActionName } from './act-on-tab.js';

export function answerCommands(): void {
  // Firefox for Android has no keyboard commands.
  browser.commands?.onCommand.addListener((name, tab) => void run(name, tab?.id));
}

async function run(name: string, givenId: number | undefined): Promise<void> {
  if (!isActionName(name)) return;
  const tabId = givenId ?? (await findActiveTab());
  if (tabId !== undefined) await actOnTab(name, tabId);
}

async function findActiveTab(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id;
}
