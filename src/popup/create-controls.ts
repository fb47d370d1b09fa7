import { h } from '../dom.js';
import { renderChoice, setChoice } from '../controls/render-choice.js';
import { renderSwitch, setSwitch } from '../controls/render-switch.js';
import type { PageMarks } from '../messages.js';
import { APPEALS_LABELS } from '../option-labels.js';
import { APPEALS_MODES } from '../settings.js';
import { text } from '../texts.js';
import type { Actions } from './actions.js';
import type { ReadyPage } from './look-at-tab.js';
import { APPEALS_HEADING, countAppeals } from './render-appeals.js';

/** What changes the page. `update` sets all of them to what the page says. */
export interface PageControls {
  readonly reader: HTMLElement;
  readonly highlight: HTMLElement;
  readonly appeals: HTMLElement;
  readonly update: (marks: PageMarks) => void;
}

export function createControls(doc: Document, { marks, report }: ReadyPage, actions: Actions): PageControls {
  const hasArticle = report.article !== null;
  const reader = renderSwitch(doc, {
    label: text('popupReader'),
    checked: marks.reader,
    disabled: !hasArticle,
    onChange: actions.setReader,
  });
  const highlight = renderSwitch(doc, {
    label: text('popupHighlight'),
    checked: marks.highlight,
    disabled: !hasArticle,
    onChange: actions.setHighlight,
  });
  const appeals = renderChoice(doc, {
    legend: text('labelAppeals'),
    name: 'appeals',
    options: APPEALS_MODES.map((value) => ({ value, label: text(APPEALS_LABELS[value]) })),
    value: marks.appeals,
    onChange: actions.setAppeals,
    beside: renderCount(doc, countAppeals(report.regions)),
  });
  const update = (current: PageMarks): void => {
    setSwitch(reader, current.reader);
    setSwitch(highlight, current.highlight);
    setChoice(appeals, current.appeals);
  };
  return { reader, highlight, appeals, update };
}

/** How many appeals there are, in sight without scrolling, and the way to their list. */
function renderCount(doc: Document, count: number): HTMLElement | false {
  const label = text('popupToAppeals', count);
  return count > 0 && h(doc, 'a', { class: 'count', href: `#${APPEALS_HEADING}`, 'aria-label': label }, String(count));
}
