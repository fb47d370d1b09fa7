import type { ArticleText, Extract, Facts, Figure, Quote, Report } from '../analysis/index.js';
import { explainFigure } from './explain-figure.js';
import { formatDate, formatDay } from './format-date.js';
import type { Labels } from './labels.js';
import { resolveDate } from './resolve-date.js';

/** A fact as it is written, and the passage it stands for; both offsets are null outside the article's text. */
export interface OutlineItem {
  readonly text: string;
  readonly start: number | null;
  readonly end: number | null;
}

export interface OutlineSection {
  readonly label: string;
  /** Whether the items are short enough to share one line. */
  readonly inline: boolean;
  readonly items: readonly OutlineItem[];
}

/** What a copy of the facts says, in its order. How it is written down is left to the formats. */
export interface FactsOutline {
  readonly headline: string;
  /** Source, byline, date. */
  readonly meta: readonly string[];
  readonly sections: readonly OutlineSection[];
}

export interface ReadReport {
  readonly article: ArticleText;
  readonly facts: Facts;
}

/** So that a copy of a long article stays a summary. JSON holds everything. */
const MOST = { names: 8, clauses: 3, figures: 10, quotes: 6 };

/** Empty kinds are left out; `what` stands in the headline and is not repeated. */
export function outlineFacts({ article, facts }: ReadReport, labels: Labels): FactsOutline {
  const date = facts.publishedTime && formatDay(facts.publishedTime, labels.locale);
  const names = (label: string, items: readonly OutlineItem[], most: number) => ({
    label,
    inline: true,
    items: items.slice(0, most).map(pick),
  });
  const lines = (label: string, items: readonly OutlineItem[]) => ({ label, inline: false, items });

  return {
    headline: facts.headline,
    meta: [facts.siteName, facts.byline, date].filter(isPresent),
    sections: [
      lines(labels.keyPoints, facts.keyPoints.map(pick)),
      names(labels.who, facts.who, MOST.names),
      names(labels.when, describeWhen(facts, labels.locale), MOST.names),
      names(labels.where, facts.where, MOST.names),
      names(labels.why, facts.why, MOST.clauses),
      names(labels.how, facts.how, MOST.clauses),
      lines(
        labels.figures,
        facts.figures.slice(0, MOST.figures).map((figure) => describeFigure(figure, article.text)),
      ),
      lines(
        labels.quotes,
        facts.quotes.slice(0, MOST.quotes).map((quote) => describeQuote(quote, labels)),
      ),
    ].filter(({ items }) => items.length > 0),
  };
}

/** "Thursday" alone says nothing in a note read next week: the day it means stands beside it. */
function describeWhen({ when, dates }: Facts, locale: string): OutlineItem[] {
  return when.map((words) => {
    const date = resolveDate(words, dates);
    return { ...pick(words), text: date ? `${words.text} (${formatDate(date, locale)})` : words.text };
  });
}

/** The number with the words that say what it is about, where the page has them. */
function describeFigure(figure: Figure, article: string): OutlineItem {
  const { before = '', words, after = '' } = explainFigure(figure, article);
  return { ...pick(figure), text: before + words + after };
}

function describeQuote({ text, speaker, start, end }: Quote, labels: Labels): OutlineItem {
  const marked = labels.openQuote + text + labels.closeQuote;
  return { text: speaker ? `${marked} – ${speaker}` : marked, start, end };
}

/** A report that has an article and its facts, or null. */
export function readFacts({ article, facts }: Report): ReadReport | null {
  return article && facts ? { article, facts } : null;
}

function pick({ text, start, end }: Extract): OutlineItem {
  return { text, start, end };
}

function isPresent(value: string | null): value is string {
  return Boolean(value);
}
