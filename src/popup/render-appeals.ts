import type { RegionKind, ReportRegion } from '../analysis/index.js';
import { describeKind, isFlaggable, type FlaggableKind } from '../describe-kind.js';
import { h } from '../dom.js';
import { APPEAL_KINDS } from '../settings.js';
import { text } from '../texts.js';
import type { Actions } from './actions.js';
import { renderRegion, type ListedRegion } from './render-region.js';

export const APPEALS_HEADING = 'appeals-heading';

const ORDER: readonly FlaggableKind[] = [...APPEAL_KINDS, 'related', 'promo'];

/** "Appeals on this page", and under it, folded, the links to other articles and the promotion. */
export function renderAppeals(
  doc: Document,
  regions: readonly ReportRegion[],
  actions: Pick<Actions, 'showRegion'>,
): HTMLElement {
  const listed = listRegions(regions);
  const appeals = listed.filter(isAppeal);
  const others = listed.filter((region) => !isAppeal(region));
  const render = (items: readonly ListedRegion[]): HTMLElement =>
    h(doc, 'ul', { class: 'regions' }, ...items.map((item) => renderRegion(doc, item, actions.showRegion)));

  return h(
    doc,
    'section',
    { class: 'section', 'aria-labelledby': APPEALS_HEADING },
    h(
      doc,
      'div',
      { class: 'section-head' },
      h(doc, 'h2', { id: APPEALS_HEADING, tabindex: -1 }, text('popupAppealsHere')),
    ),
    appeals.length > 0 ? render(appeals) : h(doc, 'p', { class: 'empty' }, text('popupNoAppeals')),
    others.length > 0 &&
      h(doc, 'details', { class: 'fold' }, h(doc, 'summary', {}, text('popupOthers', others.length)), render(others)),
  );
}

export function countAppeals(regions: readonly ReportRegion[]): number {
  return regions.filter(isAppeal).length;
}

function isAppeal({ kind }: { readonly kind: RegionKind }): boolean {
  return APPEAL_KINDS.some((appeal) => appeal === kind);
}

/** Flagged kinds only, kind by kind, each in the order of the page. */
export function listRegions(regions: readonly ReportRegion[]): ListedRegion[] {
  return regions
    .flatMap(({ kind, ...rest }, index) =>
      isFlaggable(kind) ? [{ ...rest, kind, index, name: describeKind(kind, rest.verdict) }] : [],
    )
    .sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) || a.index - b.index);
}
