import { h } from '../dom.js';

/** Widths in twentieths of the line, in the order of what will stand there. */
const LINES = {
  head: [6, 19, 13, 11, 5],
  points: [20, 18, 9, 20, 16, 20, 12],
  rows: [15, 9, 12, 14],
  regions: [12, 18, 10, 17],
} as const;

/** Bars at the height of the lines to come, so that nothing moves when they are there. */
export function renderSkeleton(doc: Document): HTMLElement {
  const bars = (name: keyof typeof LINES): HTMLElement =>
    h(
      doc,
      'div',
      { class: `bars bars-${name}` },
      ...LINES[name].map((width) => h(doc, 'i', { class: `bar w${width}` })),
    );
  return h(
    doc,
    'div',
    { class: 'skeleton', 'aria-hidden': 'true' },
    h(doc, 'div', { class: 'page-head' }, bars('head')),
    h(doc, 'div', { class: 'section' }, bars('points'), bars('rows')),
    h(doc, 'div', { class: 'section' }, bars('regions')),
  );
}
