import type { Extract, Facts, Quote } from '../analysis/index.js';
import { describeDate } from '../formats/describe-date.js';
import { explainFigure } from '../formats/explain-figure.js';
import type { Labels } from '../formats/labels.js';
import type { ReadReport } from '../formats/outline-facts.js';
import type { FactKey, ListedKind } from '../formats/select-facts.js';
import { findFigurePlaces, findPassage, findPlaces, type FoundPlaces } from './find-places.js';
import type { FactOptions } from './render-fact.js';

/** One fact as it is shown: its own words, and what explains them. */
export interface ListedFact extends FoundPlaces, Pick<FactOptions, 'words' | 'before' | 'after'> {
  readonly key: FactKey;
}

export interface ListedRow {
  readonly label: string;
  readonly facts: readonly ListedFact[];
  /** How many stand there at first; the rest opens on demand. */
  readonly shown: number;
  /** Side by side, or each on its own line. */
  readonly layout: 'inline' | 'lines';
}

export function listKeyPoints({ keyPoints }: Facts): ListedFact[] {
  return list('keyPoints', keyPoints, (point) => ({ ...findPassage(point), words: point.text }));
}

/** The kinds of facts in the order in which they are shown, empty ones among them. */
export function listRows(read: ReadReport, labels: Labels): ListedRow[] {
  const { article, facts } = read;
  const name = (item: Extract) => ({ ...findPlaces(item, article.text), words: item.text });
  const clause = (item: Extract) => ({ ...findPassage(item), words: item.text });
  const when = list('when', facts.when, (item) => ({ ...name(item), ...explainDate(item, read, labels) }));
  const figures = list('figures', facts.figures, (item) => ({
    ...findFigurePlaces(item, article.text),
    ...explainFigure(item, article.text),
  }));
  const quotes = list('quotes', facts.quotes, (item) => ({ ...findPassage(item), ...explainQuote(item, labels) }));

  return [
    { label: labels.who, facts: list('who', facts.who, name), shown: 4, layout: 'inline' },
    { label: labels.when, facts: when, shown: 2, layout: 'lines' },
    { label: labels.where, facts: list('where', facts.where, name), shown: 4, layout: 'inline' },
    { label: labels.why, facts: list('why', facts.why, clause), shown: 1, layout: 'lines' },
    { label: labels.how, facts: list('how', facts.how, clause), shown: 1, layout: 'lines' },
    { label: labels.figures, facts: figures, shown: 3, layout: 'lines' },
    { label: labels.quotes, facts: quotes, shown: 2, layout: 'lines' },
  ];
}

function list<T>(kind: ListedKind, items: readonly T[], write: (item: T) => Omit<ListedFact, 'key'>): ListedFact[] {
  return items.map((item, index) => ({ ...write(item), key: `${kind}:${index}` }));
}

type Around = Pick<FactOptions, 'words' | 'after'>;

function explainDate(item: Extract, read: ReadReport, labels: Labels): Around {
  const words = item.text;
  const date = describeDate(item, read, labels, { weekday: true });
  if (!date) return { words };
  // "Thursday" is continued, not said twice.
  return { words, after: date.startsWith(words) ? date.slice(words.length) : ` · ${date}` };
}

function explainQuote({ text: words, speaker }: Quote, { openQuote, closeQuote }: Labels): Around {
  return { words: openQuote + words + closeQuote, after: speaker ? ` – ${speaker}` : undefined };
}
