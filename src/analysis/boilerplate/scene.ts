import type { Block, Box, Page } from '../page/page.js';
import { isBlock } from '../page/page.js';
import type { RegionKind } from '../types.js';
import type { Clue } from './clue.js';
import type { TopicCounts, TopicFinder } from './find-topics.js';
import { createStrangenessMeasure } from './measure-strangeness.js';

/** What is known of the page before its boxes are judged. `isMain` is what Readability made of it. */
export interface Scene {
  readonly page: Page;
  cluesOf(unit: Box | Block): readonly Clue[];
  topicsOf(block: Block): TopicCounts;
  /** Whether Readability took the block for main content. */
  isMain(block: Block): boolean;
  /** Whether the unit stands in or right beside the article. */
  isNear(unit: Box | Block): boolean;
  /** Whether the unit stands in the site's navigation, header or footer. */
  isMenu(unit: Box | Block): boolean;
  /** Characters of the unit that have no reason to stand in a box of the kind, clues aside. */
  strangeLength(unit: Box | Block, kind: RegionKind): number;
}

const MENU_TAGS: ReadonlySet<string> = new Set(['NAV', 'FOOTER']);
const MENU_WORDS =
  /\b(?:nav|navbar|navigation|menu|footer|masthead|breadcrumbs?|contentinfo|banner|site-?header|top-?bar)\b/iu;

function isMenuName(box: Box): boolean {
  if (MENU_TAGS.has(box.tag) || MENU_WORDS.test(box.words)) return true;
  return box.tag === 'HEADER' && !hasAncestor(box, new Set(['ARTICLE', 'MAIN']));
}

function hasAncestor({ parent }: Box, tags: ReadonlySet<string>): boolean {
  return parent !== null && (tags.has(parent.tag) || hasAncestor(parent, tags));
}

/** Tells of each unit whether one of its boxes is called a menu. */
export function createMenuTest(): (unit: Box | Block) => boolean {
  const known = new Map<Box, boolean>();
  const isMenuBox = (box: Box | null): boolean => {
    if (!box || box.tag === 'MAIN' || box.tag === 'ARTICLE') return false;
    const before = known.get(box);
    if (before !== undefined) return before;
    const found = isMenuName(box) || isMenuBox(box.parent);
    known.set(box, found);
    return found;
  };
  return (unit) => isMenuBox(isBlock(unit) ? unit.box : unit);
}

/** The box that holds the article and what stands right beside it: the smallest one around all main blocks. */
export function findStage(page: Page, isMain: (block: Block) => boolean): Box | null {
  const blocks = page.blocks.filter(isMain);
  const first = blocks[0];
  const last = blocks.at(-1);
  if (!first || !last) return null;
  let box: Box | null = first.box;
  while (box && !(box.from <= first.index && box.to > last.index)) box = box.parent;
  return box;
}

/** Tells of each unit whether it stands in `stage`. */
export function createNearTest(stage: Box | null): (unit: Box | Block) => boolean {
  const known = new Map<Box, boolean>();
  const isWithin = (box: Box): boolean => {
    const before = known.get(box);
    if (before !== undefined) return before;
    const found = box === stage || (box.parent !== null && isWithin(box.parent));
    known.set(box, found);
    return found;
  };
  return (unit) => stage !== null && isWithin(isBlock(unit) ? unit.box : unit);
}

/** `kept` has for each block of the page the share of its text that Readability kept. */
export function createScene(
  page: Page,
  kept: ArrayLike<number>,
  cluesOf: Scene['cluesOf'],
  countTopics: TopicFinder,
): Scene {
  const isMain = (block: Block) => block.kind === 'text' && !block.hidden && (kept[block.index] ?? 0) >= KEPT_SHARE;
  const isMenu = createMenuTest();
  return {
    ...{ page, cluesOf, isMain, isMenu },
    topicsOf: createTopicMemory(page, countTopics),
    isNear: createNearTest(findStage(page, isMain)),
    strangeLength: createStrangenessMeasure({ isMain, isMenu }),
  };
}

function createTopicMemory(page: Page, countTopics: TopicFinder): Scene['topicsOf'] {
  const known = new Array<TopicCounts | undefined>(page.blocks.length);
  return ({ index, text }) => (known[index] ??= countTopics(text));
}

const KEPT_SHARE = 0.5;
