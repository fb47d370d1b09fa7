import { browser } from '../browser.js';
import { h } from '../dom.js';
import { text } from '../texts.js';

/** The keyboard commands as they are set now, and where to change them; null where the browser has none. */
export async function renderCommands(doc: Document): Promise<HTMLElement | null> {
  // Absent in Firefox for Android.
  const commands = await (browser.commands as typeof browser.commands | undefined)?.getAll();
  const described = (commands ?? []).filter(({ description }) => description);
  if (described.length === 0) return null;
  const rows = described.map(({ description, shortcut }) =>
    h(
      doc,
      'div',
      { class: 'row' },
      h(doc, 'dt', { class: 'row-label' }, description),
      h(doc, 'dd', {}, shortcut ? h(doc, 'kbd', {}, shortcut) : text('optionsNoShortcut')),
    ),
  );
  return h(
    doc,
    'section',
    { class: 'card' },
    h(doc, 'h2', {}, text('optionsCommands')),
    h(doc, 'dl', {}, ...rows),
    h(doc, 'p', { class: 'note' }, text('optionsCommandsFirefox')),
    h(doc, 'p', { class: 'note' }, text('optionsCommandsChrome')),
  );
}
