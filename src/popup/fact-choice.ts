import type { Facts } from '../analysis/index.js';
import { chooseBriefly, listKeys, type FactKey } from '../formats/select-facts.js';

/** Which facts a copy holds. Lives as long as the popup looks at these facts. */
export interface FactChoice {
  readonly isKept: (key: FactKey) => boolean;
  readonly keep: (keys: readonly FactKey[], kept: boolean) => void;
  readonly keys: readonly FactKey[];
  /** The reader's own choice, or null as long as there is none. */
  readonly read: () => ReadonlySet<FactKey> | null;
  readonly count: () => number;
  /** Calls `listener` after each change. */
  readonly onChange: (listener: () => void) => void;
}

/** Ticked at first is what a copy would hold anyway. */
export function createFactChoice(facts: Facts): FactChoice {
  const keys = listKeys(facts);
  const kept = chooseBriefly(facts);
  const listeners: (() => void)[] = [];
  let hasChosen = false;
  return {
    keys,
    isKept: (key) => kept.has(key),
    keep(changed, isKept) {
      hasChosen = true;
      for (const key of changed) {
        if (isKept) kept.add(key);
        else kept.delete(key);
      }
      for (const listener of listeners) listener();
    },
    read: () => (hasChosen ? new Set(kept) : null),
    count: () => kept.size,
    onChange: (listener) => void listeners.push(listener),
  };
}
