import type { Clue } from './clue.js';
import { requiredWords, type Alternative } from './required-words.js';

/** Longer texts are paragraphs of an article or a letter: the ask stands in their first part or not at all. */
const LONGEST_TEXT = 800;

export type PhraseFinder = (text: string) => Clue[];

/** What a lexicon entry and a marker have in common. */
type Phrase = Pick<Clue, 'kind' | 'role' | 'weight'> & { readonly id: string; readonly pattern: RegExp };

/**
 * Finds the phrases of a lexicon in a text. Most texts hold none: one pass over the characters finds the words that
 * the patterns require, and only patterns whose words stand there are tried. `common` are words that most texts hold.
 */
export function createPhraseFinder(lexicon: readonly Phrase[], common: readonly string[] = []): PhraseFinder {
  const index = indexWords(lexicon, common);
  const patterns = lexicon.map(({ pattern }) => quicken(pattern));
  return (text) => {
    const part = text.slice(0, LONGEST_TEXT);
    const lower = part.toLowerCase();
    const clues: Clue[] = [];
    for (const at of findEntries(lower, index)) {
      const quick = patterns[at];
      if (!quick || part.length > quick.longest) continue;
      const match = quick.pattern.exec(quick.isLower ? lower : part);
      if (!match) continue;
      const { id, kind, role, weight } = lexicon[at] as Phrase;
      clues.push({ rule: id, kind, role, weight, matched: quote(part, lower, match) });
    }
    return clues;
  };
}

/** The matched words as the page writes them. */
function quote(part: string, lower: string, { 0: words, index }: RegExpExecArray): string {
  const isSameLength = part.length === lower.length;
  return (isSameLength ? part.slice(index, index + words.length) : words).trim();
}

/**
 * A pattern that finds the same and costs less: V8 takes milliseconds to compile a property class with the i flag, and
 * runs patterns three times slower with the u flag. Lower-case patterns need no i on lower-case text; only property
 * classes and code points need u.
 */
function quicken(pattern: RegExp): QuickPattern {
  const { source, flags } = pattern;
  const isLower = !/\p{Lu}/u.test(source.replace(/\\(?:[pP]\{[^}]*\}|.)/gu, ''));
  const needsUnicode = /\\[pPu]\{|[\ud800-\udfff]/.test(source);
  const unwanted = new RegExp(`[${isLower ? 'i' : ''}${needsUnicode ? '' : 'u'}-]`, 'g');
  const isWhole = source.startsWith('^') && source.endsWith('$') && (requiredWords(pattern)?.length ?? 0) === 1;
  return {
    pattern: new RegExp(source, flags.replace(unwanted, '')),
    isLower,
    longest: isWhole ? LONGEST_LINE : LONGEST_TEXT,
  };
}

interface QuickPattern {
  readonly pattern: RegExp;
  readonly isLower: boolean;
  /** Length of the longest text that it can match. */
  readonly longest: number;
}

/** A pattern that is anchored at both ends describes a heading, a button or a label. */
const LONGEST_LINE = 200;

/** An alternative of an entry, indexed by its rarest list of words. */
interface Wanted {
  readonly entry: number;
  /** The other lists: a word of each must stand in the text, too. */
  readonly rest: Alternative;
}

type Bucket = { readonly literal: string; readonly wanted: Wanted[] }[];

interface WordIndex {
  /** Entries that require nothing. */
  readonly always: readonly number[];
  /** By the key of their first three characters. */
  readonly buckets: readonly (Bucket | undefined)[];
}

const KEY_LENGTH = 3;
const KEYS = 1 << 14;

/** A small number for three characters; different ones may share it. */
function keyAt(text: string, at: number): number {
  return ((text.charCodeAt(at) << 9) ^ (text.charCodeAt(at + 1) << 4) ^ text.charCodeAt(at + 2)) & (KEYS - 1);
}

function indexWords(lexicon: readonly Phrase[], common: readonly string[]): WordIndex {
  const always: number[] = [];
  const buckets = new Array<Bucket | undefined>(KEYS).fill(undefined);
  lexicon.forEach(({ pattern }, entry) => {
    const alternatives = requiredWords(pattern, { shortest: KEY_LENGTH, common });
    if (!alternatives) always.push(entry);
    for (const lists of alternatives ?? []) {
      const [rarest = [], ...rest] = lists.toSorted((a, b) => rarity(b) - rarity(a));
      const wanted = { entry, rest };
      for (const literal of rarest) addWanted(buckets, literal, wanted);
    }
  });
  return { always, buckets };
}

/** Long words are rare, and few are quick to look for. */
function rarity(list: readonly string[]): number {
  return Math.min(...list.map(({ length }) => length), 8) - list.length * 0.1;
}

function addWanted(buckets: (Bucket | undefined)[], literal: string, wanted: Wanted): void {
  const bucket = (buckets[keyAt(literal, 0)] ??= []);
  const known = bucket.find((item) => item.literal === literal);
  if (known) known.wanted.push(wanted);
  else bucket.push({ literal, wanted: [wanted] });
}

function findEntries(text: string, { always, buckets }: WordIndex): Iterable<number> {
  const found = new Set(always);
  const seen = new Set<Wanted>();
  for (let at = 0; at + KEY_LENGTH <= text.length; at += 1) {
    const bucket = buckets[keyAt(text, at)];
    if (!bucket) continue;
    for (const { literal, wanted } of bucket) {
      if (!text.startsWith(literal, at)) continue;
      for (const each of wanted) {
        if (found.has(each.entry) || seen.has(each)) continue;
        seen.add(each);
        if (each.rest.every((list) => list.some((word) => text.includes(word)))) found.add(each.entry);
      }
    }
  }
  return found;
}
