import { isBlock, lengthOf, linkDensity, type Block, type Box } from '../page/page.js';
import type { RegionKind } from '../types.js';
import type { Scene } from './scene.js';
import { Tally, type Tallies } from './tally.js';
import { enough, isIndependent, isLoneLink, isWhole, strangeness } from './tally-page.js';
import { ENOUGH } from './thresholds.js';

/** Neighbouring boxes and blocks that make up one region. */
export interface Candidate {
  readonly units: readonly (Box | Block)[];
  readonly tally: Tally;
}

/** The largest boxes that are a region as a whole; where a box is not, runs of its children; then its children. */
export function growRegions(scene: Scene, tallies: ReadonlyMap<Box | Block, Tallies>): Candidate[] {
  const found: Candidate[] = [];
  const visit = (box: Box): void => {
    const whole = box === scene.page.root ? null : bestWhole(box, tallies.get(box), scene);
    if (whole) {
      found.push({ units: [box], tally: whole });
      return;
    }
    const runs = findRuns(box, tallies, scene);
    found.push(...runs);
    const taken = new Set(runs.flatMap(({ units }) => units));
    for (const unit of box.units) if (!isBlock(unit) && !taken.has(unit) && tallies.has(unit)) visit(unit);
  };
  visit(scene.page.root);
  return found.sort((a, b) => startOf(a) - startOf(b));
}

function bestWhole(box: Box, tallies: Tallies | undefined, scene: Scene): Tally | null {
  const whole = [...(tallies?.values() ?? [])].filter((tally) => isWhole(box, tally, scene));
  return strongest(whole);
}

function strongest(tallies: readonly Tally[]): Tally | null {
  return tallies.reduce<Tally | null>((best, tally) => (best && best.total >= tally.total ? best : tally), null);
}

/** Kinds that stand in the text without a box of their own. */
const RUN_KINDS: ReadonlySet<RegionKind> = new Set(['donation', 'paywall', 'newsletter', 'related', 'promo']);

/** Runs of neighbouring children that make up a region together, though their box holds other things, too. */
function findRuns(box: Box, tallies: ReadonlyMap<Box | Block, Tallies>, scene: Scene): Candidate[] {
  const kinds = [...(tallies.get(box)?.values() ?? [])]
    .filter(({ kind }) => RUN_KINDS.has(kind))
    .sort((a, b) => b.total - a.total)
    .map(({ kind }) => kind);
  const taken = new Set<Box | Block>();
  const runs: Candidate[] = [];
  for (const kind of kinds) {
    for (const run of runsOf(kind, box, tallies, scene)) {
      if (run.units.some((unit) => taken.has(unit))) continue;
      for (const unit of run.units) taken.add(unit);
      runs.push(run);
    }
  }
  return runs;
}

/** Length of strange text that uses up one unit of weight. */
const LENGTH_PER_WEIGHT = 110;
/** Longest gap, in weight, that a run reaches across. */
const REACH = 1.2;

interface Run {
  readonly units: (Box | Block)[];
  readonly tally: Tally;
  /** Units up to the last one with clues. */
  until: number;
  /** Strange text since then, in weight. */
  gap: number;
}

/** What follows a letter at the end of its container, shorter than a paragraph, belongs to it. */
function isTail({ units, until, tally }: Run, kind: RegionKind): boolean {
  const rest = units.slice(until);
  return (
    kind !== 'related' &&
    tally.cluedUnits > 1 &&
    rest.every((unit) => linkDensity(unit) < 0.5) &&
    rest.reduce((sum, unit) => sum + lengthOf(unit), 0) < 130
  );
}

function runsOf(kind: RegionKind, box: Box, tallies: ReadonlyMap<Box | Block, Tallies>, scene: Scene): Candidate[] {
  const runs: Candidate[] = [];
  let open: Run | null = null as Run | null;
  const close = () => {
    if (open && isRegion(open, scene)) runs.push({ units: open.units.slice(0, open.until), tally: open.tally });
    open = null;
  };
  for (const unit of box.units) {
    const part = tallies.get(unit);
    const inside = part?.get(kind);
    if (inside && belongsWhole(unit, inside)) {
      open ??= { units: [], until: 0, tally: new Tally(kind), gap: 0 };
      open.units.push(unit);
      open.until = open.units.length;
      open.tally.absorb(inside);
      open.gap = 0;
    } else if (open) {
      open.units.push(unit);
      open.gap += strangeness(unit, kind, part ?? new Map(), scene) / LENGTH_PER_WEIGHT;
      if (inside) open.gap += REACH;
      if (open.gap > REACH) close();
    }
  }
  if (open && isTail(open, kind)) open.until = open.units.length;
  close();
  return runs;
}

/** Whether a child with clues can be part of a run: what is strange in it must not outweigh them. */
function belongsWhole(unit: Box | Block, tally: Tally): boolean {
  return isBlock(unit) || tally.strangeLength <= 0.5 * lengthOf(unit);
}

function isRegion({ units, until, tally }: Run, scene: Scene): boolean {
  const own = units.slice(0, until);
  const first = own[0];
  if (!first || tally.total < needed(own, tally.kind, scene)) return false;
  if (own.length === 1 && !isBlock(first)) return false;
  return tally.kind === 'related'
    ? own.some(({ linkLength }) => linkLength > 0)
    : isIndependent(tally) && !isLoneLink(own);
}

/** Paragraphs of the main content need more than others to be called something else. */
function needed(units: readonly (Box | Block)[], kind: RegionKind, scene: Scene): number {
  const isInText = units.every((unit) => blocksOf(unit).every((block) => scene.isMain(block)));
  return isInText ? ENOUGH.mainText : Math.max(...units.map((unit) => enough(unit, kind, scene)));
}

function blocksOf(unit: Box | Block): readonly Block[] {
  return isBlock(unit) ? [unit] : unit.units.flatMap(blocksOf);
}

function startOf({ units }: Candidate): number {
  const first = units[0];
  if (!first) return 0;
  return isBlock(first) ? first.index : first.from;
}
