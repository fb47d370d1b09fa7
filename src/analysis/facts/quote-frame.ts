import type { QuoteSpan } from './find-quote-spans.js';
import { sentenceAt, type Sentence } from './read-text.js';
import type { SpeakingModel } from './speaking-model.js';

/** A quotation within its sentence. Token ranges are `[first, last)`. */
export interface QuoteFrame {
  readonly span: QuoteSpan;
  /** Indexes of the sentences in which it opens and closes. */
  readonly opens: number;
  readonly closes: number;
  /** From the start of its sentence to its opening mark, and from its closing mark to the next quotation or the sentence's end. */
  readonly before: readonly [number, number];
  readonly after: readonly [number, number];
}

export function frameOf({ sentences, tokens, isQuoted }: SpeakingModel, span: QuoteSpan): QuoteFrame | null {
  const opens = sentenceAt(sentences, span.outerStart);
  const closes = sentenceAt(sentences, Math.max(span.outerStart, span.outerEnd - 1));
  const opening: Sentence | undefined = sentences[opens];
  const closing: Sentence | undefined = sentences[closes];
  if (!opening || !closing) return null;
  let from = opening.last;
  while (from > opening.first && (tokens[from - 1]?.start ?? 0) >= span.outerStart) from -= 1;
  let to = closing.first;
  while (to < closing.last && (tokens[to]?.end ?? 0) <= span.outerEnd) to += 1;
  let end = to;
  while (end < closing.last && !isQuoted[end]) end += 1;
  return { span, opens, closes, before: [opening.first, from], after: [to, end] };
}
