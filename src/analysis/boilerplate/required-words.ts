import type { Pattern } from '../pattern.js';
import { PatternReader, type Lists, type WordOptions } from './read-pattern.js';

/** What one alternative of a pattern asks of a text. */
export interface Requirement {
  /** Words with one of which the text begins, but for a few signs before it; null where it may begin anyhow. */
  readonly opening: readonly string[] | null;
  /** Lists of words, of each of which one must stand in the text. */
  readonly lists: Lists;
}

/**
 * Reads off a regular expression which words a text must hold for it to match, in lower case: what one of the
 * requirements says. Null where the pattern may match without any word of `shortest` characters or more.
 *
 * Russ Cox describes the idea in https://swtch.com/~rsc/regexp/regexp4.html.
 */
export function requiredWords({ source, flags }: Pattern, options: WordOptions = {}): readonly Requirement[] | null {
  const reader = new PatternReader(source, options);
  const { common = [] } = options;
  const requirements: Requirement[] = [];
  for (let next = reader.readNext(); next; next = reader.readNext()) {
    const { ways, first, canBeEmpty } = next;
    const isAtStart = next.isOpening && !flags?.includes('m') && !canBeEmpty;
    const isTelling = first !== null && first.length <= MOST_OPENINGS && !first.some((word) => common.includes(word));
    const opening = isAtStart && isTelling ? [...new Set(first)] : null;
    for (const lists of ways) requirements.push({ opening, lists: lists.map((list) => [...new Set(list)]) });
  }
  const isVague = requirements.some(({ opening, lists }) => opening === null && lists.length === 0);
  return isVague ? null : requirements;
}

const MOST_OPENINGS = 64;
