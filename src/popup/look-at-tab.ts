import { browser } from '../browser.js';
import { ensureContent } from '../injection.js';
import { askTab, type PageState } from '../messages.js';

export type ReadyPage = Extract<PageState, { status: 'ready' }>;

/** What came of looking at a tab. */
export type Look =
  | { readonly status: 'loading' }
  | { readonly status: 'refused' }
  | { readonly status: 'failed'; readonly detail: string }
  | { readonly status: 'ready'; readonly page: ReadyPage };

const RETRY_MS = 300;

/** Looks at the tab until its page is there, and shows each finding. Changes nothing in the page. */
export async function lookAtTab(tabId: number, show: (look: Look) => void, signal: AbortSignal): Promise<void> {
  // Injection waits for the page's text, so that a slow page is told from the tab before it is asked.
  if (await isLoading(tabId)) show({ status: 'loading' });
  while (!signal.aborted) {
    const look = await lookOnce(tabId);
    if (signal.aborted) return;
    show(look);
    if (look.status !== 'loading') return;
    await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
  }
}

async function lookOnce(tabId: number): Promise<Look> {
  if (!(await ensureContent(tabId))) return (await isLoading(tabId)) ? { status: 'loading' } : { status: 'refused' };
  const reply = await askTab(tabId, 'getPage', null);
  if (reply.ok) return reply.value.status === 'ready' ? { status: 'ready', page: reply.value } : { status: 'loading' };
  // A page that is left while we ask takes its content script with it.
  if (reply.reason === 'no-receiver' && (await isLoading(tabId))) return { status: 'loading' };
  return { status: 'failed', detail: reply.detail };
}

async function isLoading(tabId: number): Promise<boolean> {
  try {
    return (await browser.tabs.get(tabId)).status === 'loading';
  } catch {
    return false; // The tab is gone.
  }
}
