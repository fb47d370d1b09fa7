import { h } from '../dom.js';

export interface ChoiceOptions<T extends string> {
  readonly legend: string;
  /** Name of the radio group, unique in the document. */
  readonly name: string;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly value: T;
  readonly onChange: (value: T) => void;
}

/** Radio buttons that look like one bar of segments. */
export function renderChoice<T extends string>(doc: Document, choice: ChoiceOptions<T>): HTMLFieldSetElement {
  const { legend, name, options, value, onChange } = choice;
  const segments = options.map((option) => {
    const radio = h(doc, 'input', { type: 'radio', name, value: option.value });
    radio.checked = option.value === value;
    radio.addEventListener('change', () => onChange(option.value));
    return h(doc, 'label', { class: 'segment' }, radio, h(doc, 'span', {}, option.label));
  });
  return h(
    doc,
    'fieldset',
    { class: 'choice' },
    h(doc, 'legend', {}, legend),
    h(doc, 'div', { class: 'segments' }, ...segments),
  );
}

export function setChoice(choice: HTMLFieldSetElement, value: string): void {
  for (const radio of choice.querySelectorAll('input')) radio.checked = radio.value === value;
}
