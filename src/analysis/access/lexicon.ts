import type { Pattern } from '../pattern.js';

/** What a notice about access says beyond stopping the reader. The examples are executed by lexicons.test.ts. */
export interface AccessPhrase {
  /** `<lang>/<says>/<name>`. */
  readonly id: string;
  /** `counter` counts or limits free articles; `account` lets a free account read on; `gate` asks to pay for it. */
  readonly says: 'counter' | 'account' | 'gate';
  /** No g or y flag; every gap limited. */
  readonly pattern: Pattern;
  readonly hits: readonly string[];
  readonly misses: readonly string[];
}
