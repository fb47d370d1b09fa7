import type { Block, Page } from '../page/page.js';

/** For each block of the page, the share of its text that is kept. */
export function shareKept(page: Page, kept: ReadonlySet<Text>): Float32Array {
  return Float32Array.from(page.blocks, (block) => shareOf(block, kept));
}

function shareOf({ textNodes }: Block, kept: ReadonlySet<Text>): number {
  if (!textNodes.some((node) => kept.has(node))) return 0;
  let inside = 0;
  let all = 0;
  for (const node of textNodes) {
    const { length } = node.data.trim();
    all += length;
    if (kept.has(node)) inside += length;
  }
  return all ? inside / all : 0;
}
