import { h } from '../dom.js';
import { icon } from '../icons.js';

export interface Remedy {
  readonly label: string;
  readonly act: () => void;
}

/** One line that says what just happened. It lies over the page, so that nothing moves. */
export interface Notice {
  readonly element: HTMLElement;
  /** A confirmation: announced politely, gone after a while unless it offers something. */
  readonly confirm: (message: string, remedy?: Remedy) => void;
  /** A failure: announced at once, stays until the next message. */
  readonly warn: (message: string, remedy?: Remedy) => void;
}

const CONFIRMATION_MS = 4000;

export function createNotice(doc: Document): Notice {
  const confirmation = h(doc, 'div', { role: 'status', class: 'notice-line' });
  const warning = h(doc, 'div', { role: 'alert', class: 'notice-line notice-warning' });
  let timer: ReturnType<typeof setTimeout> | undefined;

  const clear = (): void => {
    clearTimeout(timer);
    confirmation.replaceChildren();
    warning.replaceChildren();
  };

  const renderRemedy = ({ label, act }: Remedy): HTMLElement => {
    const button = h(doc, 'button', { type: 'button', class: 'button' }, label);
    button.addEventListener('click', () => {
      clear();
      act();
    });
    return button;
  };

  return {
    element: h(doc, 'div', { class: 'notice' }, confirmation, warning),
    confirm(message, remedy) {
      clear();
      confirmation.append(icon(doc, 'done'), h(doc, 'span', {}, message));
      if (remedy) confirmation.append(renderRemedy(remedy));
      else timer = setTimeout(clear, CONFIRMATION_MS);
    },
    warn(message, remedy) {
      clear();
      warning.append(icon(doc, 'alert'), h(doc, 'span', {}, message));
      if (remedy) warning.append(renderRemedy(remedy));
    },
  };
}
