/** Passages up to this length are quoted whole in the address, which no other passage can then be mistaken for. */
const MAX_WHOLE_LENGTH = 100;
const EDGE_WORDS = 5;
/** How many words before and after a passage tell it from its likes: as few as will do. */
const CONTEXTS = [
  { before: 3, after: 0 },
  { before: 0, after: 3 },
  { before: 3, after: 3 },
  { before: 8, after: 0 },
  { before: 8, after: 8 },
] as const;

interface Word {
  readonly start: number;
  readonly end: number;
}

/**
 * The address of a passage of `text` (one line a block): a text fragment, `#:~:text=[prefix-,]start[,end][,-suffix]`.
 * Prefix or suffix are added where the words occur more than once, or in `elsewhere`, the other texts of the page.
 */
export function linkPassage(
  url: string,
  text: string,
  start: number,
  end: number,
  elsewhere: readonly string[] = [],
): string {
  const directive = writeDirective(text, start, end, elsewhere);
  const [address = '', fragment = ''] = split(url, '#');
  const [ownFragment = ''] = split(fragment, ':~:');
  return `${address}#${ownFragment}:~:text=${directive}`;
}

function writeDirective(text: string, start: number, end: number, elsewhere: readonly string[]): string {
  const words = splitWords(text.slice(start, end), start);
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last) return encodeText(text.slice(start, end));

  // Both ends must fall on word boundaries, or no browser finds them.
  const whole = text.slice(first.start, last.end);
  const isWhole = whole.length <= MAX_WHOLE_LENGTH && !whole.includes('\n');
  const head = isWhole ? last : findHeadEnd(text, words, first);
  const tail = findTailStart(text, words, last);
  const startText = text.slice(first.start, head.end);
  const range = isWhole
    ? encodeText(whole)
    : `${encodeText(startText)},${encodeText(text.slice(tail.start, last.end))}`;
  const places = [text, ...elsewhere];
  if (countOf(places, startText) < 2) return range;

  // What follows a passage that is named by its ends is no help in finding where it starts.
  const line = readLine(text, first.start, isWhole ? last.end : head.end);
  const contexts = CONTEXTS.filter(({ after }) => isWhole || after === 0).flatMap((context) =>
    readContext(line, context),
  );
  const context = contexts.find(({ sample }) => countOf(places, sample) < 2) ?? contexts.at(-1);
  if (!context) return range;
  const { prefix, suffix } = context;
  return `${prefix ? `${encodeText(prefix)}-,` : ''}${range}${suffix ? `,-${encodeText(suffix)}` : ''}`;
}

/** Neither the first words of a passage nor the last may cross from one block into another. */
function findHeadEnd(text: string, words: readonly Word[], first: Word): Word {
  const lineEnd = readLineEnd(text, first.start);
  return words.slice(0, EDGE_WORDS).findLast(({ end }) => end <= lineEnd) ?? first;
}

function findTailStart(text: string, words: readonly Word[], last: Word): Word {
  const lineStart = readLineStart(text, last.end);
  return words.slice(-EDGE_WORDS).find(({ start }) => start >= lineStart) ?? last;
}

interface Line {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** The block that the words stand in: what stands in others may have an appeal between it and them on the page. */
function readLine(text: string, start: number, end: number): Line {
  return {
    before: text.slice(readLineStart(text, start), start),
    words: text.slice(start, end),
    after: text.slice(end, readLineEnd(text, end)),
  };
}

interface Context {
  readonly prefix: string;
  readonly suffix: string;
  /** Words and context as they stand in the text. */
  readonly sample: string;
}

/**
 * Between the words and their context a browser passes over white space only: quotation marks and the like belong to the
 * context. Empty where the block has nothing on the sides that are asked for.
 */
function readContext({ before, words, after }: Line, wanted: { before: number; after: number }): Context[] {
  const from = wanted.before > 0 ? (splitWords(before, 0).at(-wanted.before) ?? splitWords(before, 0)[0]) : undefined;
  const to = wanted.after > 0 ? (splitWords(after, 0)[wanted.after - 1] ?? splitWords(after, 0).at(-1)) : undefined;
  if (!from && !to) return [];
  const prefix = from ? before.slice(from.start) : '';
  const suffix = to ? after.slice(0, to.end) : '';
  return [{ prefix: prefix.trim(), suffix: suffix.trim(), sample: prefix + words + suffix }];
}

function readLineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

function readLineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end;
}

/** Segmented as browsers do it, since Chinese and Japanese write no spaces. */
function splitWords(text: string, offset: number): Word[] {
  const words: Word[] = [];
  for (const { segment, index, isWordLike } of new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text)) {
    if (isWordLike) words.push({ start: offset + index, end: offset + index + segment.length });
  }
  return words;
}

/** Browsers compare without regard to case. Counts to two. */
function countOf(places: readonly string[], part: string): number {
  const needle = part.toLowerCase();
  let count = 0;
  for (const place of places) {
    const haystack = place.toLowerCase();
    for (let at = haystack.indexOf(needle); at >= 0 && count < 2; at = haystack.indexOf(needle, at + 1)) count += 1;
  }
  return count;
}

/** `-`, `,` and `&` are syntax in a text directive; the rest keeps the address whole within Markdown. */
function encodeText(text: string): string {
  const sound = text.replace(/\p{Surrogate}/gu, '\ufffd');
  return encodeURIComponent(sound).replace(
    /[-_!~*'()]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

function split(text: string, separator: string): [string, string] {
  const at = text.indexOf(separator);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + separator.length)];
}
