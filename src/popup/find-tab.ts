import { browser } from '../browser.js';

/** The tab to look at: the active one, or the one named by `?tab=ID`, so that the popup can be tried in a tab. */
export async function findTab(address: string): Promise<number | null> {
  const named = readNamedTab(address);
  if (named !== null) return named;
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}

export function readNamedTab(address: string): number | null {
  const named = new URL(address).searchParams.get('tab');
  return named !== null && /^\d+$/.test(named) ? Number(named) : null;
}
