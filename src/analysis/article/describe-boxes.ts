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
  /** One bit for each of SETTINGS that the box itself is. */
  readonly settings: number;
  /** A number for its tag and names. */
  readonly name: number;
  /** A number for its name and the tag above it. */
  readonly place: number;
  /** A number for its name and the place above it: boxes that share it have the same part in the page. */
  readonly key: number;
  /** Characters of shown text, of those that Readability kept, and of those in long lines without links. */
  shown: number;
  kept: number;
  long: number;
  blocks: number;
}

/** The facts of the boxes that hold the given blocks; their sums are for the caller to fill in. */
export function describeBoxes(blocks: readonly Block[]): Map<Box, BoxFacts> {
  const known = new Map<Box, BoxFacts>();
  const read = createNameReader();
  const places = createNumbering<string>();
  const keys = createNumbering<number>();
  const describe = (box: Box): BoxFacts => {
    const before = known.get(box);
    if (before) return before;
    const above = box.parent && describe(box.parent);
    const { settings, name } = read(box);
    const place = places(name, above?.box.tag ?? '');
    const key = keys(name, above?.place ?? -1);
    // What a whole page is called says nothing of what stands on it.
    const own = above ? settings : 0;
    const facts = { box, above, settings: own, name, place, key, shown: 0, kept: 0, long: 0, blocks: 0 };
    known.set(box, facts);
    return facts;
  };
  for (const { box } of blocks) describe(box);
  return known;
}

/** A number for each pair of a number and something else. */
function createNumbering<Other>(): (one: number, other: Other) => number {
  const known = new Map<Other, Map<number, number>>();
  let count = 0;
  return (one, other) => {
    let numbers = known.get(other);
    if (!numbers) known.set(other, (numbers = new Map()));
    let found = numbers.get(one);
    if (found === undefined) numbers.set(one, (found = count++));
    return found;
  };
}

/** Levels up to the nearest box that is in the setting, at most FAR. */
export function levelsTo(facts: BoxFacts, setting: number): number {
  let around: BoxFacts | null = facts;
  for (let levels = 0; around && levels < FAR; levels += 1, around = around.above)
    if ((around.settings >> setting) & 1) return levels;
  return FAR;
}

const WORDS = new Map<string, number>();
for (const [at, group] of GROUP_NAMES.entries())
  for (const word of nameGroups[group]) WORDS.set(word, (WORDS.get(word) ?? 0) | (1 << at));

const bitOf = (setting: Setting) => 1 << SETTINGS.indexOf(setting);
const TAGS = new Map<string, number>(TAG_NAMES.map((name) => [name.toUpperCase(), bitOf(name)]));
for (const [tag, name] of [
  ['UL', 'list'],
  ['OL', 'list'],
  ['BLOCKQUOTE', 'quote'],
  ['FIGCAPTION', 'figure'],
] as const)
  TAGS.set(tag, bitOf(name));

/** Names repeat all over a page, so that each is looked at once. */
function createNameReader(): (box: Box) => { settings: number; name: number } {
  const known = new Map<string, { settings: number; tags: Map<string, number> }>();
  const single = new Map<string, number>();
  let names = 0;
  return ({ words, tag, element }) => {
    let named = known.get(words);
    if (!named) known.set(words, (named = { settings: readNames(words, single), tags: new Map() }));
    const name = named.tags.get(tag) ?? (names += 1);
    named.tags.set(tag, name);
    const isBody = attributeOf(element, 'itemprop')?.includes('articleBody') ?? false;
    return { settings: named.settings | (TAGS.get(tag) ?? 0) | (isBody ? bitOf('articleBody') : 0), name };
  };
}

/** Single names repeat even more. */
function readNames(names: string, known: Map<string, number>): number {
  let settings = 0;
  for (const name of names ? names.split(' ') : []) {
    let found = known.get(name);
    if (found === undefined) known.set(name, (found = readName(name)));
    settings |= found;
  }
  return settings;
}

/** Nearly all names are. */
const SIMPLE = /^[a-z\d_-]+$/;

function readName(name: string): number {
  let settings = 0;
  let before = '';
  for (const part of SIMPLE.test(name) ? name.split(/[-_]+/) : splitName(name).split(/\s/)) {
    settings |= (WORDS.get(part) ?? 0) | (before ? (WORDS.get(`${before}-${part}`) ?? 0) : 0);
    before = part;
  }
  return settings;
}
