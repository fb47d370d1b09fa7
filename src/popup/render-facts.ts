import type { ArticleText, Facts } from '../analysis/index.js';
import { h } from '../dom.js';
import type { Labels } from '../formats/labels.js';
import type { CopyFormat } from '../settings.js';
import { text } from '../texts.js';
import type { Actions } from './actions.js';
import type { FactChoice } from './fact-choice.js';
import { listKeyPoints, listRows, type ListedFact } from './list-facts.js';
import { renderChoosing } from './render-choosing.js';
import { renderCopyMenu } from './render-copy-menu.js';
import { HINT_ID, renderFact } from './render-fact.js';
import { renderFactRow } from './render-fact-row.js';
import { renderPick } from './render-pick.js';

export interface FactsOptions {
  readonly facts: Facts;
  readonly labels: Labels;
  readonly article: ArticleText;
  readonly copyFormat: CopyFormat;
  readonly choice: FactChoice;
  readonly actions: Pick<Actions, 'showPassage' | 'copyFacts'>;
}

/** "Core facts": what the article says, each in its own words. A kind that is empty is not shown. */
export function renderFacts(doc: Document, options: FactsOptions): HTMLElement {
  const { facts, labels, article } = options;
  const status = h(doc, 'p', { role: 'status', class: 'visually-hidden' });
  const write = createWriter(doc, options, status);
  const points = listKeyPoints(facts).map((point) => h(doc, 'li', {}, ...write(point)));
  const rows = listRows({ article, facts }, labels).map(({ facts: listed, ...row }) =>
    renderFactRow(doc, { ...row, facts: listed.map(write) }),
  );
  const hasRows = rows.some((row) => row !== null);
  const isEmpty = !hasRows && points.length === 0;
  return h(
    doc,
    'section',
    { class: 'section core-facts', 'aria-labelledby': 'facts-heading' },
    renderHeading(doc, options, isEmpty),
    h(doc, 'p', { id: HINT_ID, hidden: true }, text('popupPassageHint')),
    status,
    points.length > 0 &&
      h(doc, 'ul', { class: 'key-points', 'aria-label': labels.keyPoints, dir: article.dir }, ...points),
    hasRows && h(doc, 'dl', { class: 'fact-rows' }, ...rows),
    isEmpty && h(doc, 'p', { class: 'empty' }, text('popupNoFacts')),
  );
}

function renderHeading(doc: Document, { copyFormat, choice, actions }: FactsOptions, isEmpty: boolean): HTMLElement {
  const heading = h(doc, 'div', { class: 'section-head' });
  const choosing = renderChoosing(doc, choice, () => heading.parentElement?.querySelectorAll('li > .pick') ?? []);
  const menu = renderCopyMenu(doc, {
    preferred: copyFormat,
    choice,
    onCopy: (format) => actions.copyFacts(format, choice.read()),
  });
  heading.append(h(doc, 'h2', { id: 'facts-heading' }, text('popupCoreFacts')));
  heading.append(h(doc, 'div', { class: 'head-tools' }, !isEmpty && choosing.all, !isEmpty && choosing.button, menu));
  return heading;
}

/** What stands in the list item of a fact: its tick and its words. */
function createWriter(doc: Document, { article, choice, actions }: FactsOptions, status: HTMLElement) {
  return ({ key, ...fact }: ListedFact): HTMLElement[] => [
    renderPick(doc, key, fact.words, choice),
    renderFact(doc, {
      ...fact,
      language: article,
      textLength: article.text.length,
      onShow: actions.showPassage,
      onStep: (said) => {
        status.textContent = said;
      },
    }),
  ];
}
