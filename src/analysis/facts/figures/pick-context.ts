import type { FigureReading } from './read-amount.js';

const MOST_WORDS = 12;
/** How far the sentence is looked for: enough for twelve words, whatever the text. */
const REACH = 40;
const SENTENCE_ENDS = new Set(['.', '!', '?', '…']);

/** The words of the sentence around tokens `from` to `next` that say what the figure is about: nearest first, in their order. */
export function pickContext({ text, tokens, language }: FigureReading, from: number, next: number): string {
  const [first, last] = sentenceAround({ text, tokens, language }, from, next);
  let low = from;
  let high = next;
  let words = 0;
  while (words < MOST_WORDS && (low > first || high < last)) {
    const back = low > first && (words % 3 !== 2 || high >= last);
    const token = back ? tokens[--low] : tokens[high++];
    if (token?.kind !== 'mark') words++;
  }
  const before = slice(text, tokens[low]?.start, tokens[from - 1]?.end, low < from);
  const after = slice(text, tokens[next]?.start, tokens[high - 1]?.end, high > next);
  return [before, after].filter(Boolean).join(' … ');
}

function slice(text: string, start: number | undefined, end: number | undefined, present: boolean): string {
  if (!present || start === undefined || end === undefined) return '';
  return text.slice(start, end).replace(/^[\s,;:.)”"»]+|[\s,;:.(“"«]+$/gu, '');
}

function sentenceAround({ tokens }: FigureReading, from: number, next: number): [number, number] {
  const line = tokens[from]?.line;
  let first = from;
  while (first > Math.max(0, from - REACH) && tokens[first - 1]?.line === line && !endsSentence(tokens, first - 1))
    first--;
  let last = next;
  while (last < Math.min(tokens.length, next + REACH) && tokens[last]?.line === line && !endsSentence(tokens, last))
    last++;
  return [first, last];
}

function endsSentence(tokens: FigureReading['tokens'], index: number): boolean {
  const token = tokens[index];
  const after = tokens[index + 1];
  if (!token || !SENTENCE_ENDS.has(token.text)) return false;
  if (!after || after.line !== token.line) return true;
  return !after.glued && after.text !== after.lower && (tokens[index - 1]?.text.length ?? 0) > 2;
}
