import { h } from '../dom.js';
import type { ChoiceOptions } from './render-choice.js';

/** For choices whose words are too long to stand side by side. */
export function renderSelect<T extends string>(
  doc: Document,
  { legend, options, value, onChange }: Omit<ChoiceOptions<T>, 'name'>,
): HTMLElement {
  const entries = options.map((option) =>
    h(doc, 'option', { value: option.value, selected: option.value === value }, option.label),
  );
  const select = h(doc, 'select', { class: 'select' }, ...entries);
  select.addEventListener('change', () => {
    const chosen = options[select.selectedIndex];
    if (chosen) onChange(chosen.value);
  });
  return h(doc, 'label', { class: 'row' }, h(doc, 'span', { class: 'row-label' }, legend), select);
}
