import type { Clue } from './clue.js';
import { requiredLiterals } from './required-literals.js';

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
  const index = indexLiterals(lexicon, common);
  const patterns = lexicon.map(({ pattern }) => quicken(pattern));
  return (text) => {
    const part = text.slice(0, LONGEST_TEXT);
    const lower = part.toLowerCase();
    const clues: Clue[] = [];
    for (const at of findEntries(lower, index)) {
      const quick = patterns[at];
      const match = quick?.pattern.exec(quick.isLower ? lower : part);
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
function quicken(pattern: RegExp): { readonly pattern: RegExp; readonly isLower: boolean } {
  const { source, flags } = pattern;
  const isLower = !/\p{Lu}/u.test(source.replace(/\\(?:[pP]\{[^}]*\}|.)/gu, ''));
  const needsUnicode = /\\[pPu]\{|[\ud800-\udfff]/.test(source);
  const unwanted = new RegExp(`[${isLower ? 'i' : ''}${needsUnicode ? '' : 'u'}-]`, 'g');
  return { pattern: new RegExp(source, flags.replace(unwanted, '')), isLower };
}

interface LiteralIndex {
  /** Entries that require nothing. */
  readonly always: readonly number[];
  /** By the key of their first three characters: literals, each with the entries that wait for it. */
  readonly buckets: readonly (Bucket | undefined)[];
}

type Bucket = { readonly literal: string; readonly entries: number[] }[];

const KEY_LENGTH = 3;
const KEYS = 1 << 14;

/** A small number for three characters; different ones may share it. */
function keyAt(text: string, at: number): number {
  return ((text.charCodeAt(at) << 9) ^ (text.charCodeAt(at + 1) << 4) ^ text.charCodeAt(at + 2)) & (KEYS - 1);
}

function indexLiterals(lexicon: readonly Phrase[], common: readonly string[]): LiteralIndex {
  const always: number[] = [];
  const buckets = new Array<Bucket | undefined>(KEYS).fill(undefined);
  lexicon.forEach(({ pattern }, entry) => {
    const literals = requiredLiterals(pattern, { shortest: KEY_LENGTH, common });
    if (!literals) always.push(entry);
    for (const literal of literals ?? []) {
      const key = keyAt(literal, 0);
      const bucket = (buckets[key] ??= []);
      const known = bucket.find((item) => item.literal === literal);
      if (known) known.entries.push(entry);
      else bucket.push({ literal, entries: [entry] });
    }
  });
  return { always, buckets };
}

function findEntries(text: string, { always, buckets }: LiteralIndex): Iterable<number> {
  const found = new Set(always);
  for (let at = 0; at + KEY_LENGTH <= text.length; at += 1) {
    const bucket = buckets[keyAt(text, at)];
    if (!bucket) continue;
    for (const { literal, entries } of bucket) {
      if (text.startsWith(literal, at)) for (const entry of entries) found.add(entry);
    }
  }
  return found;
}
