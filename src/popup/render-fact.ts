import { h } from '../dom.js';
import type { Passage } from './actions.js';

/** Language and direction of words that come from the page. */
export interface PageLanguage {
  readonly lang: string | null;
  readonly dir: 'ltr' | 'rtl' | null;
}

export interface FactOptions {
  readonly words: string;
  /** Null where the words stand in no passage: then there is nothing to jump to. */
  readonly passage: Passage | null;
  /** What stands before and after the words to explain them, in the reader's language or the page's. */
  readonly before?: string | undefined;
  readonly after?: string | undefined;
  readonly language: PageLanguage;
  readonly onShow: (passage: Passage) => void;
}

export const HINT_ID = 'passage-hint';

/** Words of the page as a button that scrolls to their passage. */
export function renderFact(doc: Document, options: FactOptions): HTMLElement {
  const { words, passage, before, after, language, onShow } = options;
  const { lang, dir } = language;
  const children = [
    before && h(doc, 'span', { class: 'fact-note' }, before),
    h(doc, 'span', { class: 'fact-words', lang, dir: dir ?? 'auto' }, words),
    after && h(doc, 'span', { class: 'fact-note' }, after),
  ];
  if (!passage) return h(doc, 'span', { class: 'fact' }, ...children);
  const button = h(doc, 'button', { type: 'button', class: 'fact', 'aria-describedby': HINT_ID }, ...children);
  button.addEventListener('click', () => onShow(passage));
  return button;
}

export function readPassage({ start, end }: { start: number | null; end: number | null }): Passage | null {
  return start === null || end === null ? null : { start, end };
}
