// Makes a page of what ./page-entry.ts stored, good for all that needs no live nodes.

/** `page` as the analysis knows it, and `kept`: for each block, the share of its text that Readability kept. */
export function restorePage({ url, boxes: rows, blocks }) {
  const boxes = [];
  for (const { parent, itemprop, ...row } of rows) {
    const above = parent === null || parent === undefined ? null : boxes[parent];
    const element = { getAttribute: (name) => (name === 'itemprop' ? (itemprop ?? null) : null) };
    const empty = { units: [], from: 0, to: 0, textLength: 0, linkLength: 0 };
    boxes.push({ ...row, ...empty, element, parent: above, depth: above ? above.depth + 1 : 0 });
  }
  const page = {
    document: null,
    url,
    root: boxes[0],
    blocks: blocks.map((block, index) => ({ ...block, index, box: boxes[block.box], nodes: [], textNodes: [] })),
  };
  page.blocks.forEach(addToBoxes);
  return { page, kept: Float32Array.from(blocks, ({ kept }) => kept) };
}

/** Boxes come into being with their first block: what holds none is in no box's units. */
function addToBoxes(block) {
  let unit = block;
  for (let box = block.box; box; box = box.parent) {
    const isNew = box.units.length === 0;
    if (isNew) box.from = block.index;
    box.to = block.index + 1;
    box.textLength += block.text.length;
    box.linkLength += block.linkLength;
    if (box.units.at(-1) !== unit) box.units.push(unit);
    unit = box;
  }
}
