import type { Facts } from '../analysis/index.js';
import { chooseBriefly, listKeys, type FactKey } from '../formats/select-facts.js';

/** Which facts a copy holds. Lives as long as the popup looks at these facts. */
export interface FactChoice {
  readonly isKept: (key: FactKey) => boolean;
  readonly keep: (keys: readonly FactKey[], kept: boolean) => void;
  readonly keys: readonly FactKey[];
  /** What has a tick, as it is now. */
  readonly read: () => ReadonlySet<FactKey>;
  readonly count: () => number;
  /** Calls `listener` after each change. */
  readonly onChange: (listener: () => void) => void;
}

/** Ticked at first are the first few of each kind. Every tick that is missing is in sight, so no copy holds more. */
export function createFactChoice(facts: Facts): FactChoice {
  const keys = listKeys(facts);
  const kept = chooseBriefly(facts);
  const listeners: (() => void)[] = [];
  return {
    keys,
    isKept: (key) => kept.has(key),
    keep(changed, isKept) {
      for (const key of changed) {
        if (isKept) kept.add(key);
        else kept.delete(key);
      }
      for (const listener of listeners) listener();
    },
    read: () => new Set(kept),
    count: () => kept.size,
    onChange: (listener) => void listeners.push(listener),
  };
}
