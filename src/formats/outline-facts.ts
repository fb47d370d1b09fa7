import type { Extract, Facts, Figure, Quote, Report } from '../analysis/index.js';
import { formatDate } from './format-date.js';
import type { Labels } from './labels.js';

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

/** So that a copy of a long article stays a summary. JSON holds everything. */
const MOST = { names: 8, clauses: 3, figures: 10, quotes: 6 };

/** Empty kinds are left out; `what` stands in the headline and is not repeated. */
export function outlineFacts(facts: Facts, labels: Labels): FactsOutline {
  const date = facts.publishedTime && formatDate(facts.publishedTime.slice(0, 10), labels.locale);
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
      lines(labels.figures, facts.figures.slice(0, MOST.figures).map(describeFigure)),
      lines(
        labels.quotes,
        facts.quotes.slice(0, MOST.quotes).map((quote) => describeQuote(quote, labels)),
      ),
    ].filter(({ items }) => items.length > 0),
  };
}

/** "Thursday" alone says nothing in a note read next week: the day it means stands beside it. */
export function describeWhen({ when, dates }: Facts, locale: string): OutlineItem[] {
  return when.map(({ text, start, end }) => {
    const date = dates.find((item) => start !== null && end !== null && item.start < end && start < item.end);
    const meant = date && !/\d{4}/.test(text) ? ` (${formatDate(date.value, locale)})` : '';
    return { text: text + meant, start, end };
  });
}

/** The number with the words that say what it is about, where the page has them. */
export function describeFigure({ text, unit, context, start, end }: Figure): OutlineItem {
  if (context.includes(text)) return { text: context, start, end };
  const counted = unit && !text.toLowerCase().includes(unit.toLowerCase()) ? `${text} ${unit}` : text;
  return { text: context ? `${counted} (${context})` : counted, start, end };
}

export function describeQuote({ text, speaker, start, end }: Quote, labels: Labels): OutlineItem {
  const marked = labels.openQuote + text + labels.closeQuote;
  return { text: speaker ? `${marked} – ${speaker}` : marked, start, end };
}

/** The facts of a report that has an article, or null. */
export function readFacts({ article, facts }: Report): Facts | null {
  return article && facts;
}

function pick({ text, start, end }: Extract): OutlineItem {
  return { text, start, end };
}

function isPresent(value: string | null): value is string {
  return Boolean(value);
}
