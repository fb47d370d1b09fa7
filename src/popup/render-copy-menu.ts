import { h } from '../dom.js';
import { isCitation } from '../formats/format-facts.js';
import { icon } from '../icons.js';
import { FORMAT_LABELS } from '../option-labels.js';
import { COPY_FORMATS, type CopyFormat } from '../settings.js';
import { text } from '../texts.js';
import type { FactChoice } from './fact-choice.js';

export interface CopyMenuOptions {
  /** Gets the focus when the menu opens. */
  readonly preferred: CopyFormat;
  /** How much of the facts is copied: said where it is not all. */
  readonly choice: Pick<FactChoice, 'count' | 'keys' | 'onChange'>;
  readonly onCopy: (format: CopyFormat) => void;
}

const COUNT_ID = 'copy-count';

/** A menu button after the ARIA pattern: arrows move, Escape and leaving close. */
export function renderCopyMenu(doc: Document, { preferred, choice, onCopy }: CopyMenuOptions): HTMLElement {
  const items = COPY_FORMATS.map((format) => {
    const item = h(doc, 'button', { type: 'button', role: 'menuitem', tabindex: -1 }, text(FORMAT_LABELS[format]));
    item.addEventListener('click', () => {
      close();
      onCopy(format);
    });
    return item;
  });
  const note = h(doc, 'p', { id: COUNT_ID, class: 'menu-note', hidden: true });
  const citations = COPY_FORMATS.findIndex(isCitation);
  const menu = h(
    doc,
    'div',
    { role: 'menu', id: 'copy-menu', 'aria-describedby': COUNT_ID },
    ...items.slice(0, citations),
    h(doc, 'hr'),
    ...items.slice(citations),
  );
  const panel = h(doc, 'div', { class: 'menu', hidden: true }, note, menu);
  const button = h(
    doc,
    'button',
    {
      type: 'button',
      class: 'button',
      'aria-haspopup': 'menu',
      'aria-expanded': 'false',
      'aria-controls': 'copy-menu',
      'aria-describedby': COUNT_ID,
    },
    icon(doc, 'copy'),
    text('popupCopyFacts'),
    icon(doc, 'open'),
  );
  menu.setAttribute('aria-label', text('popupCopyFacts'));
  const frame = h(doc, 'div', { class: 'menu-frame' }, button, panel);
  followChoice(note, choice);

  const toggle = (open: boolean): void => {
    panel.hidden = !open;
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

  button.addEventListener('click', () => (panel.hidden ? open(COPY_FORMATS.indexOf(preferred)) : close()));
  frame.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !panel.hidden) {
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

function followChoice(note: HTMLElement, choice: CopyMenuOptions['choice']): void {
  const update = (): void => {
    note.hidden = choice.count() === choice.keys.length;
    note.textContent = note.hidden ? '' : text('popupKept', choice.count(), choice.keys.length);
  };
  choice.onChange(update);
  update();
}

/** Index of the entry that a key leads to from entry `current` (-1: the button), or null. */
function findTarget(key: string, current: number, count: number): number | null {
  if (key === 'ArrowDown') return (current + 1) % count;
  if (key === 'ArrowUp') return current <= 0 ? count - 1 : current - 1;
  if (current < 0) return null;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : null;
}
