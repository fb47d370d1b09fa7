import type { Controls } from './page.js';
import type { PlainElement } from './snapshot.js';

/** Counts an element that is a control. */
export function countControl(element: PlainElement, controls: Controls): void {
  const { tag } = element;
  if (tag === 'BUTTON' || element.attribute('role') === 'button') controls.buttons += 1;
  if (tag !== 'INPUT') return;
  const type = (element.attribute('type') ?? 'text').toLowerCase();
  if (type === 'hidden' || element.attribute('aria-hidden') === 'true') return;
  if (type === 'submit' || type === 'button' || type === 'image') controls.buttons += 1;
  else if (type === 'radio' || type === 'checkbox') controls.choices += 1;
  else if (type === 'password') controls.password += 1;
  else if (type === 'email' || asksForEmail(element)) controls.email += 1;
  else if (type === 'text') controls.text += 1;
}

export function createControls(): Controls {
  return { email: 0, password: 0, text: 0, buttons: 0, choices: 0 };
}

export function addControls(sum: Controls, part: Controls): void {
  sum.email += part.email;
  sum.password += part.password;
  sum.text += part.text;
  sum.buttons += part.buttons;
  sum.choices += part.choices;
}

export function hasControls({ email, password, text, buttons, choices }: Controls): boolean {
  return email + password + text + buttons + choices > 0;
}

const EMAIL_ATTRIBUTES = ['name', 'id', 'placeholder', 'aria-label', 'autocomplete'];

function asksForEmail(element: PlainElement): boolean {
  const words = EMAIL_ATTRIBUTES.map((name) => element.attribute(name) ?? '');
  return /e-?mail|courriel|correo|почт|пошт|邮箱|メール|بريد/iu.test(words.join(' '));
}
