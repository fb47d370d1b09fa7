import { h } from '../dom.js';
import { text } from '../texts.js';
import { createHost } from './own-host.js';

/** A small note of ours in the corner of the page. */
export interface PageNotice {
  /** Says something and goes by itself. */
  readonly say: (message: string) => void;
  /** Offers one button and stays until it is used or closed; `act` answers what to say next. */
  readonly offer: (message: string, label: string, act: () => Promise<string>) => void;
  readonly close: () => void;
}

const BRIEF_MS = 2500;

export function createPageNotice(doc: Document): PageNotice {
  let shown: HTMLElement | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const close = (): void => {
    clearTimeout(timer);
    shown?.remove();
    shown = null;
  };
  const open = (notice: HTMLElement): void => {
    close();
    const { host, root } = createHost(doc, 'notice');
    // Filled after it stands, or no screen reader announces it.
    const place = h(doc, 'div', { role: 'status' });
    root.append(place);
    doc.documentElement.append(host);
    place.append(notice);
    shown = host;
  };
  const say = (message: string): void => {
    open(h(doc, 'div', { class: 'notice plain' }, message));
    timer = setTimeout(close, BRIEF_MS);
  };

  return {
    say,
    offer(message, label, act) {
      const go = h(doc, 'button', { type: 'button', class: 'main' }, label);
      go.addEventListener('click', () => void act().then(say));
      const dismiss = h(doc, 'button', { type: 'button' }, text('contentClose'));
      dismiss.addEventListener('click', close);
      const notice = h(doc, 'div', { class: 'notice' }, h(doc, 'span', {}, message), go, dismiss);
      notice.addEventListener('keydown', ({ key }) => {
        if (key === 'Escape') close();
      });
      open(notice);
      go.focus();
    },
    close,
  };
}
