import { isBlock, type Block, type Box, type Page } from '../page/page.js';
import type { Region } from '../types.js';
import { findClues } from './find-clues.js';
import { growRegions, type Candidate } from './grow-regions.js';
import { judge, listEvidence } from './judge.js';
import { createMenuTest, findStage, isWithin, type Scene } from './scene.js';
import { tallyPage } from './tally-page.js';

/** A region with the blocks it covers. */
export interface FoundRegion {
  readonly region: Region;
  readonly blocks: readonly Block[];
}

export interface RegionContext {
  /** Blocks that Readability took for main content. */
  readonly main: ReadonlySet<Block>;
  /** BCP 47: what the page says of its language, and what its text is in. */
  readonly langs: readonly (string | null)[];
  readonly siteName: string | null;
}

/** Finds the boilerplate of a page: each box with its kind, why we think so, and how sure we are. */
export function findRegions(page: Page, { main, langs, siteName }: RegionContext): FoundRegion[] {
  const stage = findStage(page, main);
  const clues = findClues(page, langs);
  const scene: Scene = {
    page,
    cluesOf: (unit) => clues.get(unit) ?? [],
    isMain: (block) => main.has(block),
    isNear: (unit) => stage !== null && isWithin(unit, stage),
    isMenu: createMenuTest(),
  };
  return growRegions(scene, tallyPage(scene)).map((candidate) => describe(candidate, page, siteName));
}

function describe({ units, tally }: Candidate, page: Page, siteName: string | null): FoundRegion {
  const blocks = units.flatMap((unit) => (isBlock(unit) ? [unit] : page.blocks.slice(unit.from, unit.to)));
  const region: Region = {
    kind: tally.kind,
    elements: units.flatMap(nodesOf),
    verdict: judge(tally),
    evidence: listEvidence(tally),
    asksFor: tally.kind === 'donation' || tally.kind === 'paywall' ? siteName : null,
  };
  return { region, blocks };
}

function nodesOf(unit: Box | Block): readonly (Element | Text)[] {
  if (!isBlock(unit)) return [unit.element];
  return unit.nodes.filter((node) => node.nodeType !== 3 || /\S/.test((node as Text).data));
}
