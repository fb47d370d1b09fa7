/** Puts text on the clipboard; false where the browser wants a click of the reader first. */
export async function copyToClipboard(doc: Document, text: string): Promise<boolean> {
  const { clipboard } = doc.defaultView?.navigator ?? {};
  try {
    if (!clipboard) throw new Error('no clipboard on an insecure page');
    await clipboard.writeText(text);
    return true;
  } catch {
    return copyByCommand(doc, text);
  }
}

/** The old way: pages without TLS have no other. */
function copyByCommand(doc: Document, text: string): boolean {
  const view = doc.defaultView;
  if (!view || typeof doc.execCommand !== 'function') return false;
  let wasWritten = false;
  // First in line, so that pages which append to what is copied do not append to this.
  const write = (event: ClipboardEvent): void => {
    event.stopImmediatePropagation();
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
    wasWritten = Boolean(event.clipboardData);
  };
  view.addEventListener('copy', write, { capture: true });
  try {
    return doc.execCommand('copy') && wasWritten;
  } finally {
    view.removeEventListener('copy', write, { capture: true });
  }
}
