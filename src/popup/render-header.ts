import { h } from '../dom.js';
import { describeAccess } from '../formats/describe-access.js';
import { formatDay } from '../formats/format-date.js';
import type { Labels } from '../formats/labels.js';
import { text } from '../texts.js';
import type { ReadyPage } from './look-at-tab.js';

/** Source and reading-view switch; headline; byline, date and reading time; access. */
export function renderHeader(doc: Document, page: ReadyPage, labels: Labels, reader: HTMLElement): HTMLElement {
  const { article, facts } = page.report;
  const source = article?.siteName ?? readHost(page.url);
  const headline = facts?.headline || article?.title;
  return h(
    doc,
    'header',
    { class: 'page-head' },
    h(doc, 'div', { class: 'source-line' }, h(doc, 'p', { class: 'source', dir: 'auto' }, source), reader),
    article
      ? h(doc, 'h1', { lang: article.lang, dir: article.dir ?? 'auto' }, headline)
      : h(doc, 'h1', {}, text('popupNoArticle')),
    article && h(doc, 'div', { class: 'meta' }, renderMeta(doc, page, labels), renderAccess(doc, page)),
    !article && page.report.access.level !== 'free' && renderAccess(doc, page),
  );
}

function renderMeta(doc: Document, { report: { article, facts } }: ReadyPage, labels: Labels): HTMLElement {
  const published = facts?.publishedTime ?? article?.publishedTime;
  const byline = facts?.byline ?? article?.byline;
  return h(
    doc,
    'p',
    { class: 'meta-line' },
    byline && h(doc, 'span', { class: 'byline', dir: 'auto' }, byline),
    published && h(doc, 'time', { datetime: published }, formatDay(published, labels.locale)),
    facts && h(doc, 'span', {}, text('popupReadingTime', facts.readingMinutes)),
  );
}

function renderAccess(doc: Document, { report }: ReadyPage): HTMLElement | null {
  const sentence = describeAccess(report);
  return sentence && h(doc, 'p', { class: 'access' }, text(sentence.key, ...sentence.numbers));
}

function readHost(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname : '';
}
