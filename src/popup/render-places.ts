import { h } from '../dom.js';
import { text } from '../texts.js';
import type { Passage } from './actions.js';

export interface Places {
  readonly element: HTMLElement;
  /** Shows which of the places, from 0, was jumped to, and says it in words. */
  readonly mark: (index: number) => string;
}

export interface PlacesOptions {
  readonly places: readonly Passage[];
  /** Whether there are still more: then their number is said to be a part. */
  readonly hasMore: boolean;
  readonly textLength: number;
}

/** How often these very words stand in the article, and where: the article as a line, each place a stroke on it. */
export function renderPlaces(doc: Document, { places, hasMore, textLength }: PlacesOptions): Places {
  const strokes = places.map(({ start }) => {
    const stroke = h(doc, 'i');
    stroke.style.setProperty('--at', String(Math.min(1, start / Math.max(1, textLength))));
    return stroke;
  });
  const number = hasMore ? text('popupOrMore', places.length) : places.length;
  const said = text('popupTimesInText', number);
  const count = h(doc, 'span', { 'aria-hidden': 'true' }, text('popupTimes', number));
  const element = h(
    doc,
    'span',
    { class: 'places', title: said },
    h(doc, 'span', { class: 'strip', 'aria-hidden': 'true' }, ...strokes),
    count,
    h(doc, 'span', { class: 'visually-hidden' }, said),
  );
  const mark = (index: number): string => {
    strokes.forEach((stroke, place) => stroke.classList.toggle('current', place === index));
    count.textContent = text('popupPlace', index + 1, number);
    return text('popupPlaceSaid', index + 1, number);
  };
  return { element, mark };
}
