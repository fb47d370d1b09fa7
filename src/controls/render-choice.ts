import { h } from '../dom.js';

export interface ChoiceOptions<T extends string> {
  readonly legend: string;
  /** Name of the radio group, unique in the document. */
  readonly name: string;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly value: T;
  readonly onChange: (value: T) => void;
  /** Stands beside the legend and is no part of it. */
  readonly beside?: HTMLElement | false;
}

/** Radio buttons that look like one bar of segments. */
export function renderChoice<T extends string>(doc: Document, choice: ChoiceOptions<T>): HTMLElement {
  const { legend, name, options, value, onChange, beside } = choice;
  const legendId = `choice-${name}`;
  const segments = options.map((option) => {
    const radio = h(doc, 'input', { type: 'radio', name, value: option.value });
    radio.checked = option.value === value;
    radio.addEventListener('change', () => onChange(option.value));
    return h(doc, 'label', { class: 'segment' }, radio, h(doc, 'span', {}, option.label));
  });
  return h(
    doc,
    'div',
    { class: 'choice', role: 'radiogroup', 'aria-labelledby': legendId },
    h(doc, 'span', { class: 'choice-legend' }, h(doc, 'span', { id: legendId }, legend), beside),
    h(doc, 'div', { class: 'segments' }, ...segments),
  );
}

export function setChoice(choice: HTMLElement, value: string): void {
  for (const radio of choice.querySelectorAll('input')) radio.checked = radio.value === value;
}
