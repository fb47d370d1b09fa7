import { isBlock, lengthOf, linkDensity, type Block, type Box } from '../../page/page.js';
import { HEADING_TAGS } from '../../page/tags.js';
import type { RegionKind } from '../../types.js';
import type { Clue } from '../clue.js';
import { isHeadline } from '../find-shapes.js';
import type { Scene } from '../scene.js';

/** What a box holds, added up from its leaves. */
export interface Survey {
  readonly claims: ReadonlyMap<RegionKind, Claim>;
  readonly textBlocks: number;
  readonly headings: number;
  /** Blocks that are one link, too long for a menu. */
  readonly headlines: number;
  /** Characters in long, hardly linked texts. */
  readonly proseLength: number;
  /** Characters that Readability took for main content. */
  readonly mainLength: number;
  readonly hasTitle: boolean;
}

/** What speaks for one kind: each rule counts once, by its strongest clue. */
export interface Claim {
  readonly rules: ReadonlyMap<string, Clue>;
  /** Weight of phrases, forms, shapes and vendors. */
  said: number;
  /** Weight of where links lead. */
  linked: number;
  /** Weight of the makers' own names. */
  named: number;
  strongest: number;
  asks: boolean;
  /** Characters of the blocks with clues. */
  cluedLength: number;
  cluedBlocks: number;
}

export const NO_CLAIM: Claim = {
  rules: new Map(),
  ...{ said: 0, linked: 0, named: 0, strongest: 0, asks: false, cluedLength: 0, cluedBlocks: 0 },
};

const PROSE = { length: 90, linkDensity: 0.35 } as const;

/** Surveys each box and block of the page, from the leaves to the root. */
export function surveyPage(scene: Scene): ReadonlyMap<Box | Block, Survey> {
  const surveys = new Map<Box | Block, Survey>();
  const visit = (unit: Box | Block): Survey => {
    const survey = isBlock(unit) ? surveyBlock(unit, scene) : surveyBox(unit, unit.units.map(visit), scene);
    surveys.set(unit, survey);
    return survey;
  };
  visit(scene.page.root);
  return surveys;
}

function surveyBlock(block: Block, scene: Scene): Survey {
  const clues = scene.cluesOf(block);
  const isText = block.kind === 'text';
  const isProse = block.text.length >= PROSE.length && linkDensity(block) < PROSE.linkDensity;
  return {
    claims: clues.length ? claimsOf([], clues, block) : NONE,
    textBlocks: isText ? 1 : 0,
    headings: isText && HEADING_TAGS.has(block.box.tag) ? 1 : 0,
    headlines: linkDensity(block) > 0.9 && isHeadline(block.text) ? 1 : 0,
    proseLength: isProse ? block.text.length : 0,
    mainLength: isText && scene.isMain(block) ? block.text.length : 0,
    hasTitle: block.box.tag === 'H1',
  };
}

function surveyBox(box: Box, parts: readonly Survey[], scene: Scene): Survey {
  const total = { textBlocks: 0, headings: 0, headlines: 0, proseLength: 0, mainLength: 0, hasTitle: false };
  for (const part of parts) {
    total.textBlocks += part.textBlocks;
    total.headings += part.headings;
    total.headlines += part.headlines;
    total.proseLength += part.proseLength;
    total.mainLength += part.mainLength;
    total.hasTitle ||= part.hasTitle;
  }
  const claims = parts.map((part) => part.claims).filter(({ size }) => size > 0);
  const own = scene.cluesOf(box);
  const only = claims[0];
  if (!own.length && claims.length < 2) return { ...total, claims: only ?? NONE };
  return { ...total, claims: claimsOf(claims, own, null) };
}

const NONE: ReadonlyMap<RegionKind, Claim> = new Map();

function claimsOf(
  parts: readonly ReadonlyMap<RegionKind, Claim>[],
  own: readonly Clue[],
  block: Block | null,
): ReadonlyMap<RegionKind, Claim> {
  const inside = new Map<RegionKind, Claim[]>();
  const of = (kind: RegionKind): Claim[] => {
    const known = inside.get(kind);
    if (known) return known;
    const list: Claim[] = [];
    inside.set(kind, list);
    return list;
  };
  for (const part of parts) for (const [kind, claim] of part) of(kind).push(claim);
  for (const { kind } of own) of(kind);
  const claims = new Map<RegionKind, Claim>();
  for (const [kind, list] of inside) {
    const clues = own.filter((clue) => clue.kind === kind);
    claims.set(kind, addUp(list, clues, block));
  }
  return claims;
}

function addUp(inside: readonly Claim[], clues: readonly Clue[], block: Block | null): Claim {
  const only = inside[0];
  if (only && inside.length === 1 && !clues.length) return only;
  const rules = new Map<string, Clue>();
  const claim = { ...NO_CLAIM, rules };
  const add = (clue: Clue) => {
    const known = rules.get(clue.rule);
    if (!known || known.weight < clue.weight) rules.set(clue.rule, clue);
  };
  for (const part of inside) {
    for (const clue of part.rules.values()) add(clue);
    claim.cluedLength += part.cluedLength;
    claim.cluedBlocks += part.cluedBlocks;
  }
  clues.forEach(add);
  for (const { rule, weight, role } of rules.values()) {
    if (rule.startsWith('class/')) claim.named += weight;
    else if (rule.startsWith('link/')) claim.linked += weight;
    else claim.said += weight;
    claim.strongest = Math.max(claim.strongest, weight);
    claim.asks ||= role === 'ask' || role === 'gate';
  }
  if (block) {
    claim.cluedLength = lengthOf(block);
    claim.cluedBlocks = 1;
  }
  return claim;
}
