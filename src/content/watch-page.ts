import { isOwnHost } from './own-host.js';

/** Knows whether the page has changed since it was last looked at. Costs nothing after the first change. */
export interface PageWatch {
  readonly hasChanged: () => boolean;
  readonly restart: () => void;
  readonly stop: () => void;
}

export function watchPage(doc: Document): PageWatch {
  let hasChanged = false;
  const note = (records: readonly MutationRecord[]): void => {
    hasChanged ||= !records.every(isOurs);
    if (hasChanged) observer?.disconnect();
  };
  const observer = doc.defaultView && new doc.defaultView.MutationObserver(note);
  return {
    hasChanged() {
      note(observer?.takeRecords() ?? []);
      return hasChanged;
    },
    restart() {
      observer?.disconnect();
      hasChanged = false;
      observer?.observe(doc.documentElement, { childList: true, characterData: true, subtree: true });
    },
    stop: () => observer?.disconnect(),
  };
}

function isOurs({ type, addedNodes, removedNodes }: MutationRecord): boolean {
  if (type !== 'childList') return false;
  return [...addedNodes, ...removedNodes].every((node) => node.nodeType === 1 && isOwnHost(node as Element));
}
