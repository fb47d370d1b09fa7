import type { Block } from '../page/page.js';
import type { RegionKind } from '../types.js';
import { claimOf } from './features/survey.js';
import type { BlockView } from './features/view-page.js';

/** Weight of phrases from which a line says itself what it is. */
const SAID = 2;

/** Log-odds that a line needs more than others, unless it says itself what it is. */
export interface Doubts {
  /** In the main content. */
  readonly main: number;
  /** Among it, and not of it: between its first line and its last. */
  readonly amid: number;
}

export type DoubtOf = (view: Pick<BlockView, 'block' | 'own'>, kind: RegionKind, doubts: Doubts) => number;

/** How much more than others each block of the page needs. */
export function doubtLines(main: ReadonlySet<Block>): DoubtOf {
  let first = Infinity;
  let last = -1;
  for (const { index } of main) {
    first = Math.min(first, index);
    last = Math.max(last, index);
  }
  return ({ block, own }, kind, doubts) => {
    const doubt = main.has(block) ? doubts.main : block.index > first && block.index < last ? doubts.amid : 0;
    return doubt && claimOf(own, kind).said < SAID ? doubt : 0;
  };
}
