import type { Box } from '../page/page.js';
import { FAR } from './describe-boxes.js';

/** Levels that one has to go up from the stage to meet the box; negative for boxes in it: how deep they lie. */
export function levelsOutside(box: Box, stage: Box): number {
  let up = 0;
  for (let around: Box | null = stage; around; around = around.parent, up += 1) {
    if (!isWithin(box, around)) continue;
    return up > 0 ? Math.min(FAR, up) : Math.max(-FAR, stage.depth - box.depth);
  }
  return FAR;
}

function isWithin({ from, to, depth }: Box, around: Box): boolean {
  return from >= around.from && to <= around.to && depth >= around.depth;
}
