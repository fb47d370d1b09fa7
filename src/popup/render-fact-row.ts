import { h } from '../dom.js';
import { text } from '../texts.js';

export interface FactRowOptions {
  readonly label: string;
  /** What stands in each list item. */
  readonly facts: readonly (readonly HTMLElement[])[];
  /** How many stand there at first; the rest opens on demand. */
  readonly shown: number;
  /** Side by side, or each on its own line. */
  readonly layout: 'inline' | 'lines';
}

/** One kind of fact: its label and its facts. Null where there are none. */
export function renderFactRow(doc: Document, { label, facts, shown, layout }: FactRowOptions): HTMLElement | null {
  if (facts.length === 0) return null;
  const items = facts.map((fact, index) => h(doc, 'li', { hidden: index >= shown }, ...fact));
  const list = h(doc, 'ul', { class: `facts facts-${layout}` }, ...items);
  const rest = items.slice(shown);
  if (rest.length > 0) list.append(h(doc, 'li', {}, renderMore(doc, label, rest)));
  return h(doc, 'div', { class: 'fact-row' }, h(doc, 'dt', {}, label), h(doc, 'dd', {}, list));
}

function renderMore(doc: Document, label: string, rest: readonly HTMLElement[]): HTMLElement {
  const button = h(
    doc,
    'button',
    { type: 'button', class: 'quiet-button', 'aria-label': text('popupMoreOf', rest.length, label) },
    text('popupMore', rest.length),
  );
  button.addEventListener('click', () => {
    for (const item of rest) item.hidden = false;
    button.parentElement?.remove();
    // The button is gone: the keyboard goes on with what it has brought.
    rest
      .find((item) => item.querySelector('button'))
      ?.querySelector('button')
      ?.focus();
  });
  return button;
}
