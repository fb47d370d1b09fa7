import { h } from '../dom.js';

export interface RangeOptions {
  readonly label: string;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly value: number;
  /** The value with its unit. */
  readonly write: (value: number) => string;
  readonly onChange: (value: number) => void;
}

/** A slider that says its value in words while it moves, and changes something once it rests. */
export function renderRange(doc: Document, options: RangeOptions): HTMLElement {
  const { label, min, max, step, value, write, onChange } = options;
  const input = h(doc, 'input', { type: 'range', class: 'range', min, max, step, value });
  const output = h(doc, 'span', { class: 'range-value', 'aria-hidden': 'true' });
  const show = (): void => {
    const words = write(Number(input.value));
    output.textContent = words;
    input.setAttribute('aria-valuetext', words);
  };
  input.addEventListener('input', show);
  input.addEventListener('change', () => onChange(Number(input.value)));
  show();
  return h(doc, 'label', { class: 'row' }, h(doc, 'span', { class: 'row-label' }, label), input, output);
}
