import type { Metas } from '../page/read-metas.js';
import type { StructuredArticle } from '../page/structured-data.js';
import { cleanByline } from './clean-byline.js';
import { findOwner, readCopyright } from './find-owner.js';
import {
  findAnywhere,
  findBelowHeadline,
  findBesideDate,
  findFullerLine,
  findInByLines,
  findList,
  nearestLines,
} from './find-signature.js';
import { couldBeAccount, isAccount, isTeam, looksLikeName } from './looks-like-name.js';
import type { Neighbourhood } from './read-lines.js';
import { readStructuredAuthors, readMetaAuthors } from './read-stated-authors.js';
import { wordsOf } from './similarity.js';
import { isSiteName } from './strip-site-name.js';

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
  const stated = readStructuredAuthors(article?.authors ?? []);
  const named = readMetaAuthors(metas);
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
