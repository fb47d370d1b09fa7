import type { Article, Metadata } from '../types.js';
import { linkDensity, type Block, type Page } from '../page/page.js';
import { collectNodes } from '../page/collect-nodes.js';

/** Makes an article of the blocks that belong to it; null where they do not add up to one. */
export function assembleArticle(page: Page, blocks: ReadonlySet<Block>, metadata: Metadata): Article | null {
  const text = page.blocks.filter((block) => block.kind === 'text' && blocks.has(block));
  if (!isArticle(text)) return null;
  return {
    ...metadata,
    text: text.map((block) => block.text).join('\n'),
    nodes: collectNodes(page.root, (block) => blocks.has(block)),
  };
}

/** Below these a page holds a form, a table or a list of links, but nothing to read. */
const SHORTEST_ARTICLE = 140;
const SHORTEST_PARAGRAPH = 60;
const HIGHEST_LINK_DENSITY = 0.6;

function isArticle(blocks: readonly Block[]): boolean {
  const sizes = blocks.map(({ text }) => sizeOf(text));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const linked = blocks.reduce((sum, block) => sum + sizeOf(block.text) * linkDensity(block), 0);
  return (
    total >= SHORTEST_ARTICLE && Math.max(...sizes) >= SHORTEST_PARAGRAPH && linked <= HIGHEST_LINK_DENSITY * total
  );
}

/** Characters, where a CJK one says as much as two others. */
function sizeOf(text: string): number {
  return text.length + (text.match(/[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Hangul}]/gu) ?? []).length;
}
