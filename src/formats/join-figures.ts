import type { Figure } from '../analysis/index.js';
import { explainFigure } from './explain-figure.js';
import type { OutlineItem } from './outline-facts.js';

interface Line extends OutlineItem {
  /** Where its words stand in the article; null where they are not all of one piece. */
  readonly span: { readonly from: number; readonly to: number } | null;
}

/** Each figure among the words that say what it counts. Figures that share these words share a line. */
export function joinFigures(figures: readonly Figure[], article: string): OutlineItem[] {
  const lines: Line[] = [];
  for (const figure of figures) {
    const line = writeLine(figure, article);
    const joined = joinLines(lines.at(-1), line, article);
    if (joined) lines[lines.length - 1] = joined;
    else lines.push(line);
  }
  return lines.map(({ text, start, end }) => ({ text, start, end }));
}

function writeLine(figure: Figure, article: string): Line {
  const { before = '', words, after = '', span = null } = explainFigure(figure, article);
  const { start, end } = figure;
  return { text: before + words + after, start, end, span };
}

function joinLines(first: Line | undefined, second: Line, article: string): Line | null {
  if (!first?.span || !second.span || second.span.from > first.span.to) return null;
  const from = Math.min(first.span.from, second.span.from);
  const to = Math.max(first.span.to, second.span.to);
  const opening = /^… /.exec(first.span.from <= second.span.from ? first.text : second.text)?.[0] ?? '';
  const closing = / …$/.exec(second.span.to >= first.span.to ? second.text : first.text)?.[0] ?? '';
  const { start } = first;
  return { text: opening + article.slice(from, to) + closing, start, end: second.end, span: { from, to } };
}
