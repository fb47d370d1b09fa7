import { firstMeta, type Metas } from '../page/read-metas.js';
import type { StructuredArticle, StructuredAuthor } from '../page/structured-data.js';
import { cleanByline, isByAlone, isSureBy, startsWithBy } from './clean-byline.js';
import { LONGEST_BYLINE } from './collect-bylines.js';
import { findDate } from './find-date.js';
import { beforeNoName, couldBeAccount, couldSign, isAccount, isTeam, looksLikeName } from './looks-like-name.js';
import type { Neighbourhood } from './read-lines.js';
import { similarity, wordsOf } from './similarity.js';
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
const NEAR = { before: 4, after: 10 };
const RIGHT_BELOW = 2;
const SAME_NAME = 0.8;
const SHORTEST_OWN_WORD = 4;
const COPYRIGHT =
  /^(?:copyright\s)?©\s*(?:copyright\s)?(?:\d{4}(?:\s?[-–]\s?\d{4})?,?\s)?(?:by\s)?(\p{Lu}[\p{L}'’-]+ \p{Lu}[\p{L}'’-]+)(?![\p{L}\s]*\p{Lu})/iu;

export interface BylineSources {
  readonly metas: Metas;
  readonly article: StructuredArticle | null;
  readonly neighbourhood: Neighbourhood | null;
  /** Collects the texts of the elements that are marked as an author's; called only where nothing surer is stated. */
  readonly marked: () => readonly string[];
  readonly siteNames: readonly string[];
  readonly titles: readonly string[];
  /** Collects the page's short lines, in document order. */
  readonly lines: () => readonly string[];
  readonly url: string;
}

/**
 * The authors' names, joined by ", ", or null. A person's name is taken where one is found; the site's own name, a
 * team's or an account's only where none is.
 */
export function readByline({
  metas,
  article,
  neighbourhood,
  marked,
  siteNames,
  titles,
  lines,
  url,
}: BylineSources): string | null {
  const isSite = (name: string) => isSiteName(name, siteNames);
  const isPerson = (name: string) => !isAccount(name) && !isSite(name);
  const isFull = (name: string) => isPerson(name) && (/\s/.test(name) || looksLikeName(name));
  const isNamed = (name: string) => isPerson(name) && looksLikeName(name);
  const isLikely = (name: string) => isNamed(name) && !isPartOf(name, titles);
  const isNewsroom = (name: string) => isSite(name) || isTeam(name);
  const stated = namesOf(article?.authors ?? []);
  const named = readMetaNames(metas);
  const near = nearestLines(neighbourhood);
  const known = stated.length > 0 ? stated : named;
  const byLine = findInByLines(near);
  const finders: (() => readonly string[])[] = [
    () => findFullerLine(near, known, isNamed),
    () => (article?.source === 'json-ld' ? [] : byLine.filter((name) => stated.includes(name))),
    () => stated.filter(isFull),
    () => (isAllOf(byLine, isNamed) ? byLine : []),
    () => named.filter(isFull),
    () => byLine.filter(isPerson),
    () => findList(near, isLikely),
    () => findMarked(marked(), (name) => isLikely(name) || isNewsroom(name)),
    () => findBesideDate(near, isLikely),
    () => findBelowHeadline(near, isLikely),
    () => findAnywhere(lines(), isNamed),
    () => stated,
    () => named,
    () => byLine,
    () => findOwner([...near.before, ...lines().flatMap(readCopyright)], url, isNamed),
    () => marked().filter((text) => couldBeAccount(text)),
    () => findBesideDate(near, isNewsroom),
  ];
  for (const find of finders) {
    const names = find();
    if (names.length > 0) return [...new Set(names)].join(', ');
  }
  return null;
}

function isAllOf(names: readonly string[], accept: (name: string) => boolean): boolean {
  return names.length > 0 && names.every(accept);
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
    for (const at of lines.keys()) {
      const names = readByLine(lines, at);
      if (names.length > 0) return names;
    }
  }
  return [];
}

/** The names of a line that begins with a word for "by", up to the first piece that is none. */
function readByLine(lines: readonly string[], at: number): readonly string[] {
  const line = lines[at] ?? '';
  const text = isByAlone(line) ? (lines[at + 1] ?? '') : startsWithBy(line) ? line : '';
  if (!text) return [];
  const names = cleanByline(text);
  const end = names.findIndex((name) => !couldSign(name));
  if (end === 0) return [names[0] ?? '', beforeNoName(names[0] ?? '')].filter(couldBeSigned).slice(-1);
  return end < 0 ? names : names.slice(0, end);
}

function couldBeSigned(name: string): boolean {
  return looksLikeName(name) || couldBeAccount(name);
}

/** Several names and nothing else, right below the headline. */
function findList({ after }: NearestLines, accept: (name: string) => boolean): readonly string[] {
  for (const line of after.slice(0, RIGHT_BELOW)) {
    const names = cleanByline(line);
    if (names.length > 1 && names.every((name) => /\s/.test(name) && accept(name))) return names;
  }
  return [];
}

/** "Written by Jane Doe" at the article's end or beside it. */
function findAnywhere(lines: readonly string[], accept: (name: string) => boolean): readonly string[] {
  for (const [at, line] of lines.entries()) {
    if (!isSureBy(line)) continue;
    const names = readByLine(lines, at);
    const isDated = findDate(line, 'day-first') !== null;
    if (names.length > 0 && names.every((name) => accept(name) || (isDated && couldSign(name)))) return names;
  }
  return [];
}

/** Whose site it is: a person named above the headline or in the copyright line, after whom the host is named. */
function findOwner(lines: readonly string[], url: string, accept: (name: string) => boolean): readonly string[] {
  const host = /^[a-z]+:\/\/(?:www\.)?([^/:]+)/i.exec(url)?.[1] ?? '';
  const isOwner = (name: string) =>
    accept(name) && wordsOf(name).some((word) => word.length >= SHORTEST_OWN_WORD && host.includes(word));
  const owner = lines.map((line) => line.replace(/[\s/|.,]+$/u, '')).find(isOwner);
  return owner ? [owner] : [];
}

function readCopyright(line: string): string[] {
  const owner = COPYRIGHT.exec(line)?.[1];
  return owner ? [owner] : [];
}

/** Whether a title says all of it: "Wine Basics" below "The Guide to Wine Basics" is no name. */
function isPartOf(name: string, titles: readonly string[]): boolean {
  return titles.some((title) => {
    const words = wordsOf(title);
    return wordsOf(name).every((word) => words.includes(word));
  });
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
  const lines = [
    ...(below < 0 ? [] : [after[below], after[below - 1], after[below + 1]]),
    ...(above < 0 ? [] : [before[above], before[above - 1], before[above + 1]]),
  ];
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
