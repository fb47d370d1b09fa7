import type { Figure } from '../analysis/index.js';
import { CLAUSE_BORDER, passAbbreviation } from './clause-border.js';

export interface ExplainedFigure {
  readonly words: string;
  readonly before?: string | undefined;
  readonly after?: string | undefined;
  /** Where all of this stands in the article, where it does. */
  readonly span?: { readonly from: number; readonly to: number };
}

/** Between the words before a figure and those after it. */
const GAP = ' … ';
/** Brackets, quotation marks and spaces may stand between a figure and its context. */
const LONGEST_JOIN = 4;

const SENTENCE_END = /^["”’»)\]]*(?:[.!?;:,。！？、，]|$|\n|["”“„«»]|\s[–—])/;

/**
 * The figure among the words that say what it counts, as they stand in the article, no further than its clause; where
 * they cannot be found there, beside it.
 */
export function explainFigure({ text, unit, context, start, end }: Figure, article: string): ExplainedFigure {
  const whole = context.includes(text) ? article.lastIndexOf(context, start) : -1;
  if (whole >= 0 && whole + context.length >= end) {
    return quoteAround(article, { from: whole, start, end, to: whole + context.length });
  }
  const inContext = context.indexOf(text);
  if (inContext >= 0)
    return { words: text, before: context.slice(0, inContext), after: context.slice(inContext + text.length) };

  const counted = unit && !text.toLowerCase().includes(unit.toLowerCase()) ? `${text} ${unit}` : text;
  if (!context) return { words: counted };
  const [first = '', second] = context.split(GAP, 2);
  const from = findBefore(article, start, first);
  const to = findAfter(article, end, second ?? first);
  const isWhole = second === undefined ? from !== null || to !== null : from !== null && to !== null;
  if (!isWhole) return { words: counted, after: ` · ${context}` };
  return quoteAround(article, {
    from: from ?? start,
    start,
    end,
    to: second === undefined && from !== null ? end : (to ?? end),
  });
}

interface Span {
  readonly from: number;
  readonly start: number;
  readonly end: number;
  readonly to: number;
}

/** Cut in the middle of a clause, it says so. */
function quoteAround(article: string, { from: near, start, end, to: last }: Span): ExplainedFigure {
  const from = findWordStart(article, near);
  const to = passAbbreviation(article, last);
  const before = article.slice(from, start);
  const lastBorder = [...before.matchAll(CLAUSE_BORDER)].at(-1);
  const own = lastBorder ? before.slice(lastBorder.index + lastBorder[0].length) : before;
  const isOpen = own !== '' && !lastBorder && !isClauseStart(article, from);

  const after = article.slice(end, to);
  const border = [...after.matchAll(CLAUSE_BORDER)][0];
  const rest = (border ? after.slice(0, border.index) : after).replace(/[\s,;:]+$/, '');
  const isCut = rest !== '' && !border && !SENTENCE_END.test(article.slice(to));
  return {
    words: article.slice(start, end),
    before: own ? (isOpen ? `… ${own}` : own) : undefined,
    after: rest ? (isCut ? `${rest} …` : rest) : undefined,
    span: { from: start - own.length, to: end + rest.length },
  };
}

/** A context may begin within "4.2m". */
function findWordStart(article: string, at: number): number {
  const part =
    /[\p{Lu}\p{Ll}\p{N}]$/u.test(article.slice(Math.max(0, at - 2), at)) ||
    /\d[.,]$/.test(article.slice(Math.max(0, at - 2), at));
  return part ? at - (/[^\s"“„«(]{1,20}$/.exec(article.slice(Math.max(0, at - 20), at))?.[0].length ?? 0) : at;
}

function isClauseStart(article: string, at: number): boolean {
  return /(?:^|[.!?;:,]["”’»)]*\s+|\n|[“„«"(]|\s[–—]\s)$/.test(article.slice(Math.max(0, at - LONGEST_JOIN), at));
}

function findBefore(article: string, start: number, words: string): number | null {
  const at = article.lastIndexOf(words, start - words.length);
  return at >= 0 && start - (at + words.length) <= LONGEST_JOIN ? at : null;
}

function findAfter(article: string, end: number, words: string): number | null {
  const at = article.indexOf(words, end);
  return at >= 0 && at - end <= LONGEST_JOIN ? at + words.length : null;
}
