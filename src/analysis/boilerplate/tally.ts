import type { RegionKind } from '../types.js';
import type { Clue } from './clue.js';

/** What speaks for one kind in one box: each rule counts once, however often it fires. */
export class Tally {
  readonly clues = new Map<string, Clue>();
  total = 0;
  /** Characters of the blocks that carry clues. */
  cluedLength = 0;
  /** Characters that do not fit into a box of this kind. */
  strangeLength = 0;
  /** Children that carry clues. */
  cluedUnits = 0;

  constructor(readonly kind: RegionKind) {}

  add(clue: Clue): void {
    const known = this.clues.get(clue.rule);
    if (known && known.weight >= clue.weight) return;
    this.total += clue.weight - (known?.weight ?? 0);
    this.clues.set(clue.rule, clue);
  }

  absorb(other: Tally): void {
    for (const clue of other.clues.values()) this.add(clue);
    this.cluedLength += other.cluedLength;
    this.cluedUnits += 1;
  }

  /** Whether something is asked, not only argued or named. */
  has(role: Clue['role']): boolean {
    return [...this.clues.values()].some((clue) => clue.role === role);
  }
}

export type Tallies = ReadonlyMap<RegionKind, Tally>;
