import type { Pattern } from '../pattern.js';
import type { RegionKind } from '../types.js';

/** What a name or an address tells about a box. Weights as in lexicon.ts; the examples are executed by markers.test.ts. */
export interface Marker {
  /** `class/<kind>/<name>` or `link/<kind>/<name>`. */
  readonly id: string;
  readonly kind: RegionKind;
  readonly weight: 1 | 2 | 3;
  /** No g or y flag; every gap limited. */
  readonly pattern: Pattern;
  readonly hits: readonly string[];
  readonly misses: readonly string[];
}
