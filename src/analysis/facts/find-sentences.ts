import { primaryLanguage } from '../primary-language.js';
import type { FactLexicon } from './fact-lexicon.js';
import { words as english } from './lexicons/en.js';
import { ORDINAL_NEIGHBOURS } from './lexicons/ordinal-neighbours.js';
import { lazilyFor, wordSet, wordsPerLanguage } from './word-sets.js';

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A full stop that was glued to the next sentence ("world.Today"): frequent where markup was lost. */
const GLUED = /(?<=[\p{Ll}\p{N}]{2}|\p{Ll}["”’)])[.!?](?=[“"]?\p{Lu}[\p{Ll}’'])/gu;
const LIST_ITEM = /(?:^|\s)(?=(?:•\s{0,2})?(\d{1,3})[.)]{1,2}\s+\p{Lu})/gu;
const BULLET = /\s(?=[•▪‣]\s)/g;
const ADDRESS = /(?:https?:|www\.|@)\S*$/i;
/** Fewer words than this are no sentence before an abbreviation of time: "At 5 a.m. Mr. Smith …". */
const MIN_WORDS_BEFORE_TIME = 4;
const MAX_PIECE = 2_000;
/** What is looked at before and after a break. */
const MAX_LOOK = 80;
const CLOCK_ABBREVIATION = /\b[ap]\.m\.$/i;
const ACRONYM = /(?:^|[^\p{L}])(?:\p{L}\.){2,}$/u;
const INITIAL = /(?:^|(\S+)\s)\(?\p{Lu}\.$/u;
const FINAL_WORD = /([\p{L}\p{N}.&'’-]+)\.$/u;

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterFor(lang: string): Intl.Segmenter {
  const known = segmenters.get(lang);
  if (known) return known;
  const made = new Intl.Segmenter(supported(lang), { granularity: 'sentence' });
  segmenters.set(lang, made);
  return made;
}

function supported(lang: string): string {
  try {
    return Intl.getCanonicalLocales(lang)[0] ?? 'en';
  } catch {
    return 'en';
  }
}

/** What a language's words say of where a sentence ends. */
interface Rules {
  readonly never: ReadonlySet<string>;
  readonly number: ReadonlySet<string>;
  readonly maybe: ReadonlySet<string>;
  readonly starters: ReadonlySet<string>;
  readonly ordinals: ReadonlySet<string>;
}

const wordsOf = lazilyFor((lexicon?: FactLexicon) => {
  const { never, number, maybe } = lexicon?.words.abbreviations ?? { never: '', number: '', maybe: '' };
  const starters = wordSet(lexicon?.words.sentenceStarters ?? english.sentenceStarters);
  return { never: wordSet(never), number: wordSet(number), maybe: wordSet(maybe), starters };
});

const ordinalsOf = wordsPerLanguage(ORDINAL_NEIGHBOURS);

/** Where the sentences of `text` lie, without the white space around them. None crosses a line. */
export function findSentences(text: string, lang: string, lexicon?: FactLexicon): Span[] {
  const primary = primaryLanguage(lang);
  const rules = { ...wordsOf(lexicon), ordinals: ordinalsOf(primary) };
  const spans: Span[] = [];
  let lineStart = 0;
  for (const line of text.split('\n')) {
    for (const { start, end } of splitLine(line, primary, rules))
      spans.push({ start: lineStart + start, end: lineStart + end });
    lineStart += line.length + 1;
  }
  return spans;
}

function splitLine(line: string, lang: string, rules: Rules): Span[] {
  if (!line.trim()) return [];
  const bounds = mergeBounds(line, candidateBounds(line, lang), rules);
  const spans: Span[] = [];
  let start = 0;
  for (const bound of [...bounds, line.length]) {
    const span = trim(line, start, bound);
    if (span.end > span.start) spans.push(span);
    start = bound;
  }
  return spans;
}

function candidateBounds(line: string, lang: string): number[] {
  const bounds = new Set<number>();
  for (const [from, to] of piecesOf(line)) {
    for (const { index } of segmenterFor(lang).segment(line.slice(from, to)))
      bounds.add(beforeOpeningMark(line, from + index));
  }
  for (const { index } of line.matchAll(GLUED))
    if (!ADDRESS.test(line.slice(Math.max(0, index - 80), index))) bounds.add(index + 1);
  for (const { index } of line.matchAll(BULLET)) bounds.add(index + 1);
  for (const index of listBounds(line)) bounds.add(index);
  bounds.delete(0);
  return [...bounds].sort((a, b) => a - b);
}

/** The segmenter's time grows with the square of the length: long lines are cut where a sentence may end. */
function piecesOf(line: string): [number, number][] {
  const pieces: [number, number][] = [];
  let from = 0;
  while (line.length - from > MAX_PIECE) {
    const stop = Math.max(...['. ', '! ', '? '].map((mark) => line.lastIndexOf(mark, from + MAX_PIECE)));
    const to = stop > from ? stop + 2 : from + MAX_PIECE;
    pieces.push([from, to]);
    from = to;
  }
  return [...pieces, [from, line.length]];
}

/** The segmenter leaves an opening mark with the sentence before it. */
const beforeOpeningMark = (line: string, bound: number): number =>
  bound - (/(?:[「『（]|(?<=\s)[“«„(])\s*$/.exec(line.slice(Math.max(0, bound - 3), bound))?.[0].length ?? 0);

/** Items of a numbered list in one line, if they count up from 1. */
function listBounds(line: string): number[] {
  if (!/^\s*(?:•\s*)?\d{1,3}[.)]/.test(line)) return [];
  const items = [...line.matchAll(LIST_ITEM)];
  const counts = items.every((item, i) => i === 0 || Number(item[1]) === Number(items[i - 1]?.[1]) + 1);
  return counts ? items.map(({ index }) => index) : [];
}

function mergeBounds(line: string, bounds: readonly number[], rules: Rules): number[] {
  const kept: number[] = [];
  for (const bound of bounds) {
    const start = kept.at(-1) ?? 0;
    const before = line.slice(Math.max(start, bound - MAX_LOOK), bound).trim();
    const after = line.slice(bound, bound + MAX_LOOK).trimStart();
    if (!isNoBreak(before, after, rules)) kept.push(bound);
  }
  return kept;
}

/** Whether the sentence goes on after `before`, its end so far. */
function isNoBreak(before: string, after: string, rules: Rules): boolean {
  if (/^\p{Ll}/u.test(after) && /[.!?…]["'”’»)\]]*$/u.test(before)) return true;
  if (/^(?:•\s*)?\(?\d{1,3}[.)]+$/.test(before)) return true;
  if (/^["”’»)\]]+(?:$|\s)/.test(after) && !/^"\p{L}/u.test(after)) return true;
  if (!before.endsWith('.')) return false;
  const next = /^["'“‘«„(]*([\p{L}\p{N}][\p{L}\p{N}'’-]*)/u.exec(after)?.[1] ?? '';
  return endsInAbbreviation(before, next, rules);
}

function endsInAbbreviation(before: string, next: string, rules: Rules): boolean {
  const { never, number, maybe, starters, ordinals } = rules;
  const word = (FINAL_WORD.exec(before)?.[1] ?? '').toLowerCase();
  const isStart = starters.has(next.toLowerCase());
  if (CLOCK_ABBREVIATION.test(before)) return before.split(/\s+/).length < MIN_WORDS_BEFORE_TIME || isZoneOrDay(next);
  if (never.has(word)) return true;
  if (number.has(word)) return /^\d/.test(next);
  if (ordinals.size && /^\d{1,2}$/.test(word)) return isOrdinal(before, next, ordinals);
  if (maybe.has(word) || ACRONYM.test(before)) return !isStart;
  const initial = INITIAL.exec(before);
  return initial !== null && /^(?:\p{Lu}|$)/u.test(initial[1] ?? '') && !isStart;
}

const isZoneOrDay = (word: string): boolean => /^(?:[A-Z]{2,4}|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)$/.test(word);

function isOrdinal(before: string, next: string, neighbours: ReadonlySet<string>): boolean {
  const previous = (/(\S+)\s\d{1,2}\.$/.exec(before)?.[1] ?? '').toLowerCase();
  return neighbours.has(previous) || neighbours.has(next.toLowerCase());
}

function trim(line: string, start: number, end: number): Span {
  while (start < end && /\s/.test(line.charAt(start))) start += 1;
  while (end > start && /\s/.test(line.charAt(end - 1))) end -= 1;
  return { start, end };
}
