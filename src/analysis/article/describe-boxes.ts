import { splitName } from '../boilerplate/split-name.js';
import type { Block, Box } from '../page/page.js';
import { attributeOf } from '../page/safe-dom.js';
import { nameGroups, type NameGroup } from './name-groups.js';

/** How many levels up is as good as none at all. */
export const FAR = 9;

const TAG_NAMES = [
  'article',
  'main',
  'aside',
  'header',
  'footer',
  'nav',
  'form',
  'figure',
  'table',
  'list',
  'quote',
] as const;
const GROUP_NAMES = Object.keys(nameGroups) as NameGroup[];

/** Whatever a box can be in: a group of names, a tag, the structured data's body. */
export type Setting = NameGroup | (typeof TAG_NAMES)[number] | 'articleBody';

export const SETTINGS: readonly Setting[] = [
  ...GROUP_NAMES,
  ...TAG_NAMES.filter((name): name is Exclude<typeof name, NameGroup> => !(name in nameGroups)),
  'articleBody',
];

export interface BoxFacts {
  readonly box: Box;
  readonly above: BoxFacts | null;
  /** For each of SETTINGS, levels up to the nearest box that is one, at most FAR. */
  readonly levels: Uint8Array;
  /** Same tags and names, same part in the page. */
  readonly key: string;
  /** Characters of shown text, of those that Readability kept, and of those in long lines without links. */
  shown: number;
  kept: number;
  long: number;
  blocks: number;
}

/** The facts of the boxes that hold the given blocks; those sums are for the caller to fill in by `addToBoxes`. */
export function describeBoxes(blocks: readonly Block[]): Map<Box, BoxFacts> {
  const known = new Map<Box, BoxFacts>();
  const settingsOf = createNameReader();
  const describe = (box: Box): BoxFacts => {
    const before = known.get(box);
    if (before) return before;
    const above = box.parent && describe(box.parent);
    const levels = new Uint8Array(SETTINGS.length);
    for (let at = 0; at < levels.length; at += 1)
      levels[at] = above ? Math.min(FAR, (above.levels[at] as number) + 1) : FAR;
    if (above) for (const at of settingsOf(box)) levels[at] = 0;
    const key = `${box.parent?.parent?.tag}>${box.parent?.tag}.${box.parent?.words}>${box.tag}.${box.words}`;
    const facts = { box, above, levels, key, shown: 0, kept: 0, long: 0, blocks: 0 };
    known.set(box, facts);
    return facts;
  };
  for (const { box } of blocks) describe(box);
  return known;
}

const WORDS = new Map<string, number[]>();
for (const [at, group] of GROUP_NAMES.entries())
  for (const word of nameGroups[group]) WORDS.set(word, [...(WORDS.get(word) ?? []), at]);

const TAGS = new Map<string, number>(
  Object.entries({ UL: 'list', OL: 'list', BLOCKQUOTE: 'quote', FIGCAPTION: 'figure' }).map(([tag, name]) => [
    tag,
    SETTINGS.indexOf(name as Setting),
  ]),
);
for (const name of TAG_NAMES) if (!TAGS.has(name.toUpperCase())) TAGS.set(name.toUpperCase(), SETTINGS.indexOf(name));

const ARTICLE_BODY = SETTINGS.indexOf('articleBody');

/** Names repeat all over a page, so that each is looked at once. */
function createNameReader(): (box: Box) => readonly number[] {
  const known = new Map<string, readonly number[]>();
  return (box) => {
    let named = known.get(box.words);
    if (!named) known.set(box.words, (named = readNames(box.words)));
    const tag = TAGS.get(box.tag);
    const isBody = attributeOf(box.element, 'itemprop')?.includes('articleBody');
    if (tag === undefined && !isBody) return named;
    return [...named, ...(tag === undefined ? [] : [tag]), ...(isBody ? [ARTICLE_BODY] : [])];
  };
}

function readNames(names: string): readonly number[] {
  const found = new Set<number>();
  for (const name of names ? splitName(names).split('\n') : []) {
    const parts = name.split(' ');
    parts.forEach((part, at) => {
      for (const group of WORDS.get(part) ?? []) found.add(group);
      for (const group of WORDS.get(`${part}-${parts[at + 1]}`) ?? []) found.add(group);
    });
  }
  return [...found];
}
