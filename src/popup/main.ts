import { applyTheme } from '../controls/apply-theme.js';
import { createNotice } from '../controls/notice.js';
import { readSettings, type Settings } from '../settings.js';
import { text } from '../texts.js';
import { createActions } from './create-actions.js';
import { createFactChoice, type FactChoice } from './fact-choice.js';
import { findTab, readNamedTab } from './find-tab.js';
import { lookAtTab, type Look, type ReadyPage } from './look-at-tab.js';
import { renderMessage } from './render-message.js';
import { renderPage } from './render-page.js';
import { renderSkeleton } from './render-skeleton.js';

const root = document.documentElement;
const view = document.createElement('div');
const notice = createNotice(document);
const SETTLED_MS = 400;
/** Below this the browser has not yet given the popup its size. */
const SHORTEST = 240;
let looking = new AbortController();
let chosen: { readonly of: string; readonly choice: FactChoice } | null = null;

/** On Android the popup covers the page, and its width is the screen's. */
const isPhone = /Android/.test(navigator.userAgent);
const isTab = readNamedTab(location.href) !== null;

function start(): void {
  root.lang = text('labelLocale');
  document.title = text('extensionName');
  root.toggleAttribute('data-wide', isPhone || isTab);
  view.className = 'view';
  document.body.append(view, notice.element);
  place('waiting', [renderSkeleton(document)]);
  setTimeout(fitHeight, SETTLED_MS);
  void look();
}

/** A popup that is zoomed in gets less height than it asks for: then the list scrolls within what there is. */
function fitHeight(): void {
  root.toggleAttribute('data-short', innerHeight > SHORTEST && innerHeight < view.offsetHeight);
}

async function look(): Promise<void> {
  looking.abort();
  looking = new AbortController();
  try {
    const settings = await readSettings();
    applyTheme(root, settings.theme);
    const tabId = await findTab(location.href);
    if (tabId === null) return show({ status: 'refused' });
    await lookAtTab(
      tabId,
      (found) => (found.status === 'ready' ? showPage(tabId, found.page, settings) : show(found)),
      looking.signal,
    );
  } catch (error) {
    console.error('Unbury:', error);
    show({ status: 'failed', detail: String(error) });
  }
}

function show(found: Exclude<Look, { status: 'ready' }>): void {
  // A page that goes on loading is asked again and again: what stands there stays.
  if (root.dataset['state'] === found.status) return;
  place(
    found.status,
    renderMessage(document, found, () => void look()),
  );
}

function showPage(tabId: number, page: ReadyPage, { copyFormat }: Settings): void {
  const actions = createActions({
    tabId,
    page,
    notice,
    onMarks: (marks) => rendered.update(marks),
    onLeave: () => {
      if (isPhone && !isTab) window.close();
    },
    onLookAgain: () => void look(),
  });
  const rendered = renderPage(document, page, { copyFormat, choice: remember(page), actions });
  place(page.report.article ? 'article' : 'no-article', rendered.elements);
}

/** What the reader has left out stays so when the page is looked at again and says the same. */
function remember({ url, report: { facts } }: ReadyPage): FactChoice | null {
  const of = facts && JSON.stringify([url, facts]);
  if (chosen?.of !== of) chosen = facts && of ? { of, choice: createFactChoice(facts) } : null;
  return chosen?.choice ?? null;
}

function place(state: string, elements: readonly HTMLElement[]): void {
  root.dataset['state'] = state;
  view.setAttribute('aria-busy', String(state === 'waiting' || state === 'loading'));
  view.replaceChildren(...elements);
}

start();
