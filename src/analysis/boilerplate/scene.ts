import type { Block, Box, Page } from '../page/page.js';
import { isBlock } from '../page/page.js';
import type { Clue } from './clue.js';

/** What is known of the page before its boxes are judged. */
export interface Scene {
  readonly page: Page;
  cluesOf(unit: Box | Block): readonly Clue[];
  /** Whether Readability took the block for main content. */
  isMain(block: Block): boolean;
  /** Whether the unit stands in or right beside the article. */
  isNear(unit: Box | Block): boolean;
}

/** The box that holds the article and what stands right beside it: the smallest one around all main blocks. */
export function findStage(page: Page, main: ReadonlySet<Block>): Box | null {
  const blocks = page.blocks.filter((block) => block.kind === 'text' && main.has(block));
  const first = blocks[0];
  const last = blocks.at(-1);
  if (!first || !last) return null;
  let box: Box | null = first.box;
  while (box && !(box.from <= first.index && box.to > last.index)) box = box.parent;
  return box;
}

export function isWithin(unit: Box | Block, stage: Box): boolean {
  for (let box: Box | null = isBlock(unit) ? unit.box : unit; box; box = box.parent) if (box === stage) return true;
  return false;
}
