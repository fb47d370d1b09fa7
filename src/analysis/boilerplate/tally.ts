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
  /** Blocks that carry clues. */
  cluedBlocks = 0;

  private known: Claim | null = null;

  constructor(readonly kind: RegionKind) {}

  add(clue: Clue): void {
    this.known = null;
    const known = this.clues.get(clue.rule);
    if (known && known.weight >= clue.weight) return;
    this.total += clue.weight - (known?.weight ?? 0);
    this.clues.set(clue.rule, clue);
  }

  /** What the clues amount to: read often, once all are added. */
  get claim(): Claim {
    return (this.known ??= makeClaim(this));
  }

  absorb(other: Tally): void {
    this.known = null;
    for (const clue of other.clues.values()) this.add(clue);
    this.cluedLength += other.cluedLength;
    this.cluedBlocks += other.cluedBlocks;
    this.cluedUnits += 1;
  }

  /** Whether something is asked, not only argued or named. */
  has(role: Clue['role']): boolean {
    return [...this.clues.values()].some((clue) => clue.role === role);
  }
}

/** What speaks for a kind, by what says so. */
export interface Claim {
  /** Weight of phrases, forms, shapes and vendors. */
  said: number;
  /** Weight of where links lead. */
  linked: number;
  /** Weight of the makers' own names. */
  named: number;
  strongest: number;
  asks: boolean;
  readonly cluedLength: number;
  readonly cluedBlocks: number;
}

function makeClaim({ clues, cluedLength, cluedBlocks }: Tally): Claim {
  const claim: Claim = { said: 0, linked: 0, named: 0, strongest: 0, asks: false, cluedLength, cluedBlocks };
  for (const { rule, weight, role } of clues.values()) {
    if (rule.startsWith('class/')) claim.named += weight;
    else if (rule.startsWith('link/')) claim.linked += weight;
    else claim.said += weight;
    claim.strongest = Math.max(claim.strongest, weight);
    claim.asks ||= role === 'ask' || role === 'gate';
  }
  return claim;
}

export type Tallies = ReadonlyMap<RegionKind, Tally>;
