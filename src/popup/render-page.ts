import { h } from '../dom.js';
import { readLabels } from '../formats/labels.js';
import { icon } from '../icons.js';
import type { CopyFormat } from '../settings.js';
import { text } from '../texts.js';
import type { Actions } from './actions.js';
import { createControls, type PageControls } from './create-controls.js';
import type { FactChoice } from './fact-choice.js';
import type { ReadyPage } from './look-at-tab.js';
import { renderAppeals } from './render-appeals.js';
import { renderFacts } from './render-facts.js';
import { renderHeader } from './render-header.js';

export interface PageView {
  readonly elements: readonly HTMLElement[];
  readonly update: PageControls['update'];
}

export interface PageOptions {
  readonly copyFormat: CopyFormat;
  /** Null where there are no facts to choose from. */
  readonly choice: FactChoice | null;
  readonly actions: Actions;
}

/** Everything the popup says about a page that could be read. */
export function renderPage(doc: Document, page: ReadyPage, { copyFormat, choice, actions }: PageOptions): PageView {
  const { article, facts, regions } = page.report;
  const labels = readLabels(text);
  const controls = createControls(doc, page, actions);
  const main = h(
    doc,
    'main',
    {},
    article && facts && choice && renderFacts(doc, { facts, labels, article, copyFormat, choice, actions }),
    renderAppeals(doc, regions, actions),
  );
  const header = renderHeader(doc, page, labels, controls.reader);
  const tools = renderTools(doc, controls, actions);
  const elements = [h(doc, 'div', { class: 'scroller', tabindex: -1 }, header, main), tools];
  return { elements, update: controls.update };
}

/** What changes the page stands together at the bottom, always in reach. */
function renderTools(doc: Document, { appeals, highlight }: PageControls, actions: Actions): HTMLElement {
  const options = h(
    doc,
    'button',
    { type: 'button', class: 'quiet-button icon-button', 'aria-label': text('popupOptions') },
    icon(doc, 'settings'),
  );
  options.addEventListener('click', actions.openOptions);
  return h(doc, 'footer', { class: 'tools' }, appeals, h(doc, 'div', { class: 'tools-line' }, highlight, options));
}
