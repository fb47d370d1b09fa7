import { h } from '../dom.js';
import { text } from '../texts.js';

/** Gives wide tables and code a frame of their own to scroll in, which the keyboard reaches too. */
export function frameOverflow(body: Element): void {
  const doc = body.ownerDocument;
  for (const table of body.querySelectorAll('table')) {
    const label = table.querySelector('caption')?.textContent.trim() || text('readerTable');
    const frame = h(doc, 'div', { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': label });
    table.replaceWith(frame);
    frame.append(table);
  }
  for (const code of body.querySelectorAll('pre')) {
    for (const [name, value] of [
      ['tabindex', '0'],
      ['role', 'region'],
      ['aria-label', text('readerCode')],
    ] as const) {
      code.setAttribute(name, value);
    }
  }
}
