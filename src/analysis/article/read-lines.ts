import type { Block, Box, Page } from '../page/page.js';
import { parentOf, rawTextOf } from '../page/safe-dom.js';

/** Page-wide containers carry class names of every kind. */
const LEAST_DEPTH = 2;
const CAPTION_TAGS: ReadonlySet<string> = new Set(['FIGURE', 'FIGCAPTION']);

/** What stands before and after a headline, line by line; the nearest line first. */
export interface Neighbourhood {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** How many characters to read on either side of a headline. */
export interface Reach {
  readonly before: number;
  readonly after: number;
}

/** The blocks that a headline is made of: the first, and the one after the last. */
export interface Place {
  readonly from: number;
  readonly to: number;
}

/** Where an element's own text stands among the page's blocks; null where it has none. */
export function findPlace({ blocks }: Page, element: Element): Place | null {
  const isInside = blocks.map(({ box }) => isWithin(box, element));
  const from = isInside.indexOf(true);
  if (from >= 0) return { from, to: isInside.lastIndexOf(true) + 1 };
  const parent = parentOf(element);
  const own = parent
    ? blocks.find(({ box, nodes }) => isWithin(box, parent) && nodes.some((node) => holds(node, element)))
    : null;
  return own ? { from: own.index, to: own.index + 1 } : null;
}

/**
 * Reads the lines on both sides of `place`, without captions and what a reader does not see. Where the headline itself
 * is hidden, scripts will show it and what stands around it.
 */
export function readLines({ blocks }: Page, { from, to }: Place, reach: Reach): Neighbourhood {
  const isFadedIn = blocks[from]?.hidden === true;
  const isRead = (block: Block) => block.kind === 'text' && (isFadedIn || !block.hidden) && !isCaption(block.box);
  return {
    before: collect(blocks.slice(0, from).reverse(), isRead, reach.before),
    after: collect(blocks.slice(to), isRead, reach.after),
  };
}

const LONGEST_SHORT_LINE = 160;
const APART = /comment|related|recommend|popular/i;

/** Every short line of the page in document order, but for comments and lists of other articles. */
export function listShortLines({ blocks }: Page): string[] {
  const isApart = new Map<Box, boolean>();
  const standsApart = (box: Box): boolean => {
    const known = isApart.get(box);
    if (known !== undefined) return known;
    const found =
      (box.depth > LEAST_DEPTH && APART.test(box.words)) || (box.parent !== null && standsApart(box.parent));
    isApart.set(box, found);
    return found;
  };
  return blocks
    .filter(({ text, hidden, box }) => text && text.length <= LONGEST_SHORT_LINE && !hidden && !standsApart(box))
    .map(lineOf);
}

/** The block's text, its pieces parted even where the page does not part them. */
export function lineOf({ textNodes }: Block): string {
  return textNodes
    .map((node) => rawTextOf(node).trim())
    .filter(Boolean)
    .join(' ')
    .replace(/\s+/g, ' ');
}

function collect(blocks: readonly Block[], isRead: (block: Block) => boolean, limit: number): string[] {
  const lines: string[] = [];
  let length = 0;
  for (const block of blocks) {
    if (length >= limit) break;
    if (!isRead(block)) continue;
    const line = lineOf(block);
    lines.push(line);
    length += line.length;
  }
  return lines;
}

function isWithin(box: Box, element: Element): boolean {
  for (let at: Box | null = box; at; at = at.parent) if (at.element === element) return true;
  return false;
}

function holds(node: Node, element: Element): boolean {
  for (let at: Node | null = element; at; at = parentOf(at)) if (at === node) return true;
  return false;
}

function isCaption({ tag, parent }: Box): boolean {
  return CAPTION_TAGS.has(tag) || (parent !== null && CAPTION_TAGS.has(parent.tag));
}
