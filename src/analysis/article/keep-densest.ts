import { linkDensity, type Block, type Box, type Page } from '../page/page.js';

/** Characters that Readability keeps where it has found an article at all. */
const FOUND = 500;
/** A paragraph, rather than a caption, a teaser or a button. */
const PARAGRAPH = { length: 100, linkDensity: 0.25 };
const FEWEST_PARAGRAPHS = 3;
/** How much of its paragraphs' text a box passes on to the one around it. */
const PASSED_ON = 0.6;
const NO_ARTICLE: ReadonlySet<string> = new Set(['NAV', 'FOOTER', 'ASIDE', 'HEADER', 'DIALOG', 'FORM']);

/**
 * What Readability kept; where that is next to nothing, the box with the most prose instead. `kept` has for each block of
 * the page the share of its text that Readability kept.
 */
export function keepDensest(page: Page, kept: Float32Array): Float32Array {
  if (measureKept(page, kept) >= FOUND) return kept;
  const paragraphs = page.blocks.filter(isParagraph);
  const densest = findDensest(paragraphs);
  if (!densest) return kept;
  const inside = paragraphs.filter(({ index }) => isIn(densest, index));
  if (inside.length < FEWEST_PARAGRAPHS) return kept;
  return kept.map((share, index) => (isIn(densest, index) && !page.blocks[index]?.hidden ? 1 : share));
}

function measureKept({ blocks }: Page, kept: Float32Array): number {
  return blocks.reduce((sum, { index, hidden, text }) => sum + (hidden ? 0 : text.length * (kept[index] ?? 0)), 0);
}

function isParagraph(block: Block): boolean {
  if (block.kind !== 'text' || block.hidden || block.text.length < PARAGRAPH.length) return false;
  return linkDensity(block) < PARAGRAPH.linkDensity && !isElsewhere(block.box);
}

function isElsewhere(box: Box): boolean {
  return NO_ARTICLE.has(box.tag) || (box.parent !== null && isElsewhere(box.parent));
}

function isIn({ from, to }: Box, index: number): boolean {
  return index >= from && index < to;
}

/** Each paragraph speaks for the boxes around it, the less the farther out they are. */
function findDensest(paragraphs: readonly Block[]): Box | null {
  const scores = new Map<Box, number>();
  for (const { text, box } of paragraphs) {
    // Its own box holds a paragraph and nothing else.
    let share = text.length;
    for (let at = box.parent; at; at = at.parent) {
      scores.set(at, (scores.get(at) ?? 0) + share);
      share *= PASSED_ON;
    }
  }
  let best: Box | null = null;
  for (const [box, score] of scores) if (score > (best ? (scores.get(best) ?? 0) : 0)) best = box;
  return best;
}
