import { isBlock, type Block, type Box } from './page.js';

/**
 * The fewest nodes that hold the given blocks and nothing else: whole elements where all of their text belongs,
 * runs of text and inline elements elsewhere. Document order; none contains another. Spares the time to look at what
 * stands before the block `first` or after `last`, by their places in the page.
 */
export function collectNodes(
  root: Box,
  belongs: (block: Block) => boolean,
  first = root.from,
  last = root.to,
): (Element | Text)[] {
  const nodes: (Element | Text)[] = [];
  const visit = (unit: Box | Block): void => {
    if (isBlock(unit)) {
      if (belongs(unit)) nodes.push(...unit.nodes.filter(isVisible));
    } else if (unit.to <= first || unit.from > last) {
      return;
    } else if (unit !== root && isWhole(unit, belongs)) {
      nodes.push(unit.element);
    } else {
      unit.units.forEach(visit);
    }
  };
  visit(root);
  return nodes;
}

/** Whether each block of the box belongs with all of its text, and there is one. */
function isWhole(box: Box, belongs: (block: Block) => boolean): boolean {
  if (box.from === box.to) return false;
  return box.units.every((unit) =>
    isBlock(unit) ? belongs(unit) && !unit.isPartial : unit.from === unit.to || isWhole(unit, belongs),
  );
}

function isVisible(node: Element | Text): boolean {
  return node.nodeType !== 3 || /\S/.test((node as Text).data);
}
