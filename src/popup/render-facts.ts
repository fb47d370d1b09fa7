import type { ArticleText, Extract, Facts, Quote } from '../analysis/index.js';
import { h } from '../dom.js';
import { describeDate } from '../formats/describe-date.js';
import { explainFigure } from '../formats/explain-figure.js';
import type { Labels } from '../formats/labels.js';
import type { ReadReport } from '../formats/outline-facts.js';
import type { CopyFormat } from '../settings.js';
import { text } from '../texts.js';
import type { Actions } from './actions.js';
import { renderCopyMenu } from './render-copy-menu.js';
import { HINT_ID, readPassage, renderFact, type FactOptions } from './render-fact.js';
import { renderFactRow, type FactRowOptions } from './render-fact-row.js';

export interface FactsOptions {
  readonly facts: Facts;
  readonly labels: Labels;
  readonly article: ArticleText;
  readonly copyFormat: CopyFormat;
  readonly actions: Pick<Actions, 'showPassage' | 'copyFacts'>;
}

/** "Core facts": what the article says, each in its own words. A kind that is empty is not shown. */
export function renderFacts(doc: Document, options: FactsOptions): HTMLElement {
  const { facts, copyFormat, actions } = options;
  const heading = h(
    doc,
    'div',
    { class: 'section-head' },
    h(doc, 'h2', { id: 'facts-heading' }, text('popupCoreFacts')),
    renderCopyMenu(doc, { preferred: copyFormat, onCopy: actions.copyFacts }),
  );
  const rows = readRows(doc, options).map((row) => renderFactRow(doc, row));
  const hasRows = rows.some((row) => row !== null);
  const isEmpty = !hasRows && facts.keyPoints.length === 0;
  return h(
    doc,
    'section',
    { class: 'section', 'aria-labelledby': 'facts-heading' },
    heading,
    h(doc, 'p', { id: HINT_ID, hidden: true }, text('popupPassageHint')),
    renderKeyPoints(doc, options),
    hasRows && h(doc, 'dl', { class: 'fact-rows' }, ...rows),
    isEmpty && h(doc, 'p', { class: 'empty' }, text('popupNoFacts')),
  );
}

function renderKeyPoints(doc: Document, { facts, labels, article, actions }: FactsOptions): HTMLElement | null {
  if (facts.keyPoints.length === 0) return null;
  const points = facts.keyPoints.map((point) =>
    h(
      doc,
      'li',
      {},
      renderFact(doc, {
        words: point.text,
        passage: readPassage(point),
        language: article,
        onShow: actions.showPassage,
      }),
    ),
  );
  return h(doc, 'ul', { class: 'key-points', 'aria-label': labels.keyPoints, dir: article.dir }, ...points);
}

function readRows(doc: Document, { facts, labels, article, actions }: FactsOptions): FactRowOptions[] {
  const write = (item: Extract, around: Around = {}): HTMLElement =>
    renderFact(doc, {
      words: item.text,
      passage: readPassage(item),
      language: article,
      onShow: actions.showPassage,
      ...around,
    });
  const extracts = (items: readonly Extract[]): HTMLElement[] => items.map((item) => write(item));
  const when = facts.when.map((item) => write(item, explainDate(item, { article, facts }, labels)));
  const figures = facts.figures.map((item) => write(item, explainFigure(item, article.text)));
  const quotes = facts.quotes.map((item) => write(item, explainQuote(item, labels)));

  return [
    { label: labels.who, facts: extracts(facts.who), shown: 4, layout: 'inline' },
    { label: labels.when, facts: when, shown: 2, layout: 'lines' },
    { label: labels.where, facts: extracts(facts.where), shown: 4, layout: 'inline' },
    { label: labels.why, facts: extracts(facts.why), shown: 1, layout: 'lines' },
    { label: labels.how, facts: extracts(facts.how), shown: 1, layout: 'lines' },
    { label: labels.figures, facts: figures, shown: 3, layout: 'lines' },
    { label: labels.quotes, facts: quotes, shown: 2, layout: 'lines' },
  ];
}

type Around = Partial<Pick<FactOptions, 'words' | 'before' | 'after'>>;

function explainDate(words: Extract, read: ReadReport, labels: Labels): Around {
  const date = describeDate(words, read, labels, { weekday: true });
  if (!date) return {};
  // "Thursday" is continued, not said twice.
  return { after: date.startsWith(words.text) ? date.slice(words.text.length) : ` · ${date}` };
}

function explainQuote({ text: words, speaker }: Quote, { openQuote, closeQuote }: Labels): Around {
  return { words: openQuote + words + closeQuote, after: speaker ? ` – ${speaker}` : undefined };
}
