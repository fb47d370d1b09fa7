import type { Pattern } from '../pattern.js';
import type { Clue } from './clue.js';
import { indexWords } from './index-words.js';
import { lowerCase } from './lower-case.js';
import { quicken } from './quicken.js';
import { countAlternatives } from './required-words.js';

/** Longer texts are paragraphs of an article or a letter: the ask stands in their first part or not at all. */
const LONGEST_TEXT = 800;

export type PhraseFinder = (text: string) => Clue[];

/** What a lexicon entry and a marker have in common. */
type Phrase = Pick<Clue, 'kind' | 'role' | 'weight'> & { readonly id: string; readonly pattern: Pattern };

/**
 * Finds the phrases of a lexicon in a text. Most texts hold none: one pass over the characters finds the words that
 * the patterns require, and only patterns whose words stand there are tried. `common` are words that most texts hold.
 */
export function createPhraseFinder(lexicon: readonly Phrase[], common: readonly string[] = []): PhraseFinder {
  const findEntries = indexWords(
    lexicon.map(({ pattern }) => pattern),
    common,
  );
  const longest = lexicon.map(({ pattern }) => longestFor(pattern));
  const patterns: (RegExp | undefined)[] = [];
  return (text) => {
    const part = text.slice(0, LONGEST_TEXT);
    const lower = lowerCase(part);
    const clues: Clue[] = [];
    for (const at of findEntries(lower)) {
      if (part.length > (longest[at] ?? 0)) continue;
      const { id, kind, role, weight, pattern } = lexicon[at] as Phrase;
      // Few of the patterns are ever tried on a page.
      const match = (patterns[at] ??= quicken(pattern)).exec(lower);
      if (!match) continue;
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

/** A pattern that is anchored at both ends describes a heading, a button or a label. */
const LONGEST_LINE = 200;

/** Length of the longest text that a pattern can match. */
function longestFor({ source }: Pattern): number {
  const isWhole = source.startsWith('^') && source.endsWith('$') && countAlternatives(source) === 1;
  return isWhole ? LONGEST_LINE : LONGEST_TEXT;
}
