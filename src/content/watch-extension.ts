/**
 * Tells when the extension has been removed, disabled or updated under the page's feet: its script goes on here, but nobody
 * can reach it any more to switch its marks off. No event says so (a port would also close whenever the background sleeps, and
 * wake it to be opened again), so it is asked whenever the reader comes back to the page.
 */
export function watchExtension(doc: Document, isAlive: () => boolean, onGone: () => void): () => void {
  const window = doc.defaultView;
  const look = (): void => {
    if (isAlive()) return;
    stop();
    onGone();
  };
  const stop = (): void => {
    doc.removeEventListener('visibilitychange', look);
    window?.removeEventListener('focus', look);
    window?.removeEventListener('pointerdown', look, true);
  };
  doc.addEventListener('visibilitychange', look);
  window?.addEventListener('focus', look);
  window?.addEventListener('pointerdown', look, true);
  return stop;
}
