import { h } from '../dom.js';
import { text } from '../texts.js';
import type { Look } from './look-at-tab.js';
import { renderSkeleton } from './render-skeleton.js';

/** One plain sentence where there is nothing to show, or not yet. */
export function renderMessage(
  doc: Document,
  look: Exclude<Look, { status: 'ready' }>,
  onRetry: () => void,
): HTMLElement[] {
  if (look.status === 'loading') {
    const line = h(doc, 'h1', { class: 'loading-line' }, text('popupLoading'));
    return [h(doc, 'main', {}, h(doc, 'div', { role: 'status' }, line), renderSkeleton(doc))];
  }
  if (look.status === 'refused') {
    return [
      h(
        doc,
        'main',
        { class: 'message' },
        h(doc, 'h1', {}, text('popupRefused')),
        h(doc, 'p', {}, text('popupRefusedWhy')),
      ),
    ];
  }
  const retry = h(doc, 'button', { type: 'button', class: 'button' }, text('popupRetry'));
  retry.addEventListener('click', onRetry);
  return [
    h(
      doc,
      'main',
      { class: 'message' },
      h(doc, 'div', { role: 'alert' }, h(doc, 'h1', {}, text('popupFailed'))),
      h(doc, 'p', { class: 'detail' }, look.detail),
      retry,
    ),
  ];
}
