import type { Pattern } from '../pattern.js';
import { requiredWords } from './required-words.js';

/** Finds the patterns, by their place in the list, of which a text in lower case holds the required words. */
export type EntryFinder = (text: string) => number[];

/**
 * Indexes patterns by the words that they require. One pass over a text's characters notes every word that stands in
 * it; a pattern whose rarest word is among them is found if the others that it needs are, too.
 */
export function indexWords(patterns: readonly Pattern[], common: readonly string[] = []): EntryFinder {
  const index = new WordIndex();
  const always: number[] = [];
  patterns.forEach((pattern, entry) => {
    const alternatives = requiredWords(pattern, { shortest: SHORT, common });
    if (!alternatives) always.push(entry);
    for (const lists of alternatives ?? []) index.add(entry, lists);
  });
  return (text) => [...always, ...index.find(text)];
}

const SHORT = 3;
const LONG = 4;
const KEYS = 1 << 16;

interface Word {
  readonly letters: string;
  /** Number of the last text in which it stood. */
  seenIn: number;
  /** Of what it is the rarest word. */
  readonly wanted: Wanted[];
}

/** An alternative of an entry. */
interface Wanted {
  readonly entry: number;
  /** A word of each of these lists must stand in the text, too. */
  readonly rest: readonly (readonly Word[])[];
}

/** Most keys are of no word: small enough to stay in the processor's cache, `isUsed` tells so. */
interface Table {
  readonly isUsed: Uint8Array;
  readonly words: Map<number, Word[]>;
}

function createTable(): Table {
  return { isUsed: new Uint8Array(KEYS), words: new Map() };
}

/** State of an index: which words stand in the text it is looking at. */
class WordIndex {
  private readonly words = new Map<string, Word>();
  /** Words by the key of their first characters: of three where they have no more, else of four. */
  private readonly short = createTable();
  private readonly long = createTable();
  private text = 0;

  add(entry: number, lists: readonly (readonly string[])[]): void {
    const [rarest = [], ...rest] = lists.toSorted((a, b) => rarity(b) - rarity(a));
    const wanted = { entry, rest: rest.map((list) => list.map((letters) => this.wordOf(letters))) };
    for (const letters of rarest) this.wordOf(letters).wanted.push(wanted);
  }

  find(text: string): Set<number> {
    const found = new Set<number>();
    for (const { wanted } of this.readWords(text)) {
      for (const { entry, rest } of wanted)
        if (rest.every((list) => list.some(({ seenIn }) => seenIn === this.text))) found.add(entry);
    }
    return found;
  }

  /** The words in the text that are some entry's rarest; every word in it is marked as seen. */
  private readWords(text: string): Word[] {
    const found: Word[] = [];
    this.text += 1;
    const { short, long } = this;
    let three = 0;
    let four = 0;
    for (let end = 1; end <= text.length; end += 1) {
      const code = text.charCodeAt(end - 1);
      three = nextKey(three, code, SHORT);
      four = nextKey(four, code, LONG);
      if (short.isUsed[three]) this.mark(short.words.get(three) ?? [], text, end - SHORT, found);
      if (long.isUsed[four]) this.mark(long.words.get(four) ?? [], text, end - LONG, found);
    }
    return found;
  }

  private mark(words: readonly Word[], text: string, at: number, found: Word[]): void {
    for (const word of words) {
      if (word.seenIn === this.text || !text.startsWith(word.letters, at)) continue;
      word.seenIn = this.text;
      if (word.wanted.length) found.push(word);
    }
  }

  private wordOf(letters: string): Word {
    const known = this.words.get(letters);
    if (known) return known;
    const word: Word = { letters, seenIn: 0, wanted: [] };
    this.words.set(letters, word);
    const length = letters.length < LONG ? SHORT : LONG;
    const table = length === SHORT ? this.short : this.long;
    let key = 0;
    for (let at = 0; at < length; at += 1) key = nextKey(key, letters.charCodeAt(at), length);
    const others = table.words.get(key);
    if (others) others.push(word);
    else table.words.set(key, [word]);
    table.isUsed[key] = 1;
    return word;
  }
}

/** A small number for the last `length` characters, from the one before and the next character; texts may share it. */
function nextKey(key: number, code: number, length: typeof SHORT | typeof LONG): number {
  return length === LONG ? ((key << 4) ^ code) & 0xffff : ((key << 5) ^ code) & 0x7fff;
}

/** Long words are rare, and few are quick to look for. */
function rarity(list: readonly string[]): number {
  return Math.min(...list.map(({ length }) => length), 8) - list.length * 0.1;
}
