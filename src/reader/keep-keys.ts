const KEY_EVENTS = ['keydown', 'keypress', 'keyup'] as const;
/** What else a page listens to on its document; clicks in the view are no clicks on the page. */
const OTHER_EVENTS = [
  'click', 'auxclick', 'dblclick', 'contextmenu', 'mousedown', 'mouseup', 'pointerdown', 'pointerup', 'touchstart',
  'touchend', 'wheel', 'input', 'change', 'copy', 'focusin', 'focusout', 'selectstart',
] as const; // prettier-ignore

/**
 * Keeps what the reader does in the view from the page's own handlers. Keys are met before the page's document sees
 * them; only a capturing listener that the page put on its window before can still hear them.
 */
export function keepKeys(host: HTMLElement, window: Window, onEscape: () => void, signal: AbortSignal): void {
  const hold = (event: KeyboardEvent): void => {
    // Where the page has thrown our host away there is nothing to guard.
    if (!host.isConnected) return;
    event.stopImmediatePropagation();
    if (event.type !== 'keydown' || event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    onEscape();
  };
  for (const type of KEY_EVENTS) window.addEventListener(type, hold, { capture: true, signal });
  for (const type of OTHER_EVENTS) host.addEventListener(type, (event) => event.stopPropagation(), { signal });
}
