import type { Pattern } from '../pattern.js';
import { lowerCase } from './lower-case.js';

/**
 * Reads off a regular expression which words a text must hold for it to match, in lower case: for one of its
 * alternatives, a word of each of the alternative's lists. Null where an alternative requires nothing of `shortest`
 * characters or more. What every text holds (`http` in addresses) tells nothing, and is left out as `common`.
 *
 * Russ Cox describes the idea in https://swtch.com/~rsc/regexp/regexp4.html. Anything this reader does not know ends a
 * literal, so that it may ask for too little, never for too much.
 */
export function requiredWords({ source }: Pattern, options: WordOptions = {}): readonly Alternative[] | null {
  const alternatives = new Reader(source, options).readTopLevel();
  return alternatives.some((lists) => lists.length === 0) ? null : alternatives;
}

/** How many alternatives a pattern has on its top level. */
export function countAlternatives(source: string): number {
  return new Reader(source, {}).readTopLevel().length;
}

/** Lists of words, of each of which one must stand in the text. */
export type Alternative = readonly (readonly string[])[];

export interface WordOptions {
  readonly shortest?: number;
  readonly common?: readonly string[];
}

type Literals = readonly string[] | null;

/** A cursor over the source of one pattern. */
class Reader {
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

  /** Reads the whole pattern, and for each of its alternatives all that it requires. */
  readTopLevel(): Alternative[] {
    const alternatives: Alternative[] = [];
    do {
      const lists: (readonly string[])[] = [];
      this.readSequence((literals) => lists.push([...new Set(literals)]));
      alternatives.push(lists);
      this.at += 1;
    } while (this.source[this.at - 1] === '|');
    return alternatives;
  }

  /** Reads up to the end of the group: every alternative must require something. */
  readAlternatives(): Literals {
    const alternatives = [this.readSequence()];
    while (this.source[this.at] === '|') {
      this.at += 1;
      alternatives.push(this.readSequence());
    }
    this.at += 1;
    return alternatives.some((literals) => literals === null)
      ? null
      : alternatives.flatMap((literals) => literals ?? []);
  }

  /** Reads one alternative and keeps the most telling of what it requires. */
  private readSequence(onRequired?: (literals: readonly string[]) => void): Literals {
    let best: Literals = null;
    let run = '';
    const offer = (literals: Literals) => {
      if (!literals || !this.isTelling(literals)) return;
      onRequired?.(literals);
      if (!best || score(literals) > score(best)) best = literals;
    };
    while (this.at < this.source.length && !'|)'.includes(this.source[this.at] ?? '')) {
      const { literal, group } = this.readAtom();
      const isOptional = this.skipQuantifier();
      if (literal !== null && !isOptional) {
        run += literal;
        if (isOptional === null) continue;
      }
      offer([run]);
      run = '';
      if (group && !isOptional) offer(group);
    }
    offer([run]);
    return best;
  }

  private readAtom(): { literal: string | null; group: Literals } {
    const char = this.source[this.at] ?? '';
    if (char === '(') return { literal: null, group: this.readGroup() };
    if (char === '[') return { literal: null, group: this.skipClass() };
    this.at += 1;
    if (char === '\\') return { literal: this.readEscape(), group: null };
    return { literal: '.^$'.includes(char) ? null : lowerCase(char), group: null };
  }

  private readGroup(): Literals {
    const opening = /^\((?:\?(?:[:=!]|<[=!]|<\w+>))?/.exec(this.source.slice(this.at, this.at + 40))?.[0] ?? '(';
    this.at += opening.length;
    const literals = this.readAlternatives();
    return /[=!]$/.test(opening) ? null : literals;
  }

  private skipClass(): null {
    for (this.at += 1; this.at < this.source.length && this.source[this.at] !== ']'; this.at += 1) {
      if (this.source[this.at] === '\\') this.at += 1;
    }
    this.at += 1;
    return null;
  }

  private readEscape(): string | null {
    const char = this.source[this.at] ?? '';
    this.at += 1;
    if (/[pPu]/.test(char) && this.source[this.at] === '{') this.at = this.source.indexOf('}', this.at) + 1;
    return /[\p{L}\p{N}]/u.test(char) ? null : char;
  }

  /** True where the atom may be left out, false where it may be repeated, null where it stands exactly once. */
  private skipQuantifier(): boolean | null {
    const quantifier = /^(?:[?*+]|\{\d+(?:,\d*)?\})\??/.exec(this.source.slice(this.at, this.at + 12))?.[0];
    if (!quantifier) return null;
    this.at += quantifier.length;
    return /^(?:[?*]|\{0)/.test(quantifier);
  }

  private isTelling(literals: readonly string[]): boolean {
    return lengthOf(literals) >= this.shortest && !literals.some((literal) => this.common.includes(literal));
  }
}

/** Long words are rare, and few are quick to look for. */
function score(literals: readonly string[]): number {
  return Math.min(lengthOf(literals), 8) - literals.length * 0.1;
}

function lengthOf(literals: readonly string[]): number {
  return Math.min(...literals.map(({ length }) => length));
}
