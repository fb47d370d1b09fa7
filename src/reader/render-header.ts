import type { Article } from '../analysis/index.js';
import { h } from '../dom.js';
import { formatDate } from '../formats/format-date.js';
import { text } from '../texts.js';

/** Source, headline, byline, date and reading time. */
export function renderHeader(
  doc: Document,
  article: Article,
  { source, minutes, locale }: { source: string; minutes: number; locale: string },
): HTMLElement {
  const { title, byline, publishedTime } = article;
  const date = publishedTime && formatDate(publishedTime.slice(0, 'YYYY-MM-DD'.length), locale);
  return h(
    doc,
    'header',
    {},
    h(doc, 'p', { class: 'source', dir: 'auto' }, source),
    h(doc, 'h1', { id: 'headline', dir: 'auto' }, title),
    h(
      doc,
      'p',
      { class: 'meta' },
      byline && h(doc, 'span', { dir: 'auto' }, byline),
      date && h(doc, 'time', { datetime: publishedTime, lang: locale, dir: 'auto' }, date),
      h(doc, 'span', { lang: locale, dir: 'auto' }, text('readerMinutes', minutes.toLocaleString(locale))),
    ),
  );
}
