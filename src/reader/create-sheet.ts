/**
 * A style sheet that holds under the page's own policy, too. Firefox lets it through only where an extension set
 * `textContent`: text nodes that are appended count as the page's.
 */
export function createSheet(doc: Document, ...css: readonly string[]): HTMLStyleElement {
  const sheet = doc.createElement('style');
  sheet.textContent = css.join('\n');
  return sheet;
}
