import type { Pattern } from '../pattern.js';
import { FIRST_DENSE, rarity } from './read-pattern.js';
import { requiredWords, type Requirement } from './required-words.js';

/** Finds the patterns of which a text in lower case holds the required words: their places in the list, in order. */
export type PlaceFinder = (text: string) => readonly number[];

/**
 * Indexes patterns by the words that they require. One pass over a text's characters notes every word that stands in
 * it; a pattern is found if the text begins with one of its openings, or holds its rarest word, and holds the others
 * that it needs, too.
 */
export function indexWords(patterns: readonly Pattern[], common: readonly string[] = []): PlaceFinder {
  const index = new WordIndex(patterns.length);
  patterns.forEach((pattern, entry) => {
    index.add(entry, requiredWords(pattern, { shortest: SHORT, common }));
  });
  return (text) => index.find(text);
}

/** Characters of the shortest words, in scripts whose characters say as much as two others, and in others. */
const DENSE = 2;
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

/** Words by key. Most keys are of no word: places are small enough to stay in the processor's cache, 0 says so. */
interface Table {
  readonly places: Uint16Array;
  readonly words: Word[][];
}

function createTable(): Table {
  return { places: new Uint16Array(KEYS), words: [[]] };
}

/** State of an index: which words stand in the text it is looking at. */
class WordIndex {
  private readonly words = new Map<string, Word>();
  /** Words by the key of their first characters: of two or three where they have no more, else of four. */
  private readonly dense = createTable();
  private readonly short = createTable();
  private readonly long = createTable();
  /** What texts begin with, by the key of its first two characters, or of the only one. */
  private readonly openings = new Map<number, Map<string, Wanted[]>>();
  /** Entries that any text may match. */
  private readonly always: number[] = [];
  private text = 0;
  /** For each entry the number of the last text in which it was found. */
  private readonly foundIn: Uint32Array;

  constructor(size: number) {
    this.foundIn = new Uint32Array(size);
  }

  add(entry: number, requirements: readonly Requirement[] | null): void {
    if (!requirements) this.always.push(entry);
    for (const { opening, lists } of requirements ?? []) {
      const [rarest, ...others] = lists.toSorted((a, b) => rarity(b) - rarity(a));
      const needed = opening && rarest ? [rarest] : others;
      const rest = needed.map((list) => list.map((letters) => this.wordOf(letters)));
      const wanted = { entry, rest };
      if (opening) for (const letters of opening) this.addOpening(letters, wanted);
      else for (const letters of rarest ?? []) this.wordOf(letters).wanted.push(wanted);
    }
  }

  find(text: string): readonly number[] {
    const words = this.readWords(text);
    const found = [...this.always];
    this.readOpenings(text, found);
    for (const { wanted } of words) this.choose(wanted, found);
    return found.length > 1 ? found.sort((a, b) => a - b) : found;
  }

  private choose(wanted: readonly Wanted[], found: number[]): void {
    for (const { entry, rest } of wanted) {
      if (this.foundIn[entry] === this.text || !rest.every((list) => this.holdsAny(list))) continue;
      this.foundIn[entry] = this.text;
      found.push(entry);
    }
  }

  private holdsAny(words: readonly Word[]): boolean {
    for (const { seenIn } of words) if (seenIn === this.text) return true;
    return false;
  }

  private addOpening(letters: string, wanted: Wanted): void {
    const key = openingKey(letters.charCodeAt(0), letters.charCodeAt(1));
    let known = this.openings.get(key);
    if (!known) this.openings.set(key, (known = new Map()));
    const before = known.get(letters);
    if (before) before.push(wanted);
    else known.set(letters, [wanted]);
  }

  /** Signs may stand before the opening, but no letter. */
  private readOpenings(text: string, found: number[]): void {
    for (let at = 0; at <= MOST_SIGNS && at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      this.tryOpenings(this.openings.get(openingKey(code, NaN)), text, at, found);
      this.tryOpenings(this.openings.get(openingKey(code, text.charCodeAt(at + 1))), text, at, found);
      if (isPlainLetter(code)) return;
    }
  }

  private tryOpenings(openings: ReadonlyMap<string, Wanted[]> | undefined, text: string, at: number, found: number[]) {
    if (!openings) return;
    for (const [letters, wanted] of openings) if (text.startsWith(letters, at)) this.choose(wanted, found);
  }

  /** The words in the text that are some entry's rarest; every word in it is marked as seen. */
  private readWords(text: string): Word[] {
    const found: Word[] = [];
    this.text += 1;
    const { dense, short, long } = this;
    let place: number | undefined;
    let three = 0;
    let four = 0;
    let before = 0;
    for (let end = 1; end <= text.length; end += 1) {
      const code = text.charCodeAt(end - 1);
      three = nextKey(three, code, SHORT);
      four = nextKey(four, code, LONG);
      if (before >= FIRST_DENSE && (place = dense.places[pairKey(before, code)]))
        this.mark(dense.words[place] ?? [], text, end - DENSE, found);
      before = code;
      if ((place = short.places[three])) this.mark(short.words[place] ?? [], text, end - SHORT, found);
      if ((place = long.places[four])) this.mark(long.words[place] ?? [], text, end - LONG, found);
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
    const [table, key] = this.placeOf(letters);
    const place = table.places[key] || table.words.push([]) - 1;
    table.places[key] = place;
    table.words[place]?.push(word);
    return word;
  }

  private placeOf(letters: string): readonly [Table, number] {
    if (letters.length === DENSE) return [this.dense, pairKey(letters.charCodeAt(0), letters.charCodeAt(1))];
    const length = letters.length === SHORT ? SHORT : LONG;
    let key = 0;
    for (let at = 0; at < length; at += 1) key = nextKey(key, letters.charCodeAt(at), length);
    return [length === SHORT ? this.short : this.long, key];
  }
}

/** As many as a pattern allows before what a text begins with. */
const MOST_SIGNS = 5;

function pairKey(first: number, second: number): number {
  return (first ^ (second << 3)) & (KEYS - 1);
}

/** Of the first two characters; of one where there is no second. */
function openingKey(first: number, second: number): number {
  return (second || 0) * KEYS + first;
}

function isPlainLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);
}

/** A small number for the last `length` characters, from the one before and the next character; texts may share it. */
function nextKey(key: number, code: number, length: typeof SHORT | typeof LONG): number {
  return length === LONG ? ((key << 4) ^ code) & 0xffff : ((key << 5) ^ code) & 0x7fff;
}
