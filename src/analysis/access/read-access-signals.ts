import { createFinderChoice } from '../boilerplate/choose-phrases.js';
import type { PhraseFinder } from '../boilerplate/find-phrases.js';
import type { Lexicons } from '../boilerplate/lexicon.js';
import type { Block, Page } from '../page/page.js';
import { readAccessStatements } from '../page/read-access-statements.js';
import type { StructuredData } from '../page/structured-data.js';
import type { Evidence, RegionKind } from '../types.js';
import type { AccessSignals, Gate } from './access-signals.js';
import { findGateWords } from './find-gate-words.js';
import { findAccessPhrases } from './find-phrases.js';

/** A region as far as access is concerned. */
export interface FoundRegion {
  readonly region: { readonly kind: RegionKind; readonly evidence: readonly Evidence[] };
  readonly blocks: readonly Block[];
}

export interface AccessSources {
  readonly page: Page;
  /** The article's blocks, the regions' taken out. */
  readonly main: ReadonlySet<Block>;
  readonly hasArticle: boolean;
  readonly found: readonly FoundRegion[];
  readonly structured: StructuredData;
  readonly lang: string | null;
  readonly lexicons: Lexicons;
}

const LONGEST_NOTICE = 400;
const LONGEST_GATE_TEXT = 2000;
/** How much of what follows a gate still belongs to it. */
const BELOW = 800;
/** A gate with more other text than this between the article and itself belongs to the page. */
const FARTHEST_BELOW = 700;
const LEAST_WEIGHT = 3;
const SHORTEST_PARAGRAPH = 80;
const PARAGRAPHS_BELOW = 2;

/** Gathers what tells who may read the article: declarations, gates, counters and the text's own end. */
export function readAccessSignals(sources: AccessSources): AccessSignals {
  const { page, main, hasArticle, found, structured, lang, lexicons } = sources;
  const shown = [...main].filter(({ kind, hidden }) => kind === 'text' && !hidden).sort((a, b) => a.index - b.index);
  const articles = structured.articles.filter(({ isArticle }) => isArticle);
  const regions = found.filter(({ region }) => region.kind === 'paywall');
  const taken = new Set(found.flatMap(({ blocks }) => blocks));
  const walls = new Set(regions.flatMap(({ blocks }) => blocks));
  const gates = [
    ...regions.map(({ region, blocks }) => ({ blocks, evidence: region.evidence })),
    ...findLooseGates(page, shown, taken, lang, gateFinderFor([lang], lexicons)),
  ];
  return {
    statements: readAccessStatements(structured),
    gates: gates.map(({ blocks, evidence }) => describeGate(blocks, evidence, page, shown, walls)),
    counters: listNotices(page, regions).flatMap((text) => findCounters(text, lang)),
    hasArticle,
    text: shown.length > 0 ? shown.map(({ text }) => text).join('\n') : null,
    lang,
    statedWordCount: largest(articles.map(({ wordCount }) => wordCount)),
    statedLength: largest(articles.map(({ bodyLength }) => bodyLength)),
  };
}

function findCounters(text: string, lang: string | null): Evidence[] {
  const phrases = findAccessPhrases(text, 'counter', lang);
  // What counts has a number, and few texts of a page have one.
  if (!/\d/.test(text)) return phrases;
  return [...phrases, ...findGateWords(text, lang).filter(({ rule }) => rule.includes('/counter/'))];
}

/** Every short text of the page, and each gate's as a whole: "2 / 3" and "articles" may be two blocks. */
function listNotices(page: Page, regions: readonly FoundRegion[]): string[] {
  const blocks = page.blocks.filter(({ hidden, text }) => !hidden && text && text.length <= LONGEST_NOTICE);
  return [...blocks.map(({ text }) => text), ...regions.map((region) => joinTexts(region.blocks, LONGEST_GATE_TEXT))];
}

function largest(numbers: readonly (number | null)[]): number | null {
  const given = numbers.filter((number) => number !== null);
  return given.length > 0 ? Math.max(...given) : null;
}

/**
 * Lines of a gate that no region holds: within the article, or right below it. A line of the article itself with
 * paragraphs below it tells of gates; it is none.
 */
function findLooseGates(
  page: Page,
  shown: readonly Block[],
  taken: ReadonlySet<Block>,
  lang: string | null,
  find: PhraseFinder,
) {
  const first = shown[0]?.index ?? 0;
  const last = (shown.at(-1)?.index ?? -1) + 10;
  const endsAt = shown.filter(({ text }) => text.length >= SHORTEST_PARAGRAPH).at(-PARAGRAPHS_BELOW)?.index ?? -1;
  const isWithin = (block: Block) => block.index < endsAt && shown.includes(block);
  return page.blocks.slice(first, last + 1).flatMap((block) => {
    if (block.hidden || taken.has(block) || !block.text || block.text.length > LONGEST_NOTICE) return [];
    if (isWithin(block)) return [];
    const clues = find(block.text).filter(({ weight }) => weight >= LEAST_WEIGHT);
    const evidence = [
      ...clues.map(({ rule, matched, weight }) => ({ rule, matched, weight })),
      ...findAccessPhrases(block.text, 'account', lang),
      ...findAccessPhrases(block.text, 'gate', lang),
      ...findGateWords(block.text, lang).filter(({ rule }) => !rule.includes('/counter/')),
    ];
    return evidence.length > 0 ? [{ blocks: [block], evidence }] : [];
  });
}

const gateFinderFor = createFinderChoice(({ kind, role }) => kind === 'paywall' && role === 'gate');

function describeGate(
  blocks: readonly Block[],
  evidence: readonly Evidence[],
  page: Page,
  shown: readonly Block[],
  taken: ReadonlySet<Block>,
): Gate {
  const start = blocks[0]?.index ?? 0;
  const end = (blocks.at(-1)?.index ?? 0) + 1;
  const place = placeOf(start, page, shown, taken);
  const own = joinTexts(blocks, LONGEST_GATE_TEXT);
  const above = shown.findLast(({ index }) => index < start)?.text ?? '';
  return {
    lines: blocks.flatMap(({ hidden, text }) => (hidden || !text ? [] : text)),
    text: place === 'elsewhere' ? own : `${own} ${joinTexts(page.blocks.slice(end, end + 20), BELOW)}`,
    place,
    above: place === 'elsewhere' ? '' : above,
    isShown: blocks.some(({ hidden, text }) => !hidden && text !== ''),
    evidence,
  };
}

function joinTexts(blocks: readonly Block[], limit: number): string {
  return blocks
    .flatMap(({ hidden, text }) => (hidden ? [] : text))
    .join(' ')
    .slice(0, limit);
}

function placeOf(start: number, page: Page, shown: readonly Block[], taken: ReadonlySet<Block>): Gate['place'] {
  const first = shown[0]?.index ?? Infinity;
  const last = shown.at(-1)?.index ?? -Infinity;
  if (shown.length === 0) return 'after';
  if (start < first) return 'elsewhere';
  if (start <= last) return 'inside';
  let between = 0;
  for (const block of page.blocks.slice(last + 1, start))
    if (!block.hidden && !taken.has(block)) between += block.text.length;
  return between <= FARTHEST_BELOW ? 'after' : 'elsewhere';
}
