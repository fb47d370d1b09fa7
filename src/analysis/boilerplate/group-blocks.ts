import { isBlock, lengthOf, linkDensity, type Block, type Box, type Page } from '../page/page.js';
import type { RegionKind } from '../types.js';
import type { Clue } from './clue.js';
import type { BlockJudgement } from './judge-blocks.js';
import type { Scene } from './scene.js';
import { isLogo } from './measure-strangeness.js';
import { isTopicKind } from './find-topics.js';
import { FAINT, LONE_LINK_LENGTH } from './thresholds.js';

/** Neighbouring blocks of one kind: a region before it is described. */
export interface Group {
  readonly kind: RegionKind;
  /** With the pictures and frames among them. */
  readonly blocks: readonly Block[];
  /** By rule, the strongest one; never empty. */
  readonly clues: ReadonlyMap<string, Clue>;
  /** Log-odds of the surest block, less what is asked. */
  readonly score: number;
}

/** Puts neighbours of one kind together, and drops what nothing speaks for or what is only an entry of a menu. */
export function groupBlocks(scene: Scene, judgements: ReadonlyMap<Block, BlockJudgement>): Group[] {
  const groups: Group[] = [];
  let open: Block[] = [];
  const close = () => {
    const first = open[0];
    const judgement = first && judgements.get(first);
    if (judgement) groups.push(...makeGroup(scene, trimEnds(scene, open, judgement.kind), judgement.kind, judgements));
    open = [];
  };
  for (const block of scene.page.blocks) {
    if (block.kind !== 'text') continue;
    const kind = judgements.get(block)?.kind;
    const last = open.at(-1);
    if (last && (judgements.get(last)?.kind !== kind || landmarkOf(last) !== landmarkOf(block))) close();
    if (kind) open.push(block);
  }
  close();
  return groups.filter((group) => group.clues.size > 0 && !isFaint(group) && !isMenuEntry(group, scene));
}

function makeGroup(
  scene: Scene,
  texts: readonly Block[],
  kind: RegionKind,
  judgements: ReadonlyMap<Block, BlockJudgement>,
): Group[] {
  const own = collectClues(scene, texts, kind);
  // A footer right after a box has as many clues nearby as the rest of the box.
  if (!own.size && texts[0] && landmarkOf(texts[0])) return [];
  const clues = own.size ? own : borrowClues(scene, texts, kind);
  const score = Math.max(...texts.map((block) => judgements.get(block)?.score ?? 0));
  return [{ kind, blocks: withMedia(scene, texts), clues, score }];
}

/** A text of this length that says nothing of the kind, right beside a box that is full without it, is a paragraph. */
const PARAGRAPH_LENGTH = 60;

function trimEnds(scene: Scene, texts: readonly Block[], kind: RegionKind): readonly Block[] {
  const isBeside = (block: Block | undefined, rest: readonly Block[]) => {
    if (!block || block.text.length < PARAGRAPH_LENGTH || linkDensity(block) > 0.5) return false;
    if (scene.cluesOf(block).some((clue) => clue.kind === kind)) return false;
    return isFull(rest, block) || isOffTopic(scene, block, kind);
  };
  if (isBeside(texts.at(-1), texts.slice(0, -1))) return trimEnds(scene, texts.slice(0, -1), kind);
  if (isBeside(texts[0], texts.slice(1))) return trimEnds(scene, texts.slice(1), kind);
  return texts;
}

/** A line of the main content in which not one word is of the kind. */
function isOffTopic(scene: Scene, block: Block, kind: RegionKind): boolean {
  return scene.isMain(block) && isTopicKind(kind) && scene.topicsOf(block)[kind] === 0;
}

/** Whether the texts are all that stands in their smallest common box, and `other` is outside of it. */
function isFull(texts: readonly Block[], other: Block): boolean {
  const [first, last] = [texts[0], texts.at(-1)];
  if (!first || !last) return false;
  let box: Box | null = first.box;
  while (box && !(box.from <= first.index && box.to > last.index)) box = box.parent;
  if (!box || (box.from <= other.index && box.to > other.index)) return false;
  return box.textLength === texts.reduce((sum, { text }) => sum + text.length, 0);
}

const LANDMARKS: ReadonlySet<string> = new Set(['FOOTER', 'NAV']);

/** The footer or navigation that a block stands in: no box reaches across its edge. */
function landmarkOf({ box }: Block): Box | null {
  for (let up: Box | null = box; up; up = up.parent) if (LANDMARKS.has(up.tag)) return up;
  return null;
}

/** Where hardly anything is said, the model must be all the surer. */
function isFaint({ clues, score }: Group): boolean {
  const weight = [...clues.values()].reduce((sum, clue) => sum + clue.weight, 0);
  return weight < FAINT.weight && score < FAINT.score;
}

/** A link or button by itself, as navigation has them, asks for nothing. */
function isMenuEntry({ kind, blocks }: Group, scene: Scene): boolean {
  if (kind === 'related') return false;
  const length = blocks.reduce((sum, block) => sum + lengthOf(block), 0);
  return length < LONE_LINK_LENGTH && blocks.every((block) => linkDensity(block) > 0.9 && scene.isMenu(block));
}

/** Pictures and frames between the texts, and those in boxes whose texts are all taken. */
function withMedia(scene: Scene, texts: readonly Block[]): readonly Block[] {
  const { blocks } = scene.page;
  const first = texts[0]?.index ?? 0;
  const last = texts.at(-1)?.index ?? 0;
  const taken = new Set(texts);
  const isOurs = (block: Block) => {
    if (block.kind === 'text') return taken.has(block);
    if (isLogo(block, scene)) return false;
    if (block.index > first && block.index < last) return true;
    const box = textBoxOf(block);
    if (!box || box.to <= first || box.from > last) return false;
    return blocks.slice(box.from, box.to).every((other) => other.kind !== 'text' || taken.has(other));
  };
  return blocks.filter(isOurs);
}

/** The smallest box around a picture that holds text. */
function textBoxOf({ box }: Block): Box | null {
  for (let up: Box | null = box; up; up = up.parent) if (up.textLength > 0) return up;
  return null;
}

type Clues = Map<string, Clue>;

/** The clues on the texts, on boxes in the group and on those that hold little else. */
function collectClues(scene: Scene, texts: readonly Block[], kind: RegionKind): Clues {
  const clues: Clues = new Map();
  for (const block of texts) addClues(clues, scene, block, kind);
  const from = texts[0]?.index ?? 0;
  const to = (texts.at(-1)?.index ?? 0) + 1;
  const length = texts.reduce((sum, block) => sum + lengthOf(block), 0);
  for (const box of boxesAround(texts)) if (isAround(box, from, to, length)) addClues(clues, scene, box, kind);
  return clues;
}

/** How far from the texts a clue may stand that speaks for them, where they have none of their own. */
const REACH = 10;

function borrowClues(scene: Scene, texts: readonly Block[], kind: RegionKind): Clues {
  const clues: Clues = new Map();
  const from = texts[0]?.index ?? 0;
  const to = (texts.at(-1)?.index ?? 0) + 1;
  for (const block of scene.page.blocks.slice(Math.max(0, from - REACH), to + REACH))
    addClues(clues, scene, block, kind);
  for (const box of boxesAround(texts)) if (!clues.size) addClues(clues, scene, box, kind);
  return clues;
}

function addClues(clues: Clues, scene: Scene, unit: Box | Block, kind: RegionKind): void {
  for (const clue of scene.cluesOf(unit)) {
    if (clue.kind === kind && clue.weight > (clues.get(clue.rule)?.weight ?? 0)) clues.set(clue.rule, clue);
  }
}

function boxesAround(texts: readonly Block[]): ReadonlySet<Box> {
  const boxes = new Set<Box>();
  for (const block of texts)
    for (let box: Box | null = block.box; box && !boxes.has(box); box = box.parent) boxes.add(box);
  return boxes;
}

/** Whether a box lies in the group, or around it with little else. */
function isAround(box: Box, from: number, to: number, length: number): boolean {
  return (box.from >= from && box.to <= to) || box.textLength <= 1.5 * length + 40;
}

export function blocksOf(units: readonly (Box | Block)[], page: Page): readonly Block[] {
  return units.flatMap((unit) => (isBlock(unit) ? [unit] : page.blocks.slice(unit.from, unit.to)));
}
