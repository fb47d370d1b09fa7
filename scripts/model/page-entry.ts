// Runs in the browser beside the benchmark's leaves.js: what the models are fitted on, as plain JSON. The analysis reads
// the page; ./stored-page.mjs makes a page of the JSON again, so that features can change without a browser.
import { findMainContent } from '../../src/analysis/article/find-main-content.js';
import { readMetadata } from '../../src/analysis/article/read-metadata.js';
import { analyze } from '../../src/analysis/index.js';
import type { Block, Box } from '../../src/analysis/page/page.js';
import { findClues } from '../../src/analysis/boilerplate/find-clues.js';
import { lexicons } from '../../src/analysis/boilerplate/lexicons/index.js';
import { detectLanguage } from '../../src/analysis/facts/detect-language.js';
import { isBlock } from '../../src/analysis/page/page.js';
import { readPage } from '../../src/analysis/page/read-page.js';
import { readStructuredData } from '../../src/analysis/page/structured-data.js';

interface Leaf {
  readonly nodes: readonly Text[];
}

/** Boxes and blocks as rows that name their box by its place; `leaves` are those of the benchmark. */
export function collectPage(document: Document, url: string, leaves: readonly Leaf[]) {
  const page = readPage(document, url);
  const kept = findMainContent(page);
  const structured = readStructuredData(document);
  const metadata = readMetadata(page, structured);
  const text = page.blocks
    .filter((block) => shareOf(block, (node) => kept.has(node)) >= 0.5)
    .map((block) => block.text);
  const langs = [metadata.lang, detectLanguage(text.join('\n'), metadata.lang)];
  const found = findClues(page, langs, lexicons);
  const cluesOf = (unit: Box | Block) => found.get(unit) ?? [];
  const places = new Map<Box, number>();
  const boxes: unknown[] = [];
  const visit = (box: Box): void => {
    places.set(box, boxes.length);
    const { tag, words, controls, hidden, link } = box;
    const itemprop = box.element.getAttribute('itemprop') ?? undefined;
    boxes.push({
      tag,
      words,
      parent: box.parent && places.get(box.parent),
      controls,
      hidden,
      link,
      itemprop,
      clues: cluesOf(box),
    });
    for (const unit of box.units) if (!isBlock(unit)) visit(unit);
  };
  visit(page.root);
  const leafOf = new Map(leaves.flatMap(({ nodes }, at) => nodes.map((node) => [node, at] as const)));
  const blocks = page.blocks.map((block) => ({
    ...{ kind: block.kind, box: places.get(block.box), text: block.text, links: block.links },
    ...{ linkLength: block.linkLength, hidden: block.hidden, isPartial: block.isPartial, address: block.address },
    ...{ kept: shareOf(block, (node) => kept.has(node)), marks: marksOf(block), clues: cluesOf(block) },
    leaves: [...new Set(block.textNodes.map((node) => leafOf.get(node)).filter((leaf) => leaf !== undefined))],
  }));
  const { regions } = analyze(document, { url });
  return { metadata, langs, boxes, blocks, regions: placeRegions(page.blocks, regions) };
}

/** Elements within the line, such as emphasis over all of it. */
function marksOf(block: Block): string {
  const names = block.nodes.flatMap((node) => ('tagName' in node ? [node.tagName] : []));
  return [...new Set(names)].join(' ');
}

function placeRegions(blocks: readonly Block[], regions: ReturnType<typeof analyze>['regions']) {
  return regions.map(({ kind, elements }) => ({
    kind,
    blocks: blocks
      .filter(({ nodes }) => nodes.every((node) => elements.some((element) => element.contains(node))))
      .map(({ index }) => index),
  }));
}

function shareOf({ textNodes }: Block, isIn: (node: Text) => boolean): number {
  const size = (nodes: readonly Text[]) => nodes.reduce((sum, { data }) => sum + data.trim().length, 0);
  return size(textNodes) ? size(textNodes.filter(isIn)) / size(textNodes) : 0;
}
