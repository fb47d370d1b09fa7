import { h } from '../dom.js';
import { text } from '../texts.js';
import type { FactChoice } from './fact-choice.js';

export interface Choosing {
  readonly button: HTMLElement;
  /** Ticks all facts, or none. */
  readonly all: HTMLElement;
}

/** "Choose" brings all ticks into sight and in reach of the keyboard; `readPicks` gives them. */
export function renderChoosing(
  doc: Document,
  choice: FactChoice,
  readPicks: () => Iterable<HTMLInputElement>,
): Choosing {
  const button = h(
    doc,
    'button',
    { type: 'button', class: 'quiet-button choose', 'aria-pressed': 'false' },
    text('popupChoose'),
  );
  const box = h(doc, 'input', { type: 'checkbox', class: 'pick' });
  const all = h(doc, 'label', { class: 'pick-all', hidden: true }, box, text('popupPickAll'));

  button.addEventListener('click', () => {
    const isOn = button.getAttribute('aria-pressed') !== 'true';
    button.setAttribute('aria-pressed', String(isOn));
    all.hidden = !isOn;
    for (const pick of readPicks()) pick.tabIndex = isOn ? 0 : -1;
  });
  const update = (): void => {
    box.checked = choice.count() === choice.keys.length;
    box.indeterminate = !box.checked && choice.count() > 0;
  };
  box.addEventListener('change', () => choice.keep(choice.keys, box.checked));
  choice.onChange(update);
  update();
  return { button, all };
}
