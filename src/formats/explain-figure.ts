import type { Figure } from '../analysis/index.js';

export interface ExplainedFigure {
  readonly words: string;
  readonly before?: string | undefined;
  readonly after?: string | undefined;
}

/** Between the words before a figure and those after it. */
const GAP = ' … ';
/** Brackets, quotation marks and spaces may stand between a figure and its context. */
const LONGEST_JOIN = 4;

/**
 * The figure among the words that say what it counts, as they stand in the article; where they cannot be found there,
 * beside it.
 */
export function explainFigure({ text, unit, context, start, end }: Figure, article: string): ExplainedFigure {
  const inContext = context.indexOf(text);
  if (inContext >= 0)
    return { words: text, before: context.slice(0, inContext), after: context.slice(inContext + text.length) };

  const counted = unit && !text.toLowerCase().includes(unit.toLowerCase()) ? `${text} ${unit}` : text;
  if (!context) return { words: counted };
  const [first = '', second] = context.split(GAP, 2);
  const before = readBefore(article, start, first);
  const after = readAfter(article, end, second ?? first);
  const isWhole = second === undefined ? (before ?? after) : before !== null && after !== null;
  if (!isWhole) return { words: counted, after: ` · ${context}` };
  return { words: text, before: before ?? undefined, after: after ?? undefined };
}

function readBefore(article: string, start: number, words: string): string | null {
  const at = article.lastIndexOf(words, start - words.length);
  return at >= 0 && start - (at + words.length) <= LONGEST_JOIN ? article.slice(at, start) : null;
}

function readAfter(article: string, end: number, words: string): string | null {
  const at = article.indexOf(words, end);
  return at >= 0 && at - end <= LONGEST_JOIN ? article.slice(end, at + words.length) : null;
}
