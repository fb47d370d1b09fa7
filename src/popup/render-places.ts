import { h } from '../dom.js';
import { text } from '../texts.js';
import type { Passage } from './actions.js';

export interface Places {
  readonly element: HTMLElement;
  /** Shows which of the places, from 0, was jumped to. */
  readonly mark: (index: number) => void;
}

/** How often words stand in the article, and where: the article as a line, each place a stroke on it. */
export function renderPlaces(doc: Document, places: readonly Passage[], textLength: number): Places {
  const strokes = places.map(({ start }) => {
    const stroke = h(doc, 'i');
    stroke.style.setProperty('--at', String(Math.min(1, start / Math.max(1, textLength))));
    return stroke;
  });
  const count = h(doc, 'span', { 'aria-hidden': 'true' }, text('popupTimes', places.length));
  const element = h(
    doc,
    'span',
    { class: 'places' },
    h(doc, 'span', { class: 'strip', 'aria-hidden': 'true' }, ...strokes),
    count,
    h(doc, 'span', { class: 'visually-hidden' }, text('popupTimesInText', places.length)),
  );
  const mark = (index: number): void => {
    strokes.forEach((stroke, place) => stroke.classList.toggle('current', place === index));
    count.textContent = text('popupPlace', index + 1, places.length);
  };
  return { element, mark };
}
