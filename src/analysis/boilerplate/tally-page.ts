import { isBlock, lengthOf, linkDensity, type Block, type Box } from '../page/page.js';
import { REGION_KINDS, type RegionKind } from '../types.js';
import type { Clue } from './clue.js';
import type { Scene } from './scene.js';
import { Tally, type Tallies } from './tally.js';
import { ENOUGH, LONE_LINK_LENGTH, OTHER_KIND_LENGTH, STRANGE } from './thresholds.js';

const NONE: Tallies = new Map();

/** Adds up the clues of each box, from the leaves to the root. Units without clues are not in the map. */
export function tallyPage(scene: Scene): ReadonlyMap<Box | Block, Tallies> {
  const all = new Map<Box | Block, Tallies>();
  const visit = (unit: Box | Block): Tallies => {
    const tallies = isBlock(unit) ? tallyBlock(unit, scene) : tallyBox(unit, unit.units.map(visit), scene);
    if (tallies.size) all.set(unit, tallies);
    return tallies;
  };
  visit(scene.page.root);
  return all;
}

function tallyBlock(block: Block, scene: Scene): Tallies {
  const clues = scene.cluesOf(block);
  if (!clues.length) return NONE;
  const tallies = new Map<RegionKind, Tally>();
  for (const clue of clues) tallyOf(tallies, clue.kind).add(clue);
  for (const tally of tallies.values()) {
    tally.cluedLength = block.text.length;
    tally.cluedBlocks = 1;
  }
  return tallies;
}

function tallyBox(box: Box, parts: readonly Tallies[], scene: Scene): Tallies {
  const own = scene.cluesOf(box);
  const kinds = new Set(own.map(({ kind }) => kind));
  for (const part of parts) for (const kind of part.keys()) kinds.add(kind);
  if (!kinds.size) return NONE;
  const tallies = new Map<RegionKind, Tally>();
  for (const kind of REGION_KINDS) {
    if (!kinds.has(kind)) continue;
    const tally = tallyOf(tallies, kind);
    box.units.forEach((unit, at) => addUnit(tally, unit, parts[at] ?? NONE, scene));
    for (const clue of own) if (clue.kind === kind) tally.add(clue);
  }
  return tallies;
}

function addUnit(tally: Tally, unit: Box | Block, part: Tallies, scene: Scene): void {
  const inside = part.get(tally.kind);
  if (!inside) {
    tally.strangeLength += strangeness(unit, tally.kind, part, scene);
    return;
  }
  tally.absorb(inside);
  if (isBlock(unit) || !isWhole(unit, inside, scene)) tally.strangeLength += inside.strangeLength;
}

/** Whether a box is a region of this kind as a whole: enough speaks for it, and little in it speaks against. */
export function isWhole(box: Box, tally: Tally, scene: Scene): boolean {
  return (
    tally.total >= enough(box, tally.kind, scene) &&
    tally.strangeLength <= allowance(box, tally, scene) &&
    isMade(box, tally)
  );
}

export function enough(unit: Box | Block, kind: RegionKind, scene: Scene): number {
  if (kind === 'related' && scene.isMenu(unit)) return ENOUGH.menu;
  return scene.isNear(unit) ? ENOUGH.near : ENOUGH.far;
}

function allowance(box: Box, tally: Tally, scene: Scene): number {
  const isNamed = scene.cluesOf(box).some(({ kind }) => kind === tally.kind);
  if (!isNamed && tally.cluedUnits < 2) return STRANGE.beside;
  const own = isNamed ? STRANGE.named : STRANGE.among + STRANGE.amongShare * tally.cluedLength;
  const isLetter = tally.kind === 'donation' || tally.kind === 'paywall';
  return own + (isLetter ? STRANGE.perWeight * (tally.total - ENOUGH.near) : 0);
}

/** Whether the box holds what makes a region of its kind more than words. */
function isMade(box: Box, tally: Tally): boolean {
  return tally.kind === 'related' ? box.linkLength > 0 : isIndependent(tally) && !isLoneLink([box]);
}

/** A link or button by itself, as navigation has them, asks for nothing. */
export function isLoneLink(units: readonly (Box | Block)[]): boolean {
  const length = units.reduce((sum, unit) => sum + lengthOf(unit), 0);
  return (
    length < LONE_LINK_LENGTH &&
    units.every((unit) => linkDensity(unit) > 0.9 && (isBlock(unit) || !unit.controls.email))
  );
}

/** One strong phrase or two clues of different families; names and addresses alone never decide. */
export function isIndependent(tally: Tally): boolean {
  const rules = [...tally.clues.values()];
  const isSaid = ({ rule }: Clue) => !/^(?:class|link)\//.test(rule);
  const families = new Set(rules.map(familyOf));
  return (
    rules.some(isSaid) &&
    (families.size > 1 || rules.filter(isSaid).length > 1 || rules.some(({ weight }) => weight >= 4))
  );
}

function familyOf({ rule }: Clue): string {
  return /^(?:class|link|form|shape|vendor)(?=\/)/.exec(rule)?.[0] ?? 'phrase';
}

/** Characters of a unit without clues for `kind` that have no reason to stand in a box of that kind. */
export function strangeness(unit: Box | Block, kind: RegionKind, part: Tallies, scene: Scene): number {
  const other = [...part.values()].some((tally) => isRival(tally, kind, unit)) ? OTHER_KIND_LENGTH : 0;
  return other + scene.strangeLength(unit, kind);
}

/** Whether a unit has a good claim to be of another kind; a heading for links without links has none. */
function isRival(tally: Tally, kind: RegionKind, unit: Box | Block): boolean {
  if (tally.kind === kind || tally.total < ENOUGH.near) return false;
  return tally.kind !== 'related' || unit.linkLength > 0;
}

function tallyOf(tallies: Map<RegionKind, Tally>, kind: RegionKind): Tally {
  const known = tallies.get(kind);
  if (known) return known;
  const tally = new Tally(kind);
  tallies.set(kind, tally);
  return tally;
}
