import type { Span } from './find-sentences.js';

/** A quotation: `start` to `end` is what stands between its marks, `outerStart` to `outerEnd` with them. */
export interface QuoteSpan extends Span {
  readonly outerStart: number;
  readonly outerEnd: number;
  /** The marks were not closed before the line ended: the speaker goes on in the next paragraph. */
  readonly isOpen: boolean;
}

const CLOSERS: Readonly<Record<string, string>> = {
  '“': '”“"',
  '„': '“”',
  '«': '»',
  '‹': '›',
  '「': '」',
  '『': '』',
  '"': '"”',
  '‘': '’',
  "'": "'’",
  '»': '«',
};
/** Languages that write »…«; elsewhere » only closes. */
const REVERSED = new Set(['de', 'da', 'sl', 'hr']);
/** Languages in which a line of speech begins with a dash. */
const DASHED = new Set(['fr', 'es', 'it', 'pt', 'pl', 'ru', 'uk']);
/** A closing mark further away than this belongs to something else. */
const MAX_LENGTH = 3_000;
const DASHED_LINE = /^[–—-]\s{0,2}(?=\p{Lu})/u;
const DASHED_END = /[,.!?…]\s{0,2}[–—-]\s/u;

/** Finds everything that stands in quotation marks, in document order, outermost marks only. */
export function findQuoteSpans(text: string, lang: string): QuoteSpan[] {
  const spans: QuoteSpan[] = [];
  let lineStart = 0;
  for (const line of text.split('\n')) {
    for (const span of [...dashedSpeech(line, lang), ...quotesInLine(line, lang)]) spans.push(shift(span, lineStart));
    lineStart += line.length + 1;
  }
  return spans;
}

const shift = ({ start, end, outerStart, outerEnd, isOpen }: QuoteSpan, by: number): QuoteSpan => ({
  start: start + by,
  end: end + by,
  outerStart: outerStart + by,
  outerEnd: outerEnd + by,
  isOpen,
});

function dashedSpeech(line: string, lang: string): QuoteSpan[] {
  const opening = DASHED.has(lang) ? DASHED_LINE.exec(line) : null;
  if (!opening) return [];
  const start = opening[0].length;
  const found = DASHED_END.exec(line.slice(start));
  const end = found ? start + found.index : line.length;
  return [{ start, end, outerStart: 0, outerEnd: end, isOpen: false }];
}

function quotesInLine(line: string, lang: string): QuoteSpan[] {
  const spans: QuoteSpan[] = [];
  for (let i = 0; i < line.length; i += 1) {
    if (!isOpener(line, i, lang)) continue;
    const span = quoteFrom(line, i);
    if (!span) continue;
    spans.push(span);
    i = span.outerEnd - 1;
  }
  return spans;
}

function isOpener(line: string, i: number, lang: string): boolean {
  const mark = line.charAt(i);
  if (!(mark in CLOSERS)) return false;
  if (mark === '»') return REVERSED.has(lang) && /^[\p{L}\p{N}]/u.test(line.slice(i + 1));
  if (!/\S/.test(line.charAt(i + 1))) return /[«„]/.test(mark);
  if (mark === "'" || mark === '‘') return /^[\p{L}\p{N}…]/u.test(line.slice(i + 1, i + 3)) && isOpenBefore(line, i);
  return mark !== '"' || isOpenBefore(line, i);
}

const isOpenBefore = (line: string, i: number): boolean => i === 0 || /[\s([—–:/“-]/.test(line.charAt(i - 1));

function quoteFrom(line: string, at: number): QuoteSpan | null {
  const mark = line.charAt(at);
  const end = closingIndex(line, at, mark);
  if (end === null) return null;
  const isClosed = (CLOSERS[mark] ?? '').includes(line.charAt(end)) && end < line.length;
  const start = at + 1;
  return { ...trimmed(line, start, end), outerStart: at, outerEnd: isClosed ? end + 1 : end, isOpen: !isClosed };
}

function trimmed(line: string, start: number, end: number): Span {
  const inner = line.slice(start, end);
  return {
    start: start + (inner.length - inner.trimStart().length),
    end: end - (inner.length - inner.trimEnd().length),
  };
}

/** Where the quotation ends: at its closing mark, where the same mark opens again, or with the line. */
function closingIndex(line: string, at: number, mark: string): number | null {
  const closers = CLOSERS[mark] ?? '';
  const limit = Math.min(line.length, at + MAX_LENGTH);
  const isSingle = mark === "'" || mark === '‘';
  for (let i = at + 1; i < limit; i += 1) {
    const char = line.charAt(i);
    if (char === mark && isReopening(line, i)) return isSingle ? null : endBefore(line, at, i);
    if (closers.includes(char) && isCloser(line, i, mark)) return i;
  }
  if (isSingle || limit < line.length) return null;
  return mark === '"' || mark === '“' || mark === '„' || mark === '«' ? line.length : null;
}

const isReopening = (line: string, i: number): boolean =>
  /\s/.test(line.charAt(i - 1)) && /[\p{L}\p{N}…[]/u.test(line.charAt(i + 1));

function isCloser(line: string, i: number, mark: string): boolean {
  if (line.charAt(i) === '”' || !`"'‘“`.includes(mark)) return true;
  if (/[\p{L}\p{N}]/u.test(line.charAt(i + 1))) return false;
  return mark === '"' || /\S/.test(line.charAt(i - 1));
}

/** A paragraph's quotation left open before the next opening mark: it ends with the last whole sentence. */
function endBefore(line: string, at: number, next: number): number | null {
  const end = line.slice(at, next).trimEnd().length + at;
  return /[.!?…]$/.test(line.slice(at, end)) ? end : null;
}
