import type { ArticleText, Extract, Facts, Quote, Report } from '../analysis/index.js';
import { describeDate } from './describe-date.js';
import { formatDay } from './format-date.js';
import { joinFigures } from './join-figures.js';
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

export interface ReadReport {
  readonly article: ArticleText;
  readonly facts: Facts;
}

/** Empty kinds are left out; `what` stands in the headline and is not repeated. */
export function outlineFacts(read: ReadReport, labels: Labels): FactsOutline {
  const { article, facts } = read;
  const date = facts.publishedTime && formatDay(facts.publishedTime, labels.locale);
  const names = (label: string, items: readonly Extract[]) => ({ label, inline: true, items: items.map(pick) });
  const lines = (label: string, items: readonly OutlineItem[]) => ({ label, inline: false, items });
  const when = facts.when.map((words) => describeWhen(words, read, labels));

  return {
    headline: facts.headline,
    meta: [facts.siteName, facts.byline, date].filter(isPresent),
    sections: [
      lines(labels.keyPoints, facts.keyPoints.map(pick)),
      names(labels.who, facts.who),
      names(labels.when, when),
      names(labels.where, facts.where),
      names(labels.why, facts.why),
      names(labels.how, facts.how),
      lines(labels.figures, joinFigures(facts.figures, article.text)),
      lines(
        labels.quotes,
        facts.quotes.map((quote) => describeQuote(quote, labels)),
      ),
    ].filter(({ items }) => items.length > 0),
  };
}

/** "Thursday" alone says nothing in a note read next week: the day it means stands beside it. */
function describeWhen(words: Extract, read: ReadReport, labels: Labels): Extract {
  const date = describeDate(words, read, labels);
  return date ? { ...words, text: `${words.text} (${date})` } : words;
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
