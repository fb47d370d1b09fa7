/**
 * Every message between the parts of the extension: its name, its request and its response.
 * The only user of sendMessage and onMessage, so that reply semantics are met in one place.
 */
import type { Report } from './analysis/index.js';
import { browser } from './browser.js';
import type { Language } from './languages.js';
import type { AppealsMode, CopyFormat } from './settings.js';

/** What is switched on in the page right now. */
export interface PageMarks {
  readonly highlight: boolean;
  readonly appeals: AppealsMode;
  readonly reader: boolean;
}

export type PageState =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly url: string; readonly report: Report; readonly marks: PageMarks };

/** To the content script of one tab. `report.facts` is set whenever there is an article. */
export interface ContentMessages {
  getPage: { request: null; response: PageState };
  /** Cheap: tells whether the content script runs. */
  getMarks: { request: null; response: PageMarks };
  setHighlight: { request: { on: boolean }; response: PageMarks };
  setAppeals: { request: { mode: AppealsMode }; response: PageMarks };
  setReader: { request: { on: boolean }; response: PageMarks };
  toggleReader: { request: null; response: PageMarks };
  /** Scrolls to a region and marks it; `index` counts in `report.regions`. */
  showRegion: { request: { index: number }; response: { shown: boolean } };
  /** Scrolls to a passage of `article.text` and lights it up, in the page or in the open reading view. */
  showPassage: { request: { start: number; end: number }; response: { shown: boolean } };
  /** Copies the facts; where the browser refuses the clipboard, a notice in the page offers a button instead. */
  copyFacts: { request: { format: CopyFormat | null }; response: { copied: boolean } };
}

/** Parts that are injected only when they are needed, by their file. */
export type Part = 'facts' | 'reader' | `languages/${Language}`;

/** To the background. */
export interface BackgroundMessages {
  /** Injects a part into the sender's page. */
  loadPart: { request: { part: Part }; response: { loaded: boolean } };
  /** Number of donation, paywall and newsletter regions on the sender's page, for the badge. */
  appealsFound: { request: { count: number }; response: null };
  /** Adds a style sheet to the sender's page past its policy and without touching its markup. */
  addPageStyle: { request: { css: string }; response: null };
}

type Messages = ContentMessages & BackgroundMessages;
export type Name = keyof Messages;
export type Request<N extends Name> = Messages[N]['request'];
export type Response<N extends Name> = Messages[N]['response'];

/** Errors do not survive the boundary as objects, so that failure is a value. */
export type Reply<N extends Name> =
  | { readonly ok: true; readonly value: Response<N> }
  | { readonly ok: false; readonly reason: 'no-receiver' | 'failed'; readonly detail: string };

export type Handlers<N extends Name> = {
  [K in N]: (request: Request<K>, sender: Sender) => Promise<Response<K>> | Response<K>;
};

export interface Sender {
  /** Null when an extension page asks. */
  readonly tabId: number | null;
}

interface Envelope {
  readonly unbury: Name;
  readonly request: unknown;
}

/** Asks the content script in the top frame of a tab. */
export async function askTab<N extends keyof ContentMessages>(
  tabId: number,
  name: N,
  request: Request<N>,
): Promise<Reply<N>> {
  return settle<N>(browser.tabs.sendMessage(tabId, { unbury: name, request } satisfies Envelope, { frameId: 0 }));
}

/** Asks the background. */
export async function askBackground<N extends keyof BackgroundMessages>(
  name: N,
  request: Request<N>,
): Promise<Reply<N>> {
  return settle<N>(browser.runtime.sendMessage({ unbury: name, request } satisfies Envelope));
}

/** Answers the messages named in `handlers`; ignores others and other senders. Returns a function that stops it. */
export function answer<N extends Name>(handlers: Handlers<N>): () => void {
  const listener = (message: unknown, sender: { id?: string; tab?: { id?: number } }): Promise<unknown> | undefined => {
    if (sender.id !== browser.runtime.id || !isEnvelope(message) || !Object.hasOwn(handlers, message.unbury)) {
      return undefined;
    }
    return reply(handlers[message.unbury as N], message.request as never, { tabId: sender.tab?.id ?? null });
  };
  const typed = listener as Parameters<typeof browser.runtime.onMessage.addListener>[0];
  browser.runtime.onMessage.addListener(typed);
  return () => browser.runtime.onMessage.removeListener(typed);
}

async function reply<N extends Name>(handler: Handlers<N>[N], request: never, sender: Sender): Promise<Reply<N>> {
  try {
    return { ok: true, value: (await handler(request, sender)) as Response<N> };
  } catch (error) {
    console.error('Unbury:', error);
    return { ok: false, reason: 'failed', detail: String(error) };
  }
}

async function settle<N extends Name>(sent: Promise<unknown>): Promise<Reply<N>> {
  try {
    const value = (await sent) as Reply<N> | undefined;
    return value ?? { ok: false, reason: 'no-receiver', detail: 'nobody answered' };
  } catch (error) {
    return { ok: false, reason: 'no-receiver', detail: String(error) };
  }
}

function isEnvelope(message: unknown): message is Envelope {
  return typeof message === 'object' && message !== null && typeof (message as Envelope).unbury === 'string';
}
