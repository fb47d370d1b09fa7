/** A place in a text. */
export interface Occurrence {
  readonly start: number;
  readonly end: number;
}

export interface Occurrences {
  /** In the order of the text. */
  readonly places: readonly Occurrence[];
  /** Whether there are more than these: beyond so many, where no longer tells anything. */
  readonly hasMore: boolean;
}

const MOST = 99;

/** Where `words` stand in `text`, letter for letter and not as a part of longer words or numbers. */
export function findOccurrences(words: string, text: string): Occurrences {
  const found: Occurrence[] = [];
  if (!words.trim()) return { places: found, hasMore: false };
  for (let at = text.indexOf(words); at >= 0 && found.length <= MOST; at = text.indexOf(words, at + words.length)) {
    const end = at + words.length;
    if (isFree(text, at, end)) found.push({ start: at, end });
  }
  return { places: found.slice(0, MOST), hasMore: found.length > MOST };
}

/** Scripts that write no spaces have no such borders. */
const JOINED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;
const WORD = /[\p{L}\p{N}\p{M}]/u;

function isFree(text: string, start: number, end: number): boolean {
  const [first, last] = [readCharacterAt(text, start), readCharacterBefore(text, end)];
  const before = readCharacterBefore(text, start);
  const after = readCharacterAt(text, end);
  return !isJoined(before, first) && !isJoined(last, after) && !continuesNumber(text, start, end);
}

function isJoined(left: string, right: string): boolean {
  return WORD.test(left) && WORD.test(right) && !JOINED.test(left) && !JOINED.test(right);
}

/** "5" is not in "1.5" and "5,000". */
function continuesNumber(text: string, start: number, end: number): boolean {
  const isNumber = (part: string): boolean => /\d/.test(part);
  const startsWithin =
    isNumber(text.charAt(start)) && /\d[.,:’'\u00a0\u202f]$/.test(text.slice(Math.max(0, start - 2), start));
  const endsWithin = isNumber(text.charAt(end - 1)) && /^[.,:’'\u00a0\u202f]\d/.test(text.slice(end, end + 2));
  return startsWithin || endsWithin;
}

const readCharacterAt = (text: string, at: number): string => String.fromCodePoint(text.codePointAt(at) ?? 32);

function readCharacterBefore(text: string, at: number): string {
  const pair = text.codePointAt(at - 2);
  return pair !== undefined && pair > 0xffff ? String.fromCodePoint(pair) : text.charAt(at - 1) || ' ';
}
