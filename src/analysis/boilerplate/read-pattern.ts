import { lowerCase } from './lower-case.js';

/** Lists of words, of each of which one must stand in the text. */
export type Lists = readonly (readonly string[])[];

/** What a part of a regular expression asks of a text. */
export interface Reading {
  /** For each way to match it, what that requires; without a list where it requires nothing. */
  readonly ways: readonly Lists[];
  /** Words with one of which a match begins, if it is not empty; null where that is not known. */
  readonly first: readonly string[] | null;
  readonly canBeEmpty: boolean;
}

export interface WordOptions {
  /** Characters of the shortest word that tells something. */
  readonly shortest?: number;
  /** What every text holds tells nothing. */
  readonly common?: readonly string[];
}

/** What stands once, may be repeated, or may be left out. */
type Count = 'once' | 'often' | 'optional';

interface Atom extends Reading {
  /** Lower case, where it is a character. */
  readonly literal: string | null;
}

const UNKNOWN: Atom = { literal: null, ways: [[]], first: null, canBeEmpty: false };
/** Anchors and look-arounds match between characters. */
const BETWEEN: Atom = { literal: null, ways: [[]], first: [], canBeEmpty: true };
/** How entries say that a text begins with what follows, whatever signs it is adorned with. */
const FRAME = String.raw`[^\p{L}\p{N}]{0,5}`;
/** More than these, and one by one they cost more than they spare. */
const MOST_WAYS = 16;
const MOST_CHARACTERS = 24;
const DIGITS = [...'0123456789'];
const PLAIN = /[^\\^$.|?*+()[\]{}]+/y;
const QUANTIFIERS = new Set('?*+{');

/**
 * A cursor over the source of one pattern. Anything it does not know ends a literal, so that it may ask for too little,
 * never for too much.
 */
export class PatternReader {
  private at = 0;
  private readonly shortest: number;
  private readonly common: readonly string[];

  constructor(
    private readonly source: string,
    { shortest = 3, common = [] }: WordOptions,
  ) {
    this.shortest = shortest;
    this.common = common;
  }

  /** Reads one alternative of the pattern as a whole, and whether the text must begin with it; null after the last. */
  readNext(): (Reading & { readonly isOpening: boolean }) | null {
    if (this.at > this.source.length) return null;
    const isOpening = this.source[this.at] === '^';
    if (this.source.startsWith(FRAME, this.at + 1) && isOpening) this.at += 1 + FRAME.length;
    const reading = this.readSequence(isOpening);
    // A closing bracket too many ends the pattern, too.
    this.at = this.source[this.at] === '|' ? this.at + 1 : Infinity;
    return { ...reading, isOpening };
  }

  /** Reads up to the end of the group. */
  private readAlternatives(isFirst: boolean): Reading {
    const ways: Lists[] = [];
    let first: string[] | null = [];
    let canBeEmpty = false;
    do {
      const reading = this.readSequence(isFirst);
      ways.push(...reading.ways);
      if (reading.first) first?.push(...reading.first);
      else first = null;
      canBeEmpty ||= reading.canBeEmpty;
      this.at += 1;
    } while (this.source[this.at - 1] === '|');
    return { ways, first, canBeEmpty };
  }

  /** What it begins with is of interest where the text must begin with that. */
  private readSequence(isFirst: boolean): Reading {
    const sequence = new Sequence(this, isFirst);
    let run = '';
    for (;;) {
      run += this.readPlain();
      const char = this.source[this.at];
      if (char === undefined || char === '|' || char === ')') break;
      const atom = this.readAtom(sequence.isOpen && !run);
      const count = this.readCount();
      if (atom.literal !== null && count !== 'optional') run += atom.literal;
      if (atom.literal !== null && count === 'once') continue;
      sequence.addRun(run);
      run = '';
      if (atom.literal === null || count === 'optional') sequence.add(atom, count === 'optional');
    }
    sequence.addRun(run);
    return sequence.reading;
  }

  /** Most of a pattern are plain characters: what of them stands exactly once. */
  private readPlain(): string {
    PLAIN.lastIndex = this.at;
    const plain = PLAIN.exec(this.source)?.[0] ?? '';
    const isCounted = QUANTIFIERS.has(this.source[this.at + plain.length] ?? '');
    const length = isCounted ? plain.length - 1 : plain.length;
    if (length <= 0) return '';
    this.at += length;
    return lowerCase(plain.slice(0, length));
  }

  private readAtom(isFirst: boolean): Atom {
    const char = this.source[this.at] ?? '';
    if (char === '(') return this.readGroup(isFirst);
    if (char === '[') return this.readClass(isFirst);
    this.at += 1;
    if (char === '\\') return this.readEscape();
    if (char === '^' || char === '$') return BETWEEN;
    return char === '.' ? UNKNOWN : literalOf(lowerCase(char));
  }

  private readGroup(isFirst: boolean): Atom {
    const opening = /^\((?:\?(?:[:=!]|<[=!]|<\w+>))?/.exec(this.source.slice(this.at, this.at + 40))?.[0] ?? '(';
    this.at += opening.length;
    const reading = this.readAlternatives(isFirst);
    return opening.endsWith('=') || opening.endsWith('!') ? BETWEEN : { literal: null, ...reading };
  }

  /** A class of a few characters is as good as words of one. */
  private readClass(isFirst: boolean): Atom {
    const from = this.at + 1;
    for (this.at = from; this.at < this.source.length && this.source[this.at] !== ']'; this.at += 1) {
      if (this.source[this.at] === '\\') this.at += 1;
    }
    const first = isFirst ? listCharacters(this.source.slice(from, this.at)) : null;
    this.at += 1;
    return { ...UNKNOWN, first };
  }

  private readEscape(): Atom {
    const char = this.source[this.at] ?? '';
    this.at += 1;
    if (/[pPu]/.test(char) && this.source[this.at] === '{') this.at = this.source.indexOf('}', this.at) + 1;
    if (char === 'b' || char === 'B') return BETWEEN;
    if (char === 'd') return { ...UNKNOWN, first: DIGITS };
    return /[\p{L}\p{N}]/u.test(char) ? UNKNOWN : literalOf(char);
  }

  private readCount(): Count {
    if (!QUANTIFIERS.has(this.source[this.at] ?? '')) return 'once';
    const quantifier = /^(?:[?*+]|\{\d+(?:,\d*)?\})\??/.exec(this.source.slice(this.at, this.at + 12))?.[0];
    if (!quantifier) return 'once';
    this.at += quantifier.length;
    return /^(?:[?*]|\{0)/.test(quantifier) ? 'optional' : 'often';
  }

  isTelling(words: readonly string[]): boolean {
    return shortestOf(words) >= this.shortest && !words.some((word) => this.common.includes(word));
  }
}

/** What stands one after the other, as far as it is read. */
class Sequence {
  private readonly lists: (readonly string[])[] = [];
  /** The ways of a group, while nothing beside it requires anything. */
  private sole: readonly Lists[] | null = null;
  private first: string[] | null;

  constructor(
    private readonly reader: PatternReader,
    /** Whether what comes next may be what it begins with. */
    public isOpen: boolean,
  ) {
    this.first = isOpen ? [] : null;
  }

  addRun(run: string): void {
    if (!run) return;
    this.begin([run], false);
    this.require([run]);
  }

  add({ ways, first, canBeEmpty }: Reading & { literal: string | null }, isOptional: boolean): void {
    this.begin(first, canBeEmpty || isOptional);
    if (isOptional || ways.some((lists) => lists.length === 0)) return;
    const [only = []] = ways;
    if (ways.length === 1) for (const list of only) this.require(list);
    else if (this.require(ways.flatMap(mostTelling)) && this.lists.length === 1) this.sole = ways;
  }

  get reading(): Reading {
    const isSole = this.sole !== null && this.lists.length === 1;
    return { ways: isSole ? joinSingle(this.sole ?? []) : [this.lists], first: this.first, canBeEmpty: this.isOpen };
  }

  private begin(words: readonly string[] | null, canBeEmpty: boolean): void {
    if (!this.isOpen) return;
    this.isOpen = canBeEmpty && words !== null;
    if (words === null) this.first = null;
    else this.first?.push(...words);
  }

  private require(words: readonly string[]): boolean {
    if (!this.reader.isTelling(words)) return false;
    this.lists.push(words);
    return true;
  }
}

/** Ways that ask for one word each are one way that asks for any of these. */
function joinSingle(ways: readonly Lists[]): readonly Lists[] {
  const single = ways.filter(({ length }) => length === 1);
  const others = ways.filter(({ length }) => length > 1);
  if (others.length >= MOST_WAYS) return [[ways.flatMap(mostTelling)]];
  return single.length ? [[single.flatMap(([words = []]) => words)], ...others] : others;
}

function mostTelling(lists: Lists): readonly string[] {
  return lists.reduce((best, list) => (rarity(list) > rarity(best) ? list : best));
}

/** Long words are rare, and few are quick to look for. */
export function rarity(words: readonly string[]): number {
  return Math.min(shortestOf(words), 8) - words.length * 0.1;
}

/** From here on, a character says as much as two others: Han, Kana, Hangul. */
export const FIRST_DENSE = 0x2e80;

function shortestOf(words: readonly string[]): number {
  let least = Infinity;
  for (const word of words) least = Math.min(least, word.charCodeAt(0) < FIRST_DENSE ? word.length : 2 * word.length);
  return least;
}

function literalOf(literal: string): Atom {
  return { literal, ways: [[]], first: [literal], canBeEmpty: false };
}

/** The characters of a class, in lower case; null where it is none of a few. */
function listCharacters(inside: string): readonly string[] | null {
  const isPlain = /^(?!\^)(?:\\[^\w]|[^\\\ud800-\udfff])+$/.test(inside) && !/[^\\]-[^\\]/.test(inside);
  const characters = inside.replace(/\\(?=.)/g, '');
  return isPlain && characters.length <= MOST_CHARACTERS ? [...lowerCase(characters)] : null;
}
