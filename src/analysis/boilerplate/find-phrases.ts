import type { Clue } from './clue.js';
import { indexWords } from './index-words.js';
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
  const findEntries = indexWords(
    lexicon.map(({ pattern }) => pattern),
    common,
  );
  const patterns = lexicon.map(({ pattern }) => quicken(pattern));
  return (text) => {
    const part = text.slice(0, LONGEST_TEXT);
    const lower = part.toLowerCase();
    const clues: Clue[] = [];
    for (const at of findEntries(lower)) {
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
