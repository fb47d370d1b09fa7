import { isBlock, linkDensity, type Block, type Box } from '../../page/page.js';
import { HEADING_TAGS } from '../../page/tags.js';
import type { RegionKind } from '../../types.js';
import { isHeadline } from '../find-shapes.js';
import type { Scene } from '../scene.js';
import { Tally, type Claim, type Tallies } from '../tally.js';
import { PARAGRAPH } from '../thresholds.js';

/** What a box or block holds, added up from its leaves. */
export interface Survey {
  readonly tallies: Tallies;
  textBlocks: number;
  headings: number;
  /** Blocks that are one link, too long for a menu. */
  headlines: number;
  /** Characters in long, hardly linked texts. */
  proseLength: number;
  /** Characters that Readability took for main content. */
  mainLength: number;
  hasTitle: boolean;
}

/** A survey with its box. */
export interface BoxSurvey extends Survey {
  readonly box: Box;
  /** What `describeBox` made of it. */
  described: Map<RegionKind, readonly number[]> | null;
}

export interface Surveys {
  ofBox(box: Box): BoxSurvey;
  ofBlock(block: Block): Survey;
}

const NONE: Tallies = new Map();

/** Surveys each box and block of the page, from the leaves to the root. */
export function surveyPage(scene: Scene, tallies: ReadonlyMap<Box | Block, Tallies>): Surveys {
  const blocks = scene.page.blocks.map((block) => surveyBlock(block, tallies.get(block) ?? NONE, scene));
  const ofBlock = ({ index }: Block) => blocks[index] as Survey;
  const boxes = new Map<Box, BoxSurvey>();
  const visit = (box: Box): BoxSurvey => {
    const total: BoxSurvey = { box, described: null, ...createSurvey(tallies.get(box) ?? NONE) };
    for (const unit of box.units) addTo(total, isBlock(unit) ? ofBlock(unit) : visit(unit));
    boxes.set(box, total);
    return total;
  };
  visit(scene.page.root);
  return { ofBlock, ofBox: (box) => boxes.get(box) as BoxSurvey };
}

function createSurvey(tallies: Tallies): Survey {
  return { tallies, textBlocks: 0, headings: 0, headlines: 0, proseLength: 0, mainLength: 0, hasTitle: false };
}

function surveyBlock(block: Block, tallies: Tallies, scene: Scene): Survey {
  const survey = createSurvey(tallies);
  survey.hasTitle = block.box.tag === 'H1';
  if (block.kind !== 'text') return survey;
  const { length } = block.text;
  const density = linkDensity(block);
  survey.textBlocks = 1;
  survey.headings = HEADING_TAGS.has(block.box.tag) ? 1 : 0;
  survey.headlines = density > 0.9 && isHeadline(block.text) ? 1 : 0;
  survey.proseLength = length >= PARAGRAPH.length && density < PARAGRAPH.linkDensity ? length : 0;
  survey.mainLength = scene.isMain(block) ? length : 0;
  return survey;
}

function addTo(total: Survey, part: Survey): void {
  total.textBlocks += part.textBlocks;
  total.headings += part.headings;
  total.headlines += part.headlines;
  total.proseLength += part.proseLength;
  total.mainLength += part.mainLength;
  total.hasTitle ||= part.hasTitle;
}

const NO_CLAIM: Claim = new Tally('donation').claim;

export function claimOf({ tallies }: Survey, kind: RegionKind): Claim {
  return tallies.get(kind)?.claim ?? NO_CLAIM;
}

/** The strongest claim of another kind. */
export function rivalOf({ tallies }: Survey, kind: RegionKind): number {
  let best = 0;
  for (const { kind: other, claim } of tallies.values()) {
    if (other !== kind) best = Math.max(best, claim.said + claim.linked);
  }
  return best;
}
