/** One outlined set, drawn for Unbury: 20 px, strokes of 1.5 px, in the colour of the text around it. */
const PATHS = {
  donation: ['M10 16.6 4.1 10.7a3.7 3.7 0 0 1 5.2-5.2l.7.7.7-.7a3.7 3.7 0 0 1 5.2 5.2z'],
  paywall: [
    'M5.5 9h9A1.5 1.5 0 0 1 16 10.5v5A1.5 1.5 0 0 1 14.5 17h-9A1.5 1.5 0 0 1 4 15.5v-5A1.5 1.5 0 0 1 5.5 9z',
    'M6.75 9V6.25a3.25 3.25 0 0 1 6.5 0V9',
    'M10 12v2',
  ],
  newsletter: [
    'M4.5 4.5h11A1.5 1.5 0 0 1 17 6v8a1.5 1.5 0 0 1-1.5 1.5h-11A1.5 1.5 0 0 1 3 14V6a1.5 1.5 0 0 1 1.5-1.5z',
    'm3.5 6 6.5 5 6.5-5',
  ],
  related: ['M3.5 5h13', 'M3.5 9.5h13', 'M3.5 14h5', 'M11.5 14h5', 'm14.25 11.5 2.5 2.5-2.5 2.5'],
  promo: [
    'M3.5 9.8V5A1.5 1.5 0 0 1 5 3.5h4.8l6.5 6.5a1.3 1.3 0 0 1 0 1.8l-4.5 4.5a1.3 1.3 0 0 1-1.8 0z',
    'M7.2 7.2h.01',
  ],
  settings: [
    'M3 6h6.5',
    'M14.5 6H17',
    'M12 3.75a2.25 2.25 0 1 1 0 4.5a2.25 2.25 0 0 1 0-4.5z',
    'M3 14h2.5',
    'M10.5 14H17',
    'M8 11.75a2.25 2.25 0 1 1 0 4.5a2.25 2.25 0 0 1 0-4.5z',
  ],
  copy: [
    'M8.5 7h6A1.5 1.5 0 0 1 16 8.5v7A1.5 1.5 0 0 1 14.5 17h-6A1.5 1.5 0 0 1 7 15.5v-7A1.5 1.5 0 0 1 8.5 7z',
    'M4 12.5v-8A1.5 1.5 0 0 1 5.5 3H12',
  ],
  close: ['m5 5 10 10', 'M15 5 5 15'],
  narrower: ['M2.5 10h5', 'M5 7.5 7.5 10 5 12.5', 'M17.5 10h-5', 'M15 7.5 12.5 10l2.5 2.5'],
  wider: ['M7.5 10h-5', 'M5 7.5 2.5 10 5 12.5', 'M12.5 10h5', 'M15 7.5l2.5 2.5-2.5 2.5'],
  open: ['m5.5 7.75 4.5 4.5 4.5-4.5'],
  done: ['m4.5 10.5 3.5 3.5 7.5-8'],
  alert: ['M10 3.25 17.25 16H2.75z', 'M10 8.25v3.5', 'M10 13.75h.01'],
} as const;

export type IconName = keyof typeof PATHS;

const SVG = 'http://www.w3.org/2000/svg';

/** Decoration only: a word always stands beside it. */
export function icon(doc: Document, name: IconName): SVGSVGElement {
  const svg = doc.createElementNS(SVG, 'svg');
  const attributes = { class: 'icon', viewBox: '0 0 20 20', 'aria-hidden': 'true', focusable: 'false' };
  for (const [attribute, value] of Object.entries(attributes)) svg.setAttribute(attribute, value);
  for (const d of PATHS[name]) {
    const path = doc.createElementNS(SVG, 'path');
    path.setAttribute('d', d);
    svg.append(path);
  }
  return svg;
}
