import controls from '../../extension/controls.css';
import tokens from '../../extension/tokens.css';
import { browser } from '../browser.js';
import { h } from '../dom.js';
import { createSheet } from './create-sheet.js';
import { applyLook, type Look } from './look.js';
import { PAGE_STYLE } from './page-style.js';
import reader from './reader.css';
import type { ShownDocument } from './render-view.js';

export interface Overlay {
  readonly host: HTMLElement;
  readonly dialog: HTMLDialogElement;
  /** Aborted on closing. */
  readonly signal: AbortSignal;
  /** `onDismiss` is called where the browser closes the dialog: the back gesture of a phone. */
  show(onDismiss: () => void): void;
  close(): void;
}

/** What a page's own rules could do to our host, said where it counts more. */
const HOST_STYLE = { display: 'block', visibility: 'visible', 'content-visibility': 'visible' } as const;

/**
 * A modal dialog in a shadow root that the page cannot look into. The top layer lies over every z-index, and all that
 * is behind cannot be reached by mouse, key or screen reader.
 */
export function mountOverlay(page: ShownDocument, look: Look): Overlay {
  const host = page.createElement('unbury-reader');
  for (const [name, value] of Object.entries(HOST_STYLE)) host.style.setProperty(name, value, 'important');
  const dialog = h(page, 'dialog', {
    lang: browser.i18n.getUILanguage(),
    dir: browser.i18n.getMessage('@@bidi_dir') || 'ltr',
    'aria-labelledby': 'headline',
    tabindex: -1,
  });
  host.attachShadow({ mode: 'closed' }).append(createSheet(page, tokens, controls, reader), dialog);
  host.append(createSheet(page, PAGE_STYLE));
  applyLook(host, dialog, look);
  return { host, dialog, ...createLife(page, host, dialog) };
}

function createLife(page: ShownDocument, host: HTMLElement, dialog: HTMLDialogElement) {
  const { defaultView: window } = page;
  const life = new AbortController();
  let before = { left: 0, top: 0, focus: page.activeElement };

  return {
    signal: life.signal,
    show(onDismiss: () => void): void {
      before = { left: window.scrollX, top: window.scrollY, focus: page.activeElement };
      page.documentElement.append(host);
      dialog.showModal();
      dialog.focus({ preventScroll: true });
      dialog.addEventListener('close', onDismiss, { signal: life.signal });
    },
    close(): void {
      if (life.signal.aborted) return;
      life.abort();
      if (dialog.open) dialog.close();
      host.remove();
      if (page.activeElement !== before.focus && isFocusable(before.focus)) before.focus.focus({ preventScroll: true });
      window.scrollTo({ left: before.left, top: before.top, behavior: 'instant' });
    },
  };
}

function isFocusable(element: Element | null): element is HTMLElement {
  return element !== null && 'focus' in element && element.isConnected;
}
