import type { Article, Metadata } from '../types.js';
import type { Block, Page } from '../page/page.js';
import { collectNodes } from './collect-nodes.js';

/** Makes an article of the blocks that belong to it; null where there are none. */
export function assembleArticle(page: Page, blocks: ReadonlySet<Block>, metadata: Metadata): Article | null {
  const text = page.blocks.filter((block) => block.kind === 'text' && blocks.has(block));
  if (!text.length) return null;
  return {
    ...metadata,
    text: text.map((block) => block.text).join('\n'),
    nodes: collectNodes(page.root, (block) => blocks.has(block)),
  };
}
