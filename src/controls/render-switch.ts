import { h } from '../dom.js';

export interface SwitchOptions {
  readonly label: string;
  readonly checked: boolean;
  readonly disabled?: boolean;
  readonly onChange: (checked: boolean) => void;
}

export function renderSwitch(doc: Document, { label, checked, disabled, onChange }: SwitchOptions): HTMLButtonElement {
  const button = h(
    doc,
    'button',
    { type: 'button', role: 'switch', class: 'switch', 'aria-checked': String(checked), disabled },
    h(doc, 'span', {}, label),
    h(doc, 'span', { class: 'switch-track', 'aria-hidden': 'true' }),
  );
  button.addEventListener('click', () => {
    const on = !isSwitchedOn(button);
    setSwitch(button, on);
    onChange(on);
  });
  return button;
}

export function setSwitch(button: HTMLButtonElement, checked: boolean): void {
  button.setAttribute('aria-checked', String(checked));
}

function isSwitchedOn(button: HTMLButtonElement): boolean {
  return button.getAttribute('aria-checked') === 'true';
}
