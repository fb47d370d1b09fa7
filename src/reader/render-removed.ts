import { browser } from '../browser.js';
import { describeKind } from '../describe-kind.js';
import { h } from '../dom.js';
import { icon } from '../icons.js';
import { text } from '../texts.js';
import type { Removed } from './collect-removed.js';
import { describeRemoved } from './describe-removed.js';

/** The end of the view: a folded list of what was taken out, and the way to support the publisher. */
export function renderRemoved(doc: Document, removed: Removed, source: string, locale: string): HTMLElement | null {
  if (!removed.boxes.length) return null;
  const boxes = removed.boxes.map(({ kind, verdict, firstWords }) =>
    h(
      doc,
      'li',
      { class: `kind-${kind}` },
      icon(doc, kind),
      h(doc, 'strong', {}, describeKind(kind, verdict)),
      h(doc, 'span', { class: 'first-words', dir: 'auto' }, firstWords),
    ),
  );
  return h(
    doc,
    'footer',
    { class: 'removed', lang: locale, dir: browser.i18n.getMessage('@@bidi_dir') || 'ltr' },
    h(
      doc,
      'details',
      {},
      h(
        doc,
        'summary',
        {},
        h(doc, 'span', {}, text('readerRemoved', describeRemoved(removed.counts, locale))),
        h(doc, 'span', { class: 'show' }, text('readerShow')),
        h(doc, 'span', { class: 'fold' }, text('readerFold')),
      ),
      h(doc, 'ul', {}, ...boxes),
    ),
    removed.supportLink && renderSupport(doc, removed.supportLink, source),
  );
}

function renderSupport(doc: Document, href: string, source: string): HTMLElement {
  return h(
    doc,
    'p',
    { class: 'support' },
    h(doc, 'a', { href, rel: 'noopener noreferrer' }, text('readerSupport', source)),
  );
}
