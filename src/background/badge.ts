import type { browser } from '../browser.js';

type Action = Pick<typeof browser.action, 'setBadgeText' | 'setBadgeBackgroundColor'> & {
  setBadgeTextColor?: (details: { tabId: number; color: string }) => Promise<void> | void;
};

/** Ink on marker yellow, as the icon. */
const GROUND = '#ffd84d';
const INK = '#1b1e24';
const MOST = 99;

/** The number of appeals on the tab's toolbar button; the browser itself takes it off when the tab moves on. */
export async function showCount(action: Action, tabId: number, count: number): Promise<void> {
  // Firefox for Android has no badge.
  if (typeof action.setBadgeText !== 'function') return;
  const text = count === 0 ? '' : count > MOST ? `${MOST}+` : String(count);
  await action.setBadgeText({ tabId, text });
  if (!text) return;
  await action.setBadgeBackgroundColor({ tabId, color: GROUND });
  await action.setBadgeTextColor?.({ tabId, color: INK });
}
