import { linkDensity, type Block, type Box, type Page } from '../page/page.js';
import { createLikeness } from './create-likeness.js';
import { describeBoxes, type BoxFacts } from './describe-boxes.js';
import { measureLine, type LineFacts } from './measure-line.js';

/** What the page states of its article, to know headline and dek by. */
export interface Stated {
  readonly title: string;
  readonly excerpt: string | null;
}

/** A shown line of text with all that tells whether it is main content. */
export interface Line {
  readonly block: Block;
  readonly text: LineFacts;
  /** Place among the shown lines. */
  readonly at: number;
  /** Share that Readability kept. */
  readonly kept: number;
  readonly linkDensity: number;
  /** 1 to 6, 0 if the line is no heading. */
  readonly heading: number;
  readonly facts: BoxFacts;
  readonly kin: Kin;
  /** How often the text stands on the page. */
  repeated: number;
  titleLike: number;
  excerptLike: number;
}

/** All lines whose boxes have the same tags and names. */
interface Kin {
  size: number;
  kept: number;
  lines: number;
}

export interface Scene {
  readonly lines: readonly Line[];
  readonly size: number;
  readonly kept: number;
  readonly long: number;
  /** The smallest boxes around most of what was kept, and around most of the long lines. */
  readonly keptStage: Box;
  readonly longStage: Box;
  /** Places in `lines`; -1 where there is none. */
  readonly headline: number;
  readonly firstKept: number;
  readonly lastKept: number;
  /** For each line, how many lines before and after it the next kept one stands, and the place of the heading above. */
  readonly keptBefore: readonly number[];
  readonly keptAfter: readonly number[];
  readonly headings: readonly number[];
}

const KEPT = 0.5;
const LONG = { size: 80, linkDensity: 0.3 };
const STAGE = { kept: 0.8, long: 0.6 };
export const FAR_LINES = 99;

/** `keptShares`: for each block of the page, the share of its text that Readability kept. */
export function describeBlocks(page: Page, keptShares: ArrayLike<number>, stated: Stated): Scene {
  const blocks = page.blocks.filter((block) => block.kind === 'text' && !block.hidden);
  const boxes = describeBoxes(blocks);
  const kins = new Map<number, Kin>();
  const texts = new Map<string, number>();
  const sums = { size: 0, kept: 0, long: 0 };
  const lines = blocks.map((block, at) => {
    const facts = boxes.get(block.box) as BoxFacts;
    const line: Line = {
      block,
      text: measureLine(block.text),
      at,
      kept: keptShares[block.index] ?? 0,
      linkDensity: linkDensity(block),
      heading: headingOf(block.box),
      facts,
      kin: kinOf(facts, kins),
      repeated: 1,
      titleLike: 0,
      excerptLike: 0,
    };
    texts.set(block.text, (texts.get(block.text) ?? 0) + 1);
    addUp(line, sums);
    return line;
  });
  for (const line of lines) line.repeated = texts.get(line.block.text) ?? 1;
  const firstKept = lines.findIndex(({ kept }) => kept >= KEPT);
  const headline = findHeadline(lines, stated.title);
  compareWithExcerpt(lines, headline < 0 ? firstKept : headline, stated.excerpt);
  return {
    ...{ lines, ...sums, headline, firstKept, lastKept: lines.findLastIndex(({ kept }) => kept >= KEPT) },
    keptStage: findStage(page.root, boxes, (facts) => facts.kept >= STAGE.kept * sums.kept),
    longStage: findStage(page.root, boxes, (facts) => facts.long >= STAGE.long * sums.long),
    ...findNeighbours(lines),
  };
}

function kinOf({ key }: BoxFacts, kins: Map<number, Kin>): Kin {
  const known = kins.get(key);
  if (known) return known;
  const kin = { size: 0, kept: 0, lines: 0 };
  kins.set(key, kin);
  return kin;
}

/** Adds a line to its kin, to the boxes around it and to the page. */
function addUp(line: Line, page: { size: number; kept: number; long: number }): void {
  const { kin } = line;
  const { size } = line.text;
  const long = size >= LONG.size && line.linkDensity < LONG.linkDensity ? size : 0;
  const kept = size * line.kept;
  kin.size += size;
  kin.kept += kept;
  kin.lines += 1;
  page.size += size;
  page.kept += kept;
  page.long += long;
  for (let facts: BoxFacts | null = line.facts; facts; facts = facts.above) {
    facts.shown += size;
    facts.kept += kept;
    facts.long += long;
    facts.blocks += 1;
  }
}

const HEADINGS = ['H1', 'H2', 'H3', 'H4', 'H5', 'H6'];

function headingOf({ tag, parent }: Box): number {
  return HEADINGS.indexOf(tag) + 1 || HEADINGS.indexOf(parent?.tag ?? '') + 1;
}

function findStage(root: Box, boxes: ReadonlyMap<Box, BoxFacts>, holds: (facts: BoxFacts) => boolean): Box {
  for (let stage = root; ;) {
    const next = stage.units.find((unit): unit is Box => {
      const facts = 'units' in unit && boxes.get(unit);
      return Boolean(facts) && holds(facts as BoxFacts);
    });
    if (!next) return stage;
    stage = next;
  }
}

const LIKE_A_TITLE = { heading: 0.4, other: 0.6 };
const TITLE_STRETCH = 3;

/** The line that says what the title says, headings first; else the first h1. Notes how like the title each line is. */
function findHeadline(lines: readonly Line[], title: string): number {
  const likeTitle = createLikeness(title);
  let found = -1;
  let best = 0;
  for (const line of lines) {
    const { length } = line.block.text;
    if (!title || length > title.length * TITLE_STRETCH || length * TITLE_STRETCH < title.length) continue;
    line.titleLike = likeTitle(line.block.text);
    const isHeading = line.heading > 0 && line.heading <= 3;
    const rank = line.titleLike - (isHeading ? LIKE_A_TITLE.heading : LIKE_A_TITLE.other);
    if (rank <= best) continue;
    best = rank;
    found = line.at;
  }
  return found < 0 ? lines.findIndex(({ heading }) => heading === 1) : found;
}

const EXCERPT = { least: 40, reach: 15, stretch: 3 };

/** A dek is what the page describes itself with, and stands near the headline. */
function compareWithExcerpt(lines: readonly Line[], from: number, excerpt: string | null): void {
  if (!excerpt || from < 0) return;
  const likeExcerpt = createLikeness(excerpt);
  for (const line of lines.slice(Math.max(0, from - EXCERPT.reach), from + EXCERPT.reach)) {
    const { length } = line.block.text;
    if (length >= EXCERPT.least && length <= excerpt.length * EXCERPT.stretch)
      line.excerptLike = likeExcerpt(line.block.text);
  }
}

function findNeighbours(lines: readonly Line[]): Pick<Scene, 'keptBefore' | 'keptAfter' | 'headings'> {
  const keptBefore: number[] = [];
  const keptAfter: number[] = [];
  const headings: number[] = [];
  let [kept, heading] = [-Infinity, -1];
  for (const line of lines) {
    keptBefore.push(Math.min(FAR_LINES, line.at - kept));
    headings.push(heading);
    if (line.kept >= KEPT) kept = line.at;
    if (line.heading > 0) heading = line.at;
  }
  kept = Infinity;
  for (const line of lines.toReversed()) {
    keptAfter[line.at] = Math.min(FAR_LINES, kept - line.at);
    if (line.kept >= KEPT) kept = line.at;
  }
  return { keptBefore, keptAfter, headings };
}
