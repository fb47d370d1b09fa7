import { isBlock, type Block, type Box, type Page } from '../page/page.js';
import { createFinderChoice } from './choose-phrases.js';
import { classWords } from './class-words.js';
import type { Clue } from './clue.js';
import { createPhraseFinder } from './find-phrases.js';
import { findBlockShapes, findBoxShapes } from './find-shapes.js';
import { createVendorFinder } from './find-vendors.js';
import type { Lexicons } from './lexicon.js';
import { linkTargets } from './link-targets.js';
import { resolveAddress } from './resolve-address.js';
import { splitName } from './split-name.js';

/** Everything on the page that speaks for boilerplate, by the block or box it was found on. */
export function findClues(
  page: Page,
  langs: readonly (string | null)[],
  lexicons: Lexicons,
): ReadonlyMap<Box | Block, readonly Clue[]> {
  const clues = new Map<Box | Block, Clue[]>();
  const keep = (unit: Box | Block, ...found: (readonly Clue[])[]) => {
    if (found.some(({ length }) => length > 0)) clues.set(unit, found.flat());
  };
  const findPhrases = phraseFinderFor(langs, lexicons);
  const findVendors = createVendorFinder(page);
  const findTarget = createTargetFinder(page.url);
  for (const block of page.blocks)
    keep(
      block,
      findPhrases(withoutQuotations(block.text)),
      findLinks(block, findTarget),
      findBlockShapes(block),
      findVendors(block),
    );
  const names = new Map<string, readonly Clue[]>();
  const visit = (box: Box): void => {
    keep(box, findNames(box, names), findTargets(box, findTarget), findBoxShapes(box), findVendors(box));
    for (const unit of box.units) if (!isBlock(unit)) visit(unit);
  };
  page.root.units.forEach((unit) => isBlock(unit) || visit(unit));
  return clues;
}

/** In a paragraph, what stands in quotation marks is what somebody else says: an article about appeals quotes them. */
const PARAGRAPH_LENGTH = 120;
const MARK = /[“„«"]/;
const QUOTATION = /[“„«][^“”„«»]{1,300}[”“»]|"[^"]{1,300}"/gu;

function withoutQuotations(text: string): string {
  return text.length < PARAGRAPH_LENGTH || !MARK.test(text) ? text : text.replace(QUOTATION, '…');
}

const findClassWords = createPhraseFinder(classWords.map((marker) => ({ ...marker, role: 'setting' })));
const findLinkTargets = createPhraseFinder(
  linkTargets.map((marker) => ({ ...marker, role: 'ask' })),
  ['http', 'https', '://', 'http://', 'https://'],
);

/** What the makers call the box. Names repeat all over a page, so that each is looked at once. */
function findNames({ words }: Box, known: Map<string, readonly Clue[]>): readonly Clue[] {
  if (!words) return NONE;
  const before = known.get(words);
  if (before) return before;
  const found = findClassWords(splitName(words));
  known.set(words, found);
  return found;
}

/** A line of many links is a menu: where one of them leads says little of the line. */
const MENU_LINKS = 4;

function findLinks({ links }: Block, findTarget: TargetFinder): readonly Clue[] {
  return links.length && links.length < MENU_LINKS ? links.flatMap(({ href }) => findTarget(href)) : NONE;
}

/** A link around boxes says where all of them lead. */
function findTargets({ link, tag }: Box, findTarget: TargetFinder): readonly Clue[] {
  return link !== null && tag === 'A' ? findTarget(link) : NONE;
}

const NONE: readonly Clue[] = [];

type TargetFinder = (href: string) => readonly Clue[];

/** Pictures and headlines lead to the same places, so that each is looked at once. */
function createTargetFinder(url: string): TargetFinder {
  const known = new Map<string, readonly Clue[]>();
  return (href) => {
    const before = known.get(href);
    if (before) return before;
    const address = resolveAddress(href, url);
    const found = findLinkTargets(address).map((clue) => ({ ...clue, matched: address }));
    known.set(href, found);
    return found;
  };
}

const phraseFinderFor = createFinderChoice();
