import { h } from '../dom.js';
import { icon } from '../icons.js';
import { FORMAT_LABELS } from '../option-labels.js';
import { COPY_FORMATS, type CopyFormat } from '../settings.js';
import { text } from '../texts.js';

export interface CopyMenuOptions {
  /** Gets the focus when the menu opens. */
  readonly preferred: CopyFormat;
  readonly onCopy: (format: CopyFormat) => void;
}

/** A menu button after the ARIA pattern: arrows move, Escape and leaving close. */
export function renderCopyMenu(doc: Document, { preferred, onCopy }: CopyMenuOptions): HTMLElement {
  const items = COPY_FORMATS.map((format) => {
    const item = h(doc, 'button', { type: 'button', role: 'menuitem', tabindex: -1 }, text(FORMAT_LABELS[format]));
    item.addEventListener('click', () => {
      close();
      onCopy(format);
    });
    return item;
  });
  const menu = h(doc, 'div', { role: 'menu', id: 'copy-menu', class: 'menu', hidden: true }, ...items);
  const button = h(
    doc,
    'button',
    {
      type: 'button',
      class: 'button',
      'aria-haspopup': 'menu',
      'aria-expanded': 'false',
      'aria-controls': 'copy-menu',
    },
    icon(doc, 'copy'),
    text('popupCopyFacts'),
    icon(doc, 'open'),
  );
  menu.setAttribute('aria-label', text('popupCopyFacts'));
  const frame = h(doc, 'div', { class: 'menu-frame' }, button, menu);

  const toggle = (open: boolean): void => {
    menu.hidden = !open;
    button.setAttribute('aria-expanded', String(open));
  };
  const close = (): void => {
    toggle(false);
    button.focus();
  };
  const open = (index: number): void => {
    toggle(true);
    items.at(index)?.focus();
  };

  button.addEventListener('click', () => (menu.hidden ? open(COPY_FORMATS.indexOf(preferred)) : close()));
  frame.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !menu.hidden) {
      close();
      event.preventDefault(); // or the popup itself would close
      return;
    }
    const target = findTarget(event.key, items.indexOf(doc.activeElement as HTMLButtonElement), items.length);
    if (target === null) return;
    open(target);
    event.preventDefault();
  });
  frame.addEventListener('focusout', ({ relatedTarget }) => {
    if (!frame.contains(relatedTarget as Node | null)) toggle(false);
  });
  return frame;
}

/** Index of the entry that a key leads to from entry `current` (-1: the button), or null. */
function findTarget(key: string, current: number, count: number): number | null {
  if (key === 'ArrowDown') return (current + 1) % count;
  if (key === 'ArrowUp') return current <= 0 ? count - 1 : current - 1;
  if (current < 0) return null;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : null;
}
