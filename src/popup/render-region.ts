import type { ReportRegion } from '../analysis/index.js';
import type { FlaggableKind } from '../describe-kind.js';
import { h } from '../dom.js';
import { describeReasons } from '../formats/describe-evidence.js';
import { icon } from '../icons.js';
import { text } from '../texts.js';

export interface ListedRegion extends Omit<ReportRegion, 'kind'> {
  readonly kind: FlaggableKind;
  /** Its place in `report.regions`. */
  readonly index: number;
  /** The kind in words. */
  readonly name: string;
}

const FIRST_WORDS = 140;

/** One box: what it is, its first words, why we think so, and the way to it. */
export function renderRegion(doc: Document, region: ListedRegion, onShow: (index: number) => void): HTMLElement {
  const { kind, index, name, asksFor } = region;
  const nameId = `region-${index}`;
  const show = h(
    doc,
    'button',
    { type: 'button', class: 'quiet-button', 'aria-describedby': nameId },
    text('popupShow'),
  );
  show.addEventListener('click', () => onShow(index));
  const reasons = renderReasons(doc, region);
  return h(
    doc,
    'li',
    { class: `region kind-${kind}` },
    icon(doc, kind),
    h(
      doc,
      'div',
      { class: 'region-body' },
      h(doc, 'div', { class: 'region-head' }, h(doc, 'span', { class: 'region-name', id: nameId }, name), show),
      h(
        doc,
        'div',
        { class: 'region-head' },
        h(doc, 'p', { class: 'first-words', dir: 'auto' }, readFirstWords(region.text)),
        renderWhy(doc, reasons, nameId),
      ),
      asksFor && h(doc, 'p', { class: 'asks-for' }, text('popupAsksFor', asksFor)),
      reasons,
    ),
  );
}

function renderWhy(doc: Document, reasons: HTMLElement, nameId: string): HTMLElement {
  const why = h(
    doc,
    'button',
    {
      type: 'button',
      class: 'quiet-button disclosure',
      'aria-expanded': 'false',
      'aria-controls': reasons.id,
      'aria-describedby': nameId,
    },
    text('popupWhy'),
    icon(doc, 'open'),
  );
  why.addEventListener('click', () => {
    reasons.hidden = !reasons.hidden;
    why.setAttribute('aria-expanded', String(!reasons.hidden));
  });
  return why;
}

function renderReasons(doc: Document, { index, evidence }: ListedRegion): HTMLElement {
  return h(
    doc,
    'ul',
    { class: 'reasons', id: `reasons-${index}`, hidden: true },
    ...describeReasons(evidence, text).map((reason) => h(doc, 'li', { dir: 'auto' }, reason)),
  );
}

function readFirstWords(words: string): string {
  if (words.length <= FIRST_WORDS) return words;
  const cut = words.slice(0, FIRST_WORDS);
  const space = cut.lastIndexOf(' ');
  return `${space > FIRST_WORDS / 2 ? cut.slice(0, space) : cut}…`;
}
