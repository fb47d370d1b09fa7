import { firstMeta, type Metas } from '../page/read-metas.js';
import type { StructuredArticle, StructuredAuthor } from '../page/structured-data.js';
import { cleanByline, isByAlone, startsWithBy } from './clean-byline.js';
import { LONGEST_BYLINE } from './collect-bylines.js';
import { findDate } from './find-date.js';
import { couldSign, isAccount, isTeam, looksLikeName } from './looks-like-name.js';
import type { Neighbourhood } from './read-lines.js';
import { similarity } from './similarity.js';
import { isSiteName } from './strip-site-name.js';

const META_NAMES = [
  ...[
    'author',
    'article:author',
    'parsely-author',
    'sailthru.author',
    'citation_authors',
    'dc.creator',
    'dcterms.creator',
  ],
  ...['dc.author', 'byl', 'byline', 'article:author_name', 'article_author', 'og:article:author', 'authors', 'creator'],
  ...['articleauthor', 'cxenseparse:author', 'dc.contributor'],
];
const WRITTEN_BY = /written by|verfasst von|escrito por|écrit par|scritto da|geschreven door|автор/i;
/** How many lines on either side of the headline may hold the byline. */
const NEAR = { before: 4, after: 8 };
const RIGHT_BELOW = 2;
const SAME_NAME = 0.8;

export interface BylineSources {
  readonly metas: Metas;
  readonly article: StructuredArticle | null;
  readonly neighbourhood: Neighbourhood | null;
  /** Collects the texts of the elements that are marked as an author's; called only where nothing surer is stated. */
  readonly marked: () => readonly string[];
  readonly siteNames: readonly string[];
}

/**
 * The authors' names, joined by ", ", or null. A person's name is taken where one is found; the site's own name, a
 * team's or an account's only where none is.
 */
export function readByline({ metas, article, neighbourhood, marked, siteNames }: BylineSources): string | null {
  const isSite = (name: string) => isSiteName(name, siteNames);
  const isPerson = (name: string) => !isAccount(name) && !isSite(name);
  const isFull = (name: string) => isPerson(name) && (/\s/.test(name) || looksLikeName(name));
  const isNamed = (name: string) => isPerson(name) && looksLikeName(name);
  const isNewsroom = (name: string) => isSite(name) || isTeam(name);
  const stated = namesOf(article?.authors ?? []);
  const named = readMetaNames(metas);
  const lines = nearestLines(neighbourhood);
  const byLine = findInByLines(lines);
  const known = stated.length > 0 ? stated : named;
  const finders: (() => readonly string[])[] = [
    () => findFullerLine(lines, known, isNamed),
    () => stated.filter(isFull),
    () => named.filter(isFull),
    () => byLine.filter(isPerson),
    () => findMarked(marked(), (name) => isNamed(name) || isNewsroom(name)),
    () => findBesideDate(lines, isNamed),
    () => findBelowHeadline(lines, isNamed),
    () => stated,
    () => named,
    () => byLine,
    () => findBesideDate(lines, isNewsroom),
  ];
  for (const find of finders) {
    const names = find();
    if (names.length > 0) return [...new Set(names)].join(', ');
  }
  return null;
}

function namesOf(authors: readonly StructuredAuthor[]): string[] {
  const people = authors.filter(({ isOrganization }) => !isOrganization);
  if (people.length === 0) return authors.map(({ name }) => name);
  return people.flatMap(({ name }) => cleanByline(name));
}

function readMetaNames(metas: Metas): string[] {
  for (const name of META_NAMES) {
    const names = (metas.get(name) ?? []).flatMap((value) => cleanByline(value));
    if (names.length > 0) return names;
  }
  const citations = metas.get('citation_author') ?? [];
  if (citations.length > 0) return citations.map(flipName);
  return WRITTEN_BY.test(firstMeta(metas, 'twitter:label1') ?? '')
    ? cleanByline(firstMeta(metas, 'twitter:data1') ?? '')
    : [];
}

/** "Doe, Jane", as citations are written, is Jane Doe. */
function flipName(name: string): string {
  return name.replace(/^([^,]+),\s*([^,]+)$/, '$2 $1');
}

interface NearestLines {
  readonly after: readonly string[];
  /** In reading order. */
  readonly before: readonly string[];
}

function nearestLines(neighbourhood: Neighbourhood | null): NearestLines {
  const keep = (line: string) => (line.length <= LONGEST_BYLINE ? line : '');
  return {
    after: (neighbourhood?.after ?? []).slice(0, NEAR.after).map(keep),
    before: (neighbourhood?.before ?? []).slice(0, NEAR.before).reverse().map(keep),
  };
}

/** A line that names the stated author and more: structured data often keeps the first only. */
function findFullerLine(
  { after }: NearestLines,
  [first = '', ...others]: readonly string[],
  accept: (name: string) => boolean,
): readonly string[] {
  if (!first) return [];
  for (const line of after) {
    if (!line.includes(first)) continue;
    const names = cleanByline(line);
    const isFuller = names.length > 1 + others.length && names.every(accept);
    if (isFuller && names.some((name) => similarity(name, first) >= SAME_NAME)) return names;
  }
  return [];
}

/** "By Jane Doe", or "Written by" and the name in the next line. */
function findInByLines({ after, before }: NearestLines): readonly string[] {
  for (const lines of [after, before]) {
    for (const [at, line] of lines.entries()) {
      const text = isByAlone(line) ? (lines[at + 1] ?? '') : startsWithBy(line) ? line : '';
      const names = cleanByline(text);
      const end = names.findIndex((name) => !couldSign(name));
      if (end !== 0 && names.length > 0) return end < 0 ? names : names.slice(0, end);
    }
  }
  return [];
}

function findMarked(marked: readonly string[], accept: (name: string) => boolean): readonly string[] {
  for (const text of marked) {
    const names = cleanByline(text).filter(accept);
    if (names.length > 0) return names;
  }
  return [];
}

/** A name in the line of the date, or below the headline in the line above or under it. */
function findBesideDate({ after, before }: NearestLines, accept: (name: string) => boolean): readonly string[] {
  const hasDate = (line: string) => findDate(line, 'day-first') !== null;
  const below = after.findIndex(hasDate);
  const above = before.findIndex(hasDate);
  const lines = [...(below < 0 ? [] : [after[below], after[below - 1], after[below + 1]]), before[above]];
  for (const line of lines) {
    const names = cleanByline(line ?? '').filter(accept);
    if (names.length > 0) return names;
  }
  return [];
}

/** A name and nothing else, right below the headline. */
function findBelowHeadline({ after }: NearestLines, accept: (name: string) => boolean): readonly string[] {
  return after.slice(0, RIGHT_BELOW).filter((line) => accept(line));
}
