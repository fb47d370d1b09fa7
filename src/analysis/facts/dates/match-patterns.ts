import { isNumberWord } from '../numbers/read-number-words.js';
import type { Token } from '../numbers/tokenize.js';
import type { Meaning, Pattern, PatternElement, Slot } from './compile-pattern.js';
import { DIGITS, NUMBER_WORD } from './date-language.js';
import type { DateUnit } from './date-lexicon.js';
import { type Reading, readSlot } from './read-slot.js';

/** One element of a pattern where it was found. */
interface Found {
  readonly element: PatternElement;
  readonly value: number | DateUnit | null;
  readonly from: number;
  readonly next: number;
}

/** Words that speak of a date, as tokens `from` to (not including) `next`. */
export interface Mention {
  readonly meaning: Meaning;
  readonly slots: readonly { readonly slot: Slot; readonly value: number | DateUnit }[];
  readonly from: number;
  readonly next: number;
}

/** All readings of the words at token `index`, longest first; of two as long, the pattern that is listed first. */
export function matchPatterns(reading: Reading, index: number): Mention[] {
  const token = reading.tokens[index];
  if (!token || !mayHoldDate(reading, index)) return [];
  const mentions = patternsAt(reading, token).flatMap((pattern) => {
    const trail = matchElements(reading, pattern.elements, 0, index);
    const mention = trail && toMention(pattern.meaning, trail, reading.tokens);
    return mention ? [mention] : [];
  });
  return mentions.sort((a, b) => b.next - a.next || a.from - b.from);
}

/** No pattern has more words of its own before its first slot. */
const LONGEST_LEAD = 3;

/** Most words of a text are far from any date; this keeps them cheap. */
function mayHoldDate({ tokens, language }: Reading, index: number): boolean {
  for (let at = index; at <= index + LONGEST_LEAD; at++) {
    const token = tokens[at];
    if (
      token &&
      (token.kind === 'digits' || language.slotWords.has(token.lower) || isNumberWord(token, language.numbers.words))
    )
      return true;
  }
  return false;
}

function patternsAt({ language }: Reading, token: Token): readonly Pattern[] {
  const byWord = language.patternsByFirst.get(token.lower);
  if (token.kind === 'digits') return language.patternsByFirst.get(DIGITS) ?? [];
  if (token.kind !== 'word' || !isNumberWord(token, language.numbers.words)) return byWord ?? [];
  const byNumber = language.patternsByFirst.get(NUMBER_WORD) ?? [];
  return byWord ? [...new Set([...byWord, ...byNumber])] : byNumber;
}

/** Depth-first, optional elements taken where they can be; patterns are short, so this ends soon whatever the text. */
function matchElements(
  reading: Reading,
  elements: readonly PatternElement[],
  at: number,
  index: number,
): Found[] | null {
  const element = elements[at];
  if (!element) return [];
  const found = matchElement(reading, element, index, at === 0 ? null : reading.tokens[index - 1]);
  const rest = found && matchElements(reading, elements, at + 1, found.next);
  if (found && rest) return [found, ...rest];
  return element.optional ? matchElements(reading, elements, at + 1, index) : null;
}

function matchElement(
  reading: Reading,
  element: PatternElement,
  index: number,
  before: Token | null | undefined,
): Found | null {
  const token = reading.tokens[index];
  const ended = !token || (before && before.line !== token.line);
  if (meetsCondition(element, ended ? null : token)) return { element, value: null, from: index, next: index };
  if (ended) return null;
  if (!element.slot)
    return element.words.has(token.lower) ? { element, value: null, from: index, next: index + 1 } : null;
  const read = readSlot(element.slot, reading, index);
  return read && { element, value: read.value, from: index, next: read.next };
}

/** The conditions that take up no word: the end of the line, or no noun to follow. */
function meetsCondition({ words }: PatternElement, token: Token | null): boolean {
  if (words.has('$') && !token) return true;
  return words.has('!noun') && (token?.kind !== 'word' || token.text === token.lower);
}

function toMention(meaning: Meaning, trail: readonly Found[], tokens: readonly Token[]): Mention | null {
  const solid = trail.filter(
    ({ element, from }) => !element.context && (element.slot || tokens[from]?.kind === 'word'),
  );
  const first = solid[0];
  const last = solid.at(-1);
  if (!first || !last) return null;
  const slots = trail.flatMap(({ element: { slot }, value }) => (slot && value !== null ? [{ slot, value }] : []));
  return { meaning, slots, from: first.from, next: last.next };
}
