import { collectNodes } from '../page/collect-nodes.js';
import { type Block, type Page } from '../page/page.js';
import type { Region, RegionKind } from '../types.js';
import type { Clue } from './clue.js';
import { findClues } from './find-clues.js';
import { topicFinderFor } from './find-topics.js';
import { blocksOf, groupBlocks, type Group } from './group-blocks.js';
import { growRegions, type Candidate } from './grow-regions.js';
import { judge, listEvidence } from './judge.js';
import { judgeBlocks, JUDGED_KINDS, type BlockJudgement } from './judge-blocks.js';
import type { Lexicons } from './lexicon.js';
import { createScene } from './scene.js';
import { tallyPage } from './tally-page.js';

/** A region with the blocks it covers. */
export interface FoundRegion {
  readonly region: Region;
  readonly blocks: readonly Block[];
}

export interface RegionContext {
  /** For each block of the page, the share of its text that Readability kept. */
  readonly kept: ArrayLike<number>;
  /** Blocks of the main content. */
  readonly main: ReadonlySet<Block>;
  /** BCP 47: what the page says of its language, and what its text is in. */
  readonly langs: readonly (string | null)[];
  readonly lexicons: Lexicons;
  readonly siteName: string | null;
}

/** Finds the boilerplate of a page: each box with its kind, why we think so, and how sure we are. */
export function findRegions(page: Page, { kept, main, langs, lexicons, siteName }: RegionContext): FoundRegion[] {
  const clues = findClues(page, langs, lexicons);
  const scene = createScene(page, kept, (unit) => clues.get(unit) ?? NONE, topicFinderFor(langs));
  const tallies = tallyPage(scene);
  const candidates = growRegions(scene, tallies);
  const judgements = judgeBlocks(scene, readGuesses(candidates, page), main, tallies);
  const groups = [...groupBlocks(scene, judgements), ...keepOthers(candidates, page, judgements, main)];
  return groups
    .sort((a, b) => (a.blocks[0]?.index ?? 0) - (b.blocks[0]?.index ?? 0))
    .map((group) => describe(group, page, siteName));
}

const NONE: readonly Clue[] = [];

/** What the rules made of each block. */
export function readGuesses(candidates: readonly Candidate[], page: Page): (block: Block) => RegionKind | null {
  const kinds = candidates.flatMap(({ units, tally }) =>
    blocksOf(units, page).map((block) => [block, tally.kind] as const),
  );
  const guesses = new Map(kinds);
  return (block) => guesses.get(block) ?? null;
}

/** What the rules found of kinds that the models do not know, outside the main content. */
function keepOthers(
  candidates: readonly Candidate[],
  page: Page,
  judgements: ReadonlyMap<Block, BlockJudgement>,
  main: ReadonlySet<Block>,
): Group[] {
  return candidates
    .filter(({ tally }) => !JUDGED_KINDS.has(tally.kind))
    .map(({ units, tally: { kind, clues, total } }) => {
      const blocks = blocksOf(units, page).filter((block) => !judgements.has(block) && !main.has(block));
      return { kind, blocks, clues, score: total };
    })
    .filter(({ blocks }) => blocks.length > 0);
}

function describe(group: Group, page: Page, siteName: string | null): FoundRegion {
  const { kind, blocks } = group;
  const taken = new Set(blocks);
  const region: Region = {
    kind,
    elements: collectNodes(page.root, (block) => taken.has(block), blocks[0]?.index, blocks.at(-1)?.index),
    verdict: judge(group),
    evidence: listEvidence(group),
    asksFor: kind === 'donation' || kind === 'paywall' ? siteName : null,
  };
  return { region, blocks };
}
