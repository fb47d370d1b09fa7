import type { Clue } from './clue.js';
import { requiredWords } from './required-words.js';

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

/** What an entry still waits for: for one of its alternatives, a word of each list. */
interface Wanted {
  readonly entry: number;
  /** Place among all alternatives of the lexicon. */
  readonly alternative: number;
  /** The list's bit; an alternative is complete when all of its bits are set. */
  readonly bit: number;
  readonly complete: number;
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
/** Bits of a number that a bitwise operation keeps positive. */
const MOST_LISTS = 30;

/** A small number for three characters; different ones may share it. */
function keyAt(text: string, at: number): number {
  return ((text.charCodeAt(at) << 9) ^ (text.charCodeAt(at + 1) << 4) ^ text.charCodeAt(at + 2)) & (KEYS - 1);
}

function indexWords(lexicon: readonly Phrase[], common: readonly string[]): WordIndex {
  const always: number[] = [];
  const buckets = new Array<Bucket | undefined>(KEYS).fill(undefined);
  let alternative = 0;
  lexicon.forEach(({ pattern }, entry) => {
    const alternatives = requiredWords(pattern, { shortest: KEY_LENGTH, common });
    if (!alternatives) always.push(entry);
    for (const lists of alternatives ?? []) {
      const used = lists.slice(0, MOST_LISTS);
      const complete = 2 ** used.length - 1;
      used.forEach((list, at) => {
        for (const literal of list) addWanted(buckets, literal, { entry, alternative, bit: 1 << at, complete });
      });
      alternative += 1;
    }
  });
  return { always, buckets };
}

function addWanted(buckets: (Bucket | undefined)[], literal: string, wanted: Wanted): void {
  const bucket = (buckets[keyAt(literal, 0)] ??= []);
  const known = bucket.find((item) => item.literal === literal);
  if (known) known.wanted.push(wanted);
  else bucket.push({ literal, wanted: [wanted] });
}

function findEntries(text: string, { always, buckets }: WordIndex): Iterable<number> {
  const found = new Set(always);
  const seen = new Map<number, number>();
  for (let at = 0; at + KEY_LENGTH <= text.length; at += 1) {
    const bucket = buckets[keyAt(text, at)];
    if (!bucket) continue;
    for (const { literal, wanted } of bucket) {
      if (!text.startsWith(literal, at)) continue;
      for (const { entry, alternative, bit, complete } of wanted) {
        const bits = (seen.get(alternative) ?? 0) | bit;
        seen.set(alternative, bits);
        if (bits === complete) found.add(entry);
      }
    }
  }
  return found;
}
