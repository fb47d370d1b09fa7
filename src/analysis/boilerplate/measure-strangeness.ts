import { isBlock, linkDensity, type Block, type Box } from '../page/page.js';
import type { RegionKind } from '../types.js';
import type { Scene } from './scene.js';
import { MAIN_CONTENT_FACTOR, PARAGRAPH, STRANGE } from './thresholds.js';

type Setting = Pick<Scene, 'isMain' | 'isMenu'>;

/** Tells how many characters of a unit have no reason to stand in a box of a kind, clues aside. */
export function createStrangenessMeasure(setting: Setting): Scene['strangeLength'] {
  const ofLinks = addUpBoxes((block) => measureBlock(block, true, setting));
  const ofOthers = addUpBoxes((block) => measureBlock(block, false, setting));
  return (unit: Box | Block, kind: RegionKind) => (kind === 'related' ? ofLinks(unit) : ofOthers(unit));
}

/** Boxes are asked again and again, for each kind and for each box around them. */
function addUpBoxes(measure: (block: Block) => number): (unit: Box | Block) => number {
  const known = new Map<Box, number>();
  const sum = (unit: Box | Block): number => {
    if (isBlock(unit)) return measure(unit);
    const before = known.get(unit);
    if (before !== undefined) return before;
    const total = unit.units.reduce((all, child) => all + sum(child), 0);
    known.set(unit, total);
    return total;
  };
  return sum;
}

function measureBlock(block: Block, isForLinks: boolean, setting: Setting): number {
  if (isLogo(block, setting)) return STRANGE.logo;
  if (block.kind === 'medium') return 0;
  const { length } = block.text;
  if (block.box.tag === 'H1') return STRANGE.headline;
  if (isForLinks && setting.isMain(block)) return length * MAIN_CONTENT_FACTOR;
  if (linkDensity(block) > 0.5) {
    if (!isForLinks) return Math.max(length, STRANGE.menuItem);
    return length < STRANGE.menuItem ? STRANGE.shortLink : 0;
  }
  if (isForLinks && length < STRANGE.longestSummary) return length * STRANGE.summaryShare;
  const isParagraph = length >= PARAGRAPH.length;
  if (isParagraph && setting.isMain(block)) return length * MAIN_CONTENT_FACTOR;
  return isParagraph ? length : length * STRANGE.shortShare;
}

/** Whether a block of the site's header is its name or logo. */
export function isLogo(block: Block, { isMenu }: Pick<Scene, 'isMenu'>): boolean {
  if (!isMenu(block)) return false;
  if (block.kind === 'medium' && (block.links.length > 0 || block.box.link !== null)) return true;
  return [block.box.link, ...block.links.map(({ href }) => href)].some((href) => href !== null && HOME.test(href));
}

const HOME = /^(?:(?:https?:)?\/\/[^/?#]+)?\/?$/i;
