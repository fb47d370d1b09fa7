import type { Article } from '../analysis/index.js';
import { h } from '../dom.js';
import { formatDay } from '../formats/format-date.js';
import { text } from '../texts.js';

/** Source, headline, byline, date and reading time. */
export function renderHeader(
  doc: Document,
  article: Article,
  { source, minutes, locale }: { source: string; minutes: number; locale: string },
): HTMLElement {
  const { title, byline, publishedTime } = article;
  const date = publishedTime && formatDay(publishedTime, locale);
  const details = [
    byline && h(doc, 'bdi', {}, byline),
    date && h(doc, 'bdi', { lang: locale }, h(doc, 'time', { datetime: publishedTime }, date)),
    h(doc, 'bdi', { lang: locale }, text('readerMinutes', minutes)),
  ].filter((detail): detail is HTMLElement => Boolean(detail));
  return h(
    doc,
    'header',
    {},
    h(doc, 'p', { class: 'source', dir: 'auto' }, source),
    h(doc, 'h1', { id: 'headline', dir: 'auto' }, title),
    h(doc, 'p', { class: 'meta' }, ...interleave(details, ' · ')),
  );
}

function interleave(nodes: readonly Node[], separator: string): (Node | string)[] {
  return nodes.flatMap((node, index) => (index ? [separator, node] : [node]));
}
