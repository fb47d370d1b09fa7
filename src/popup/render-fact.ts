import { h } from '../dom.js';
import type { Passage } from './actions.js';
import { renderPlaces } from './render-places.js';

/** Language and direction of words that come from the page. */
export interface PageLanguage {
  readonly lang: string | null;
  readonly dir: 'ltr' | 'rtl' | null;
}

export interface FactOptions {
  readonly words: string;
  /** Where the words stand, in the order of the text; none where there is nothing to jump to. */
  readonly places: readonly Passage[];
  /** The place to show first, by its index in `places`. */
  readonly first?: number;
  /** Whether the words stand in still more places. */
  readonly hasMore?: boolean;
  /** What stands before and after the words to explain them, in the reader's language or the page's. */
  readonly before?: string | undefined;
  readonly after?: string | undefined;
  readonly language: PageLanguage;
  readonly textLength: number;
  readonly onShow: (passage: Passage) => void;
  /** Called where there are several places, in words, with the one that is shown. */
  readonly onStep: (said: string) => void;
}

export const HINT_ID = 'passage-hint';

/** Words of the page as a button that scrolls to their passage, and on to the next where they stand in several. */
export function renderFact(doc: Document, options: FactOptions): HTMLElement {
  const { words, places, first = 0, hasMore = false, before, after, language, onShow, onStep } = options;
  const { lang, dir } = language;
  const children = [
    before && h(doc, 'span', { class: 'fact-note' }, before),
    h(doc, 'span', { class: 'fact-words', lang, dir: dir ?? 'auto' }, words),
    after && h(doc, 'span', { class: 'fact-note' }, after),
  ];
  if (places.length === 0) return h(doc, 'span', { class: 'fact' }, ...children);
  const strip = places.length > 1 ? renderPlaces(doc, { places, hasMore, textLength: options.textLength }) : null;
  const button = h(
    doc,
    'button',
    { type: 'button', class: 'fact', 'aria-describedby': HINT_ID },
    ...children,
    strip && ' ',
    strip?.element,
  );
  let next = first;
  button.addEventListener('click', () => {
    const place = places[next];
    if (!place) return;
    onShow(place);
    if (strip) onStep(strip.mark(next));
    next = (next + 1) % places.length;
  });
  return button;
}
