import { linkDensity, type Block, type Box } from '../../page/page.js';
import { HEADING_TAGS } from '../../page/tags.js';
import type { RegionKind } from '../../types.js';
import type { Scene } from '../scene.js';
import { tallyPage } from '../tally-page.js';
import { createTopicCount, type BoxTopics } from './count-topics.js';
import { claimOf, surveyPage, type BoxSurvey, type Survey, type Surveys } from './survey.js';

/** A page as the model sees it. */
export interface PageView {
  readonly scene: Scene;
  readonly surveys: Surveys;
  readonly texts: readonly Block[];
  /** One for each of the texts. */
  readonly views: readonly BlockView[];
  /** Places of the first and last main text, -1 where there is none. */
  readonly firstMain: number;
  readonly lastMain: number;
  /** How often a text stands on the page. */
  readonly counts: ReadonlyMap<string, number>;
  /** Place among the texts of the first one that is at or after a place among the page's blocks. */
  textsFrom(block: number): number;
  kind(kind: RegionKind): KindView;
  names(box: Box): Names;
  isOverlay(box: Box): boolean;
  topics(box: Box): BoxTopics;
  /** What the rules took the block for. */
  guess(block: Block): RegionKind | null;
}

/** The smallest boxes around that are called by a kind's name. */
export type Names = ReadonlyMap<RegionKind, { readonly weight: number; readonly box: Box }>;

/** For each text, how far the next clue for the kind is. */
export interface KindView {
  readonly before: readonly Neighbour[];
  readonly after: readonly Neighbour[];
  /** Texts since the last label of the kind. */
  readonly label: readonly number[];
}

interface Neighbour {
  readonly distance: number;
  readonly said: number;
  /** Characters between. */
  readonly gap: number;
}

export interface BlockView {
  readonly page: PageView;
  readonly block: Block;
  /** Place among the texts of the page. */
  readonly at: number;
  readonly own: Survey;
  /** The heading over the block. */
  readonly heading: BlockView | null;
  readonly parent: BoxSurvey;
  readonly small: BoxSurvey;
  readonly medium: BoxSurvey;
  readonly large: BoxSurvey;
  /** The largest box without main content. */
  readonly island: BoxSurvey;
  readonly names: Names;
  isIn(tag: string): boolean;
}

/** Characters of text that the boxes around a block may hold. */
const SIZES = { small: 250, medium: 800, large: 2500 } as const;

export function viewPage(
  scene: Scene,
  guess: (block: Block) => RegionKind | null,
  tallies = tallyPage(scene),
): PageView {
  const texts = scene.page.blocks.filter(({ kind }) => kind === 'text');
  const counts = new Map<string, number>();
  for (const { text } of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  const views: BlockView[] = [];
  const page: PageView = {
    ...{ scene, texts, views, counts, guess, surveys: surveyPage(scene, tallies) },
    firstMain: texts.findIndex((block) => scene.isMain(block)),
    lastMain: texts.findLastIndex((block) => scene.isMain(block)),
    textsFrom: countTexts(scene.page.blocks),
    kind: remember((kind) => viewKind(page, kind)),
    names: remember((box) => namesOf(page, box)),
    topics: createTopicCount(scene, (box) => texts.slice(page.textsFrom(box.from), page.textsFrom(box.to))),
    isOverlay: remember((box) => OVERLAY.test(box.words) || (box.parent !== null && page.isOverlay(box.parent))),
  };
  const viewBoxes = remember((box: Box) => boxesAround(page, box));
  let heading: BlockView | null = null;
  for (const [at, block] of texts.entries()) {
    const view: BlockView = { page, block, at, heading, own: page.surveys.ofBlock(block), ...viewBoxes(block.box) };
    views.push(view);
    if (HEADING_TAGS.has(block.box.tag) && linkDensity(block) < 0.5) heading = view;
  }
  return page;
}

function countTexts(blocks: readonly Block[]): (block: number) => number {
  const counts = new Uint32Array(blocks.length + 1);
  blocks.forEach(({ kind }, at) => (counts[at + 1] = (counts[at] ?? 0) + (kind === 'text' ? 1 : 0)));
  return (block) => counts[block] ?? 0;
}

const OVERLAY = /\b(?:modal|pop-?up|overlay|dialog|lightbox|interstitial|sticky|toast|banner)\b/i;

function remember<Key, Value>(compute: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    let value = known.get(key);
    if (value === undefined) known.set(key, (value = compute(key)));
    return value;
  };
}

function boxesAround(page: PageView, box: Box) {
  const own = page.surveys.ofBox(box);
  const boxes = { parent: own, small: own, medium: own, large: own, island: own };
  const tags = new Set<string>();
  for (let at: Box | null = box; at?.parent; at = at.parent) {
    const survey = page.surveys.ofBox(at);
    tags.add(at.tag);
    if (at.textLength <= SIZES.small) boxes.small = survey;
    if (at.textLength <= SIZES.medium) boxes.medium = survey;
    if (at.textLength <= SIZES.large) boxes.large = survey;
    if (survey.mainLength === 0) boxes.island = survey;
  }
  return { ...boxes, names: page.names(box), isIn: (tag: string) => tags.has(tag) };
}

function namesOf(page: PageView, box: Box): Names {
  const outer: Names = box.parent ? page.names(box.parent) : new Map();
  const clues = page.scene.cluesOf(box);
  if (!clues.length) return outer;
  const inner = new Map<RegionKind, number>();
  for (const { kind, weight } of clues) inner.set(kind, (inner.get(kind) ?? 0) + weight);
  return new Map([...outer, ...[...inner].map(([kind, weight]) => [kind, { weight, box }] as const)]);
}

const FAR = { distance: 11, said: 0, gap: 3000 } as const;
const LABEL_REACH = 25;

function viewKind({ texts, views, scene }: PageView, kind: RegionKind): KindView {
  const said = views.map(({ own }) => claimOf(own, kind).said + claimOf(own, kind).linked);
  const before = neighbours(said, texts);
  const after = neighbours(said.toReversed(), texts.toReversed()).toReversed();
  const label: number[] = [];
  let since = LABEL_REACH;
  for (const block of texts) {
    label.push(since);
    const isLabel = scene.cluesOf(block).some((clue) => clue.role === 'label' && clue.kind === kind);
    since = isLabel ? 1 : Math.min(LABEL_REACH, since + 1);
  }
  return { before, after, label };
}

/** Weight that makes a neighbour worth looking at. */
const WORTH = 2;

function neighbours(said: readonly number[], texts: readonly Block[]): Neighbour[] {
  let last: Neighbour = FAR;
  return texts.map((block, at) => {
    const found = last;
    const weight = said[at] ?? 0;
    if (weight >= WORTH) last = { distance: 1, said: weight, gap: 0 };
    else last = last.distance >= 10 ? FAR : { ...last, distance: last.distance + 1, gap: last.gap + block.text.length };
    return found;
  });
}
