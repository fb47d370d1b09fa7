import type { Pattern } from '../pattern.js';
import type { Clue } from './clue.js';
import { indexWords, type PlaceFinder } from './index-words.js';
import { lowerCase } from './lower-case.js';
import { quicken } from './quicken.js';
import { splitAlternatives } from './split-alternatives.js';

/** Longer texts are paragraphs of an article or a letter: the ask stands in their first part or not at all. */
const LONGEST_TEXT = 800;
const LONGEST_LINE = 200;

export type PhraseFinder = (text: string) => Clue[];

/** What a lexicon entry and a marker have in common. */
type Phrase = Pick<Clue, 'kind' | 'role' | 'weight'> & { readonly id: string; readonly pattern: Pattern };

/** One of the alternatives of a phrase's pattern: an engine compiles and tries a few words faster than all of them. */
interface Alternative extends Pattern {
  readonly phrase: Phrase;
  /** Length of the longest text that the phrase can match. */
  readonly longest: number;
  /** Few are ever tried on a page. */
  compiled: RegExp | null;
}

/**
 * Finds the phrases of a lexicon in a text. Most texts hold none: one pass over the characters finds the words that
 * the patterns require, and only alternatives whose words stand there are tried. `common` are words that most texts
 * hold. Nothing is done before the first text.
 */
export function createPhraseFinder(lexicon: readonly Phrase[], common: readonly string[] = []): PhraseFinder {
  let alternatives: readonly Alternative[] = [];
  let findPlaces: PlaceFinder | null = null;
  return (text) => {
    if (!findPlaces) {
      alternatives = lexicon.flatMap(splitPhrase);
      findPlaces = indexWords(alternatives, common);
    }
    const part = text.slice(0, LONGEST_TEXT);
    const lower = lowerCase(part);
    const matches = new Map<Phrase, RegExpExecArray>();
    for (const place of findPlaces(lower)) tryAlternative(alternatives[place], lower, matches);
    return matches.size ? [...matches].map((found) => clueOf(found, part, lower)) : [];
  };
}

function splitPhrase(phrase: Phrase): Alternative[] {
  const { source, flags } = phrase.pattern;
  const sources = splitAlternatives(source);
  // A pattern that is anchored at both ends describes a heading, a button or a label.
  const isWhole = source.startsWith('^') && source.endsWith('$') && sources.length === 1;
  const longest = isWhole ? LONGEST_LINE : LONGEST_TEXT;
  return sources.map((each) => ({ phrase, source: each, flags, longest, compiled: null }));
}

/** Keeps what matches first in the text, as the pattern as a whole would. */
function tryAlternative(
  alternative: Alternative | undefined,
  text: string,
  matches: Map<Phrase, RegExpExecArray>,
): void {
  if (!alternative || text.length > alternative.longest) return;
  const match = (alternative.compiled ??= quicken(alternative)).exec(text);
  if (!match) return;
  const before = matches.get(alternative.phrase);
  if (!before || match.index < before.index) matches.set(alternative.phrase, match);
}

function clueOf([phrase, match]: readonly [Phrase, RegExpExecArray], part: string, lower: string): Clue {
  const { id, kind, role, weight } = phrase;
  return { rule: id, kind, role, weight, matched: quote(part, lower, match) };
}

/** What a pattern took along to find where a sentence begins. */
const LEADING_MARKS = /^[\s.,;:!?·|–—-]+/;

/** The matched words as the page writes them. */
function quote(part: string, lower: string, { 0: words, index }: RegExpExecArray): string {
  const isSameLength = part.length === lower.length;
  return (isSameLength ? part.slice(index, index + words.length) : words).replace(LEADING_MARKS, '').trim();
}
