import { firstMeta } from '../page/read-metas.js';
import type { StructuredArticle, StructuredData } from '../page/structured-data.js';

/** The name of the site or paper, as the page states it. */
export function readSiteName(data: StructuredData, article: StructuredArticle | null): string | null {
  const stated = firstMeta(data.metas, 'og:site_name', 'application-name', 'twitter:app:name:iphone');
  const name = stated ?? article?.publisher ?? data.siteNames[0] ?? firstMeta(data.metas, 'publisher', 'dc.publisher');
  return name && !/^https?:/.test(name) ? name : null;
}

/** Every name the page gives its site; titles often end with one of them. */
export function listSiteNames(data: StructuredData, url: string, inferred: string | null): string[] {
  const host = /^[a-z]+:\/\/(?:www\.)?([^/:]+)/i.exec(url)?.[1] ?? '';
  const label = host.split('.').at(host.endsWith('.uk') || /\.com?\.\w\w$/.test(host) ? -3 : -2) ?? '';
  const names = [
    ...(data.metas.get('og:site_name') ?? []),
    ...(data.metas.get('application-name') ?? []),
    ...data.articles.map(({ publisher }) => publisher),
    ...data.siteNames,
    inferred,
    host,
    label,
  ];
  return [...new Set(names.filter((name): name is string => Boolean(name)))];
}
