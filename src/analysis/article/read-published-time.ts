import type { Metas } from '../page/read-metas.js';
import { attributeOf, closestOf, selectAll, textOf } from '../page/safe-dom.js';
import type { StructuredArticle } from '../page/structured-data.js';
import { findDate, parseDate, type DayOrder } from './find-date.js';
import { lexicons } from './lexicons/index.js';
import type { Neighbourhood } from './read-lines.js';

const META_NAMES = [
  ...['article:published_time', 'og:article:published_time', 'article:published', 'datepublished', 'og:published_time'],
  ...[
    'parsely-pub-date',
    'sailthru.date',
    'pubdate',
    'publishdate',
    'publish-date',
    'publish_date',
    'publication_date',
  ],
  ...['published_time', 'published_at', 'date.published', 'dc.date.issued', 'dcterms.issued', 'dcterms.created'],
  ...[
    'dc.date.created',
    'dc.date',
    'dcterms.date',
    'dc.date.publish',
    'originalpublicationdate',
    'rnews:datepublished',
  ],
  ...['cxenseparse:recs:publishtime', 'cxenseparse:publishtime', 'citation_publication_date', 'citation_date'],
  ...['bt:pubdate', 'article.published', 'datecreated', 'date', 'article:created', 'article_date_original'],
];
const ELSEWHERE =
  'aside, footer, nav, [class*="comment" i], [id*="comment" i], [class*="related" i], [class*="sidebar" i], [class*="recommend" i]';
const MARKED =
  '[itemprop~="datePublished"], [class*="publish" i], [class*="date" i], [id*="publish" i], [class*="posted" i]';
const LONGEST_DATELINE = 160;

const MODIFIED = wordPattern(lexicons.flatMap(({ modified }) => modified));
const PUBLISHED = wordPattern(lexicons.flatMap(({ published }) => published));

export interface TimeSources {
  readonly metas: Metas;
  readonly article: StructuredArticle | null;
  readonly headline: Element | null;
  readonly neighbourhood: Neighbourhood | null;
  readonly url: string;
  readonly order: DayOrder;
}

/** When the article was first published, in ISO 8601; never the day of a later change. */
export function readPublishedTime(document: Document, sources: TimeSources): string | null {
  const { article, order } = sources;
  const structured = article?.datePublished ? parseDate(article.datePublished, order) : null;
  return (
    (article?.isArticle ? structured : null) ??
    fromMetas(sources.metas, order) ??
    fromTimeElements(document, order) ??
    structured ??
    fromLines(sources.neighbourhood, order) ??
    fromMarkedElements(document, order) ??
    fromAddress(sources.url)
  );
}

function fromMetas(metas: Metas, order: DayOrder): string | null {
  for (const name of META_NAMES) {
    for (const value of metas.get(name) ?? []) {
      const date = parseDate(value, order);
      if (date) return date;
    }
  }
  return null;
}

function fromTimeElements(document: Document, order: DayOrder): string | null {
  for (const time of selectAll(document, 'time')) {
    if (closestOf(time, ELSEWHERE) || saysModified(time)) continue;
    const date = parseDate(attributeOf(time, 'datetime') ?? '', order) ?? findDate(textOf(time), order)?.value;
    if (date) return date;
  }
  return null;
}

function saysModified(element: Element): boolean {
  const names = `${attributeOf(element, 'class')} ${attributeOf(element, 'itemprop')} ${attributeOf(element, 'id')}`;
  return /modified|updated/i.test(names) || MODIFIED.test(textOf(element));
}

/** A dateline near the headline: one that says "published" before one that says nothing. */
function fromLines(neighbourhood: Neighbourhood | null, order: DayOrder): string | null {
  if (!neighbourhood) return null;
  const lines = [...neighbourhood.after, ...neighbourhood.before].filter(({ length }) => length <= LONGEST_DATELINE);
  let plain: string | null = null;
  for (const line of lines) {
    const found = findDate(line, order);
    if (!found) continue;
    const lead = line.slice(0, found.start);
    if (MODIFIED.test(lead) && !PUBLISHED.test(lead)) continue;
    if (PUBLISHED.test(lead)) return found.value;
    plain ??= found.value;
  }
  return plain;
}

function fromMarkedElements(document: Document, order: DayOrder): string | null {
  for (const element of selectAll(document, MARKED)) {
    if (closestOf(element, ELSEWHERE) || saysModified(element)) continue;
    const text = attributeOf(element, 'content') ?? textOf(element);
    const date = text.length <= LONGEST_DATELINE ? findDate(text, order)?.value : null;
    if (date) return date;
  }
  return null;
}

function fromAddress(url: string): string | null {
  const match = /\/((?:19|20)\d\d)[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\d|3[01])(?=[/\-_.]|$)/.exec(url);
  return match ? parseDate(`${match[1]}-${match[2]}-${match[3]}`, 'day-first') : null;
}

function wordPattern(words: readonly string[]): RegExp {
  const alternatives = [...new Set(words)].sort((a, b) => b.length - a.length).join('|');
  return new RegExp(`(?<!\\p{L})(?:${alternatives})(?!\\p{L})`, 'iu');
}
