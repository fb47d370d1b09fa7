import type { Metas } from '../page/read-metas.js';
import type { StructuredArticle } from '../page/structured-data.js';
import { LONGEST_DATELINE, type Dateline } from './collect-datelines.js';
import { findDate, parseDate, type DayOrder } from './find-date.js';
import { lexicons } from './lexicons/index.js';
import type { Neighbourhood } from './read-lines.js';
import { wholeWords } from './word-pattern.js';

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
const MODIFIED = wholeWords(lexicons.flatMap(({ modified }) => modified));
const PUBLISHED = wholeWords(lexicons.flatMap(({ published }) => published));
const MARKED_MODIFIED = /modif|updat/i;
const MARKED_PUBLISHED = /publi|posted|created/i;

export interface TimeSources {
  readonly metas: Metas;
  readonly article: StructuredArticle | null;
  readonly datelines: readonly Dateline[];
  readonly neighbourhood: Neighbourhood | null;
  readonly url: string;
  readonly order: DayOrder;
}

/** When the article was first published, in ISO 8601; never the day of a later change. */
export function readPublishedTime(sources: TimeSources): string | null {
  const { article, datelines, order } = sources;
  const structured = article?.datePublished ? parseDate(article.datePublished, order) : null;
  const times = datelines.filter(({ isTime }) => isTime);
  const marked = datelines.filter(({ isTime }) => !isTime);
  return (
    (article?.isArticle ? structured : null) ??
    fromMetas(sources.metas, order) ??
    fromDatelines(times, order) ??
    structured ??
    fromLines(sources.neighbourhood, order) ??
    fromDatelines(marked, order) ??
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

/** The first dateline marked as the day of publication, else the first that is not of a change. */
function fromDatelines(datelines: readonly Dateline[], order: DayOrder): string | null {
  const unmodified = datelines.filter(
    ({ marks, text }) => MARKED_PUBLISHED.test(marks) || !(MARKED_MODIFIED.test(marks) || isOnlyModified(text)),
  );
  const published = unmodified.filter(({ marks }) => MARKED_PUBLISHED.test(marks));
  for (const { value, text } of [...published, ...unmodified]) {
    const date = parseDate(value, order) ?? (text.length <= LONGEST_DATELINE ? findDate(text, order)?.value : null);
    if (date) return date;
  }
  return null;
}

function isOnlyModified(text: string): boolean {
  return MODIFIED.test(text) && !PUBLISHED.test(text);
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

function fromAddress(url: string): string | null {
  const match = /\/((?:19|20)\d\d)[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\d|3[01])(?=[/\-_.]|$)/.exec(url);
  return match ? parseDate(`${match[1]}-${match[2]}-${match[3]}`, 'day-first') : null;
}
