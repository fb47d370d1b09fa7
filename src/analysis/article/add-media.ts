import type { Block, Box, Page } from '../page/page.js';

/**
 * Adds the pictures and frames that stand between blocks of the article, or right before its first one, there with
 * their caption. What is taken for boilerplate is none of its neighbours, and gives it no picture.
 */
export function addMedia(page: Page, selected: Set<Block>, taken: ReadonlySet<Block>): void {
  const texts = page.blocks.filter((block) => block.kind === 'text' && !block.hidden && !taken.has(block));
  const first = texts.find((block) => selected.has(block));
  if (!first) return;
  let next = 0;
  for (const block of page.blocks) {
    while (next < texts.length && (texts[next] as Block).index < block.index) next += 1;
    if (block.kind === 'text' || block.hidden || taken.has(block)) continue;
    const before = texts[next - 1];
    const after = texts[next];
    const isBetween = before && after && selected.has(before) && selected.has(after);
    if (isBetween) selected.add(block);
    if (isLead(block, texts, next, first)) for (const part of withCaption(block, texts)) selected.add(part);
  }
}

/** Whether a picture, with the caption of its figure, leads over to the first paragraph. */
function isLead(block: Block, texts: readonly Block[], next: number, first: Block): boolean {
  if (block.kind !== 'medium' || block.index > first.index) return false;
  const figure = figureOf(block);
  if (!figure) return texts[next] === first && standsClose(block, first);
  return texts.slice(next).find(({ index }) => index >= figure.to) === first;
}

function withCaption(block: Block, texts: readonly Block[]): readonly Block[] {
  const figure = figureOf(block);
  return figure ? [block, ...texts.filter(({ index }) => index >= figure.from && index < figure.to)] : [block];
}

function figureOf({ box }: Block): Box | null {
  for (let up: Box | null = box; up; up = up.parent) if (up.tag === 'FIGURE') return up;
  return null;
}

/** Whether two blocks stand in the same box or in neighbouring ones. */
function standsClose(a: Block, b: Block | undefined): boolean {
  if (!b) return false;
  return a.box === b.box || a.box === b.box.parent || a.box.parent === b.box || a.box.parent === b.box.parent;
}
