import type { Metas } from '../page/read-metas.js';
import { closestOf, selectAll, textOf } from '../page/safe-dom.js';
import type { StructuredArticle, StructuredAuthor, StructuredData } from '../page/structured-data.js';
import { cleanByline, isPlaceholder, startsWithBy } from './clean-byline.js';
import type { Neighbourhood } from './read-lines.js';
import { similarity } from './similarity.js';

const META_NAMES = [
  ...['author', 'article:author', 'parsely-author', 'sailthru.author', 'dc.creator', 'dcterms.creator', 'dc.author'],
  ...['citation_author', 'byl', 'byline', 'article:author_name', 'og:article:author', 'authors', 'creator'],
];
const MARKED = [
  '[rel~="author"]',
  '[itemprop~="author"]',
  '[class*="byline" i]',
  '[data-testid*="byline" i]',
  '[class*="author" i]',
  '[data-testid*="author" i]',
  'a[href*="/author/"], a[href*="/authors/"], a[href*="/people/"], a[href*="/profile/"], a[href*="/staff/"]',
];
const ELSEWHERE =
  'aside, footer, nav, [class*="comment" i], [id*="comment" i], [class*="related" i], [class*="sidebar" i], [class*="recommend" i], [class*="popular" i]';
const LONGEST_BYLINE = 150;

export interface BylineSources {
  readonly data: StructuredData;
  readonly article: StructuredArticle | null;
  readonly neighbourhood: Neighbourhood | null;
  readonly siteNames: readonly string[];
}

/** The authors' names, joined by ", ", or null. */
export function readByline(document: Document, sources: BylineSources): string | null {
  const finders: (() => string[])[] = [
    () => fromStructured(sources.article?.authors ?? []),
    () => fromMetas(sources.data.metas),
    () => fromMarkedElements(document),
    () => fromLines(sources.neighbourhood),
  ];
  let fallback: string[] = [];
  for (const find of finders) {
    const names = find().filter((name) => !isPlaceholder(name));
    const people = names.filter((name) => !isSite(name, sources.siteNames));
    if (people.length > 0) return people.join(', ');
    if (fallback.length === 0) fallback = names;
  }
  return fallback.length > 0 ? fallback.join(', ') : null;
}

function isSite(name: string, siteNames: readonly string[]): boolean {
  return siteNames.some((site) => similarity(name, site) >= 0.8);
}

function fromStructured(authors: readonly StructuredAuthor[]): string[] {
  const people = authors.filter(({ isOrganization }) => !isOrganization);
  return uniqueNames((people.length > 0 ? people : authors).flatMap(({ name }) => cleanByline(name)));
}

function fromMetas(metas: Metas): string[] {
  for (const name of META_NAMES) {
    const names = uniqueNames((metas.get(name) ?? []).flatMap((value) => cleanByline(value)));
    if (names.length > 0) return names;
  }
  const label = metas.get('twitter:label1')?.[0] ?? '';
  return /written by|verfasst von|escrito por|écrit par/i.test(label)
    ? cleanByline(metas.get('twitter:data1')?.[0] ?? '')
    : [];
}

function fromMarkedElements(document: Document): string[] {
  for (const selectors of MARKED) {
    for (const element of selectAll(document, selectors)) {
      if (closestOf(element, ELSEWHERE)) continue;
      const text = textOf(element);
      if (!text || text.length > LONGEST_BYLINE) continue;
      const names = cleanByline(text);
      if (names.length > 0) return names;
    }
  }
  return [];
}

function fromLines(neighbourhood: Neighbourhood | null): string[] {
  const lines = [...(neighbourhood?.after ?? []), ...(neighbourhood?.before ?? [])];
  const line = lines.find((text) => text.length <= LONGEST_BYLINE && startsWithBy(text));
  return line ? cleanByline(line) : [];
}

function uniqueNames(names: readonly string[]): string[] {
  return [...new Set(names)];
}
