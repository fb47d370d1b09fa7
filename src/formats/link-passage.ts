/** Passages up to this length are quoted whole in the address, which no other passage can then be mistaken for. */
const MAX_WHOLE_LENGTH = 100;
const EDGE_WORDS = 5;
const CONTEXT_WORDS = 3;

interface Word {
  readonly start: number;
  readonly end: number;
}

/**
 * The address of a passage of `text` (one line a block): a text fragment, `#:~:text=[prefix-,]start[,end][,-suffix]`.
 * Prefix or suffix are added where the words occur more than once.
 */
export function linkPassage(url: string, text: string, start: number, end: number): string {
  const directive = writeDirective(text, start, end);
  const [address = '', fragment = ''] = split(url, '#');
  const [ownFragment = ''] = split(fragment, ':~:');
  return `${address}#${ownFragment}:~:text=${directive}`;
}

function writeDirective(text: string, start: number, end: number): string {
  const words = splitWords(text.slice(start, end), start);
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last) return encodeText(text.slice(start, end));

  // Both ends must fall on word boundaries, or no browser finds them.
  const whole = text.slice(first.start, last.end);
  const isWhole = whole.length <= MAX_WHOLE_LENGTH && !whole.includes('\n');
  const head = isWhole ? last : (words[EDGE_WORDS - 1] ?? last);
  const tail = words.at(-EDGE_WORDS) ?? first;
  const startText = text.slice(first.start, head.end);
  const range = isWhole
    ? encodeText(whole)
    : `${encodeText(startText)},${encodeText(text.slice(tail.start, last.end))}`;
  if (countOf(text, startText) < 2) return range;

  const before = splitWords(readLineBefore(text, first.start), 0).slice(-CONTEXT_WORDS);
  if (before[0]) {
    const line = readLineBefore(text, first.start);
    return `${encodeText(line.slice(before[0].start, before.at(-1)?.end))}-,${range}`;
  }
  const lineAfter = readLineAfter(text, last.end);
  const after = splitWords(lineAfter, 0)[CONTEXT_WORDS - 1] ?? splitWords(lineAfter, 0).at(-1);
  const [opening] = splitWords(lineAfter, 0);
  return after && opening ? `${range},-${encodeText(lineAfter.slice(opening.start, after.end))}` : range;
}

function readLineBefore(text: string, offset: number): string {
  return text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
}

function readLineAfter(text: string, offset: number): string {
  const end = text.indexOf('\n', offset);
  return text.slice(offset, end < 0 ? undefined : end);
}

/** Segmented as browsers do it, since Chinese and Japanese write no spaces. */
function splitWords(text: string, offset: number): Word[] {
  const words: Word[] = [];
  for (const { segment, index, isWordLike } of new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text)) {
    if (isWordLike) words.push({ start: offset + index, end: offset + index + segment.length });
  }
  return words;
}

/** Browsers compare without regard to case. */
function countOf(text: string, part: string): number {
  const haystack = text.toLowerCase();
  const needle = part.toLowerCase();
  let count = 0;
  for (let at = haystack.indexOf(needle); at >= 0 && count < 2; at = haystack.indexOf(needle, at + 1)) count += 1;
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
