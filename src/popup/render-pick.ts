import { h } from '../dom.js';
import type { FactKey } from '../formats/select-facts.js';
import { text } from '../texts.js';
import type { FactChoice } from './fact-choice.js';

/** The tick of one fact. Out of the way of the keyboard until the reader wants to choose. */
export function renderPick(doc: Document, key: FactKey, words: string, choice: FactChoice): HTMLInputElement {
  const pick = h(doc, 'input', {
    type: 'checkbox',
    class: 'pick',
    tabindex: -1,
    'aria-label': text('popupPick', words),
  });
  const update = (): void => {
    pick.checked = choice.isKept(key);
  };
  pick.addEventListener('change', () => choice.keep([key], pick.checked));
  choice.onChange(update);
  update();
  return pick;
}
