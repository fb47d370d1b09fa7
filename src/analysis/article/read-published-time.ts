import type { Metas } from '../page/read-metas.js';
import type { StructuredArticle } from '../page/structured-data.js';
import { LONGEST_DATELINE, type Dateline } from './collect-datelines.js';
import { findDate, findMonth, monthOf, parseDate, type DayOrder } from './find-date.js';
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
const MS_PER_MINUTE = 60_000;
const TIMED = /T\d/;
/** A date has two figures in a row at least, in any script's digits. */
const HAS_YEAR = /\p{Nd}{2}/u;
const NEAR = { before: 5, after: 10 };
/** A label that the date follows in the next line: "Published on". Three words at most. */
const LABEL = /^(?:\S+\s){0,2}\S{1,20}$/u;

export interface TimeSources {
  readonly metas: Metas;
  readonly article: StructuredArticle | null;
  readonly neighbourhood: Neighbourhood | null;
  /** Collects the `<time>` elements; called only where something is left open. */
  readonly times: () => readonly Dateline[];
  /** Collects what else is marked as a date. */
  readonly datelines: () => readonly Dateline[];
  /** Collects the page's short lines, in document order. */
  readonly lines: () => readonly string[];
  readonly url: string;
  readonly order: DayOrder;
}

/** When the article was first published, in ISO 8601; never the day of a later change. */
export function readPublishedTime(sources: TimeSources): string | null {
  const { article, metas, order } = sources;
  const structured = parse(article?.datePublished, order);
  const stated = (article?.isArticle ? structured : null) ?? readMetaTime(metas, META_NAMES, order);
  if (stated) return checkStated(stated, sources);

  const other: DayOrder = order === 'day-first' ? 'month-first' : 'day-first';
  const likely = readShownTime(sources, structured);
  const unlikely = likely && !TIMED.test(likely) ? readShownTime({ ...sources, order: other }, structured) : likely;
  if (likely === unlikely || !unlikely) return likely;
  return isNamedElsewhere(unlikely, sources) && !isNamedElsewhere(likely ?? '', sources) ? unlikely : likely;
}

/** The stated time, unless the page shows a truer one. */
function checkStated(stated: string, sources: TimeSources): string {
  const near = listNearTimes(sources);
  const confirming = near.find(({ value }) => daysBetween(value, stated) <= 1);
  if (confirming) return dayOf(confirming.value) === dayOf(stated) ? stated : inOwnZone(stated, sources);
  const shown = pickShown([...near, ...listMarkedTimes(sources)]);
  return shown && isTruer(shown, stated, readModifiedTime(sources)) ? shown.value : stated;
}

/** The same moment as a `<time>` of the page writes it: a head may state it in another zone, and so on another day. */
function inOwnZone(stated: string, { times, order }: TimeSources): string {
  const moment = Date.parse(stated);
  const isSame = (value: string | null) => value !== null && Math.abs(Date.parse(value) - moment) < MS_PER_MINUTE;
  return (
    times()
      .map(({ value }) => parse(value, order))
      .find(isSame) ?? stated
  );
}

function readShownTime(sources: TimeSources, structured: string | null): string | null {
  const { metas, order } = sources;
  const times = sources.times();
  const shown = pickShown([...listNearTimes(sources), ...listMarkedTimes(sources)]);
  const readMarked = () => {
    const marked = sources.datelines();
    return readMarkedTime([...marked.filter(isMarkedPublished), ...marked], order);
  };
  return (
    readMarkedTime(times.filter(isMarkedPublished), order) ??
    (shown && (machineTimeOf(shown, times, order) ?? shown.value)) ??
    readLabelledTime(sources) ??
    readMarkedTime(times, order) ??
    structured ??
    readMarked() ??
    readAddressTime(sources.url) ??
    readAddressTime(metas.get('og:url')?.[0] ?? '')
  );
}

/** Where a `<time>` shows this very day, what it says to machines: it knows the hour and the zone. */
function machineTimeOf({ value }: ShownDate, times: readonly Dateline[], order: DayOrder): string | null {
  const own = times.find((time) => time.value && dayOf(readDateline(time.text, order)?.value ?? '') === dayOf(value));
  return own ? parse(own.value, order) : null;
}

/** "Published 4 May" anywhere on the page. */
function readLabelledTime({ lines, order }: TimeSources): string | null {
  return readLines(lines(), order).find(({ isPublication }) => isPublication)?.value ?? null;
}

/** Whether the address or another date of the page, written so that it has one reading only, is this day. */
function isNamedElsewhere(value: string, { url, times }: TimeSources): boolean {
  const day = dayOf(value);
  const isThisDay = (text: string) =>
    /\p{L}{3}|^\d{4}/u.test(text) && dayOf(findDate(text, 'day-first')?.value ?? '') === day;
  return (
    readAddressTime(url) === day || times().some(({ value: stated, text }) => isThisDay(stated) || isThisDay(text))
  );
}

function pickShown(shown: readonly ShownDate[]): ShownDate | null {
  return shown.find(({ isPublication }) => isPublication) ?? shown[0] ?? null;
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

/** The dates near the headline, below it before above it. */
function listNearTimes({ neighbourhood, order }: TimeSources): ShownDate[] {
  const after = readLines((neighbourhood?.after ?? []).slice(0, NEAR.after), order);
  const before = readLines((neighbourhood?.before ?? []).slice(0, NEAR.before).reverse(), order).reverse();
  return [...after, ...before];
}

/** The dates that are marked and worded as a publication's. */
function listMarkedTimes({ times, datelines, order }: TimeSources): ShownDate[] {
  return [...times(), ...datelines()]
    .filter((dateline) => isMarkedPublished(dateline) && dateline.text.length <= LONGEST_DATELINE)
    .flatMap(({ text }) => readDateline(text, order) ?? [])
    .filter(({ isPublication }) => isPublication);
}

function readLines(lines: readonly string[], order: DayOrder): ShownDate[] {
  return lines.flatMap((line, at) => {
    if (line.length > LONGEST_DATELINE || !HAS_YEAR.test(line)) return [];
    const label = lines[at - 1] ?? '';
    const month = findMonth(line);
    if (month) return [{ value: month, isPublication: false }];
    return readDateline(LABEL.test(label) ? `${label} ${line}` : line, order) ?? [];
  });
}

function isMarkedPublished({ marks }: Dateline): boolean {
  return MARKED_PUBLISHED.test(marks);
}

function readMarkedTime(datelines: readonly Dateline[], order: DayOrder): string | null {
  for (const dateline of datelines) {
    const { value, text, marks } = dateline;
    if (MARKED_MODIFIED.test(marks) && !isMarkedPublished(dateline)) continue;
    const shown = text.length <= LONGEST_DATELINE ? readDateline(text, order) : null;
    if (!shown && isOnlyModified(text)) continue;
    const date = parse(value, order) ?? shown?.value;
    if (date) return date;
  }
  return null;
}

const ADDRESS_DAY = /(?:\/|%2F)((?:19|20)\d\d)[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\d|3[01])(?=[/\-_.%]|$)/i;
const ADDRESS_NAMED_DAY = /\/((?:19|20)\d\d)\/(\p{L}{3,10})\/(\d{1,2})(?=[/\-_.]|$)/u;

function readAddressTime(url: string): string | null {
  const [, year, month, day] = ADDRESS_DAY.exec(url) ?? [];
  if (day) return parseDate(`${year}-${month}-${day}`, 'day-first');
  const [, namedYear, name = '', namedDay] = ADDRESS_NAMED_DAY.exec(url) ?? [];
  return namedDay && monthOf(name) ? parseDate(`${namedYear}-${monthOf(name)}-${namedDay}`, 'day-first') : null;
}
