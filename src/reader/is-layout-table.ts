import { attributeOf, selectAll, selectFirst } from './read-dom.js';

/** Whether a table only places things on the page. */
export function isLayoutTable(table: Element): boolean {
  if (/^(?:presentation|none)$/i.test(attributeOf(table, 'role') ?? '')) return true;
  if (selectFirst(table, 'table')) return true;
  if (selectFirst(table, 'th, caption')) return false;
  if (selectFirst(table, 'td h1, td h2, td h3, td p ~ p, td article, td section')) return true;
  const widest = Math.max(0, ...selectAll(table, 'tr').map((row) => selectAll(row, 'td').length));
  return widest < 2;
}
