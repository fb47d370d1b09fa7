import type { Metas } from '../page/read-metas.js';
import type { StructuredArticle } from '../page/structured-data.js';
import { LONGEST_DATELINE, type Dateline } from './collect-datelines.js';
import { findMonth, parseDate, type DayOrder } from './find-date.js';
import { isOnlyModified, readDateline, type ShownDate } from './read-dateline.js';
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
  ...['published_time', 'published_at', 'published-date', 'published-time', 'published', 'date.published'],
  ...['dc.date.issued', 'dcterms.issued', 'dcterms.created', 'dc.date.created', 'dc.date', 'dcterms.date'],
  ...['dc.date.publish', 'originalpublicationdate', 'rnews:datepublished', 'cxenseparse:recs:publishtime'],
  ...['cxenseparse:publishtime', 'citation_publication_date', 'citation_online_date', 'citation_date', 'bt:pubdate'],
  ...['article.published', 'datecreated', 'date', 'article:created', 'article_date_original'],
];
const MODIFIED_META_NAMES = [
  'article:modified_time',
  'og:updated_time',
  'datemodified',
  'last-modified',
  'dcterms.modified',
];
const MARKED_MODIFIED = /modif|updat/i;
const MARKED_PUBLISHED = /publi|posted|created/i;
const MS_PER_DAY = 86_400_000;
const NEAR = { before: 5, after: 10 };
/** A label that the date follows in the next line: "Published on". */
const LONGEST_LABEL = 30;

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
  const { article, datelines, metas, order } = sources;
  const structured = parse(article?.datePublished, order);
  const stated = (article?.isArticle ? structured : null) ?? readMetaTime(metas, META_NAMES, order);
  const allShown = listShownTimes(sources);
  const shown = allShown.find(({ isPublication }) => isPublication) ?? allShown[0] ?? null;
  if (stated) {
    const isConfirmed = allShown.some(({ value }) => daysBetween(value, stated) <= 1);
    return !isConfirmed && shown && isTruer(shown, stated, readModifiedTime(sources)) ? shown.value : stated;
  }

  const times = datelines.filter(({ isTime }) => isTime);
  const marked = datelines.filter(({ isTime }) => !isTime);
  return (
    readMarkedTime(times.filter(isMarkedPublished), order) ??
    shown?.value ??
    readMarkedTime(times, order) ??
    structured ??
    readMarkedTime([...marked.filter(isMarkedPublished), ...marked], order) ??
    readAddressTime(sources.url) ??
    readAddressTime(metas.get('og:url')?.[0] ?? '')
  );
}

/**
 * Whether the page shows an earlier day than it states: "published 4 May" counts at once, a bare day only where the
 * stated one is a modification's (systems that touch all pages at once state the same day for both).
 */
function isTruer(shown: ShownDate, stated: string, modified: string | null): boolean {
  if (dayOf(shown.value) >= dayOf(stated)) return false;
  return shown.isPublication || (modified !== null && dayOf(modified) <= dayOf(stated));
}

function dayOf(time: string): string {
  return time.slice(0, 10);
}

function daysBetween(a: string, b: string): number {
  return Math.abs(Date.parse(dayOf(a)) - Date.parse(dayOf(b))) / MS_PER_DAY;
}

function parse(value: string | null | undefined, order: DayOrder): string | null {
  return value ? parseDate(value, order) : null;
}

function readModifiedTime({ article, metas, order }: TimeSources): string | null {
  return parse(article?.dateModified, order) ?? readMetaTime(metas, MODIFIED_META_NAMES, order);
}

/** A name with several values belongs to a list of articles, not to this one. */
function readMetaTime(metas: Metas, names: readonly string[], order: DayOrder): string | null {
  for (const name of names) {
    const [value, ...others] = [...new Set(metas.get(name) ?? [])];
    const date = others.length > 1 ? null : parse(value, order);
    if (date) return date;
  }
  return null;
}

/** The dates near the headline, below it before above it, and those marked and worded as a publication's. */
function listShownTimes({ neighbourhood, datelines, order }: TimeSources): ShownDate[] {
  const after = readLines((neighbourhood?.after ?? []).slice(0, NEAR.after), order);
  const before = readLines((neighbourhood?.before ?? []).slice(0, NEAR.before).reverse(), order).reverse();
  const marked = datelines
    .filter((dateline) => isMarkedPublished(dateline) && dateline.text.length <= LONGEST_DATELINE)
    .flatMap(({ text }) => readDateline(text, order) ?? [])
    .filter(({ isPublication }) => isPublication);
  return [...after, ...before, ...marked];
}

function readLines(lines: readonly string[], order: DayOrder): ShownDate[] {
  return lines.flatMap((line, at) => {
    if (line.length > LONGEST_DATELINE) return [];
    const label = lines[at - 1] ?? '';
    const month = findMonth(line);
    if (month) return [{ value: month, isPublication: false }];
    return readDateline(label.length <= LONGEST_LABEL ? `${label} ${line}` : line, order) ?? [];
  });
}

function isMarkedPublished({ marks }: Dateline): boolean {
  return MARKED_PUBLISHED.test(marks);
}

function readMarkedTime(datelines: readonly Dateline[], order: DayOrder): string | null {
  for (const dateline of datelines) {
    const { value, text, marks } = dateline;
    if (MARKED_MODIFIED.test(marks) && !isMarkedPublished(dateline)) continue;
    if (isOnlyModified(text)) continue;
    const shown = text.length <= LONGEST_DATELINE ? readDateline(text, order) : null;
    const date = parse(value, order) ?? shown?.value;
    if (date) return date;
  }
  return null;
}

function readAddressTime(url: string): string | null {
  const match = /(?:\/|%2F)((?:19|20)\d\d)[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\d|3[01])(?=[/\-_.%]|$)/i.exec(url);
  return match ? parseDate(`${match[1]}-${match[2]}-${match[3]}`, 'day-first') : null;
}
