import { firstMeta, type Metas } from '../page/read-metas.js';
import { selectFirst, textOf } from '../page/safe-dom.js';
import type { StructuredArticle } from '../page/structured-data.js';
import { similarity, wordsOf } from './similarity.js';

const SEPARATOR = /\s+[|\-–—:•·»›«~/\\]{1,2}\s+|\s*[|｜»]\s*|\s+::\s+/u;
const SAME_NAME = 0.8;

export interface TitleSources {
  readonly metas: Metas;
  readonly article: StructuredArticle | null;
  readonly headline: Element | null;
  readonly siteNames: readonly string[];
}

/** The titles that head and meta tags state, without the site's name; the fullest statement first. */
export function listStatedTitles(document: Document, metas: Metas, siteNames: readonly string[]): string[] {
  const head = selectFirst(document, 'head > title') ?? selectFirst(document, 'title');
  const titles = [
    firstMeta(metas, 'og:title'),
    firstMeta(metas, 'twitter:title', 'parsely-title', 'sailthru.title', 'dc.title', 'dcterms.title', 'title'),
    head && textOf(head),
  ];
  return titles.flatMap((title) => (title ? [stripSiteName(title, siteNames)] : []));
}

/** The article's title as readers see it. */
export function readTitle(stated: readonly string[], { article, headline, siteNames }: TitleSources): string {
  const shown = headline ? stripSiteName(textOf(headline), siteNames) : '';
  const structured = article?.isArticle && article.headline ? stripSiteName(article.headline, siteNames) : '';
  return shown || structured || stated[0] || article?.headline || '';
}

/** Takes the site's name off either end of a title. */
export function stripSiteName(title: string, siteNames: readonly string[]): string {
  let rest = title;
  for (let round = 0; round < 3; round += 1) {
    const marks = [...rest.matchAll(new RegExp(SEPARATOR, 'gu'))];
    const last = marks.at(-1);
    const first = marks[0];
    if (last && isSiteName(rest.slice(last.index + last[0].length), siteNames)) rest = rest.slice(0, last.index).trim();
    else if (first && isSiteName(rest.slice(0, first.index), siteNames))
      rest = rest.slice(first.index + first[0].length).trim();
    else break;
  }
  return rest;
}

function isSiteName(part: string, siteNames: readonly string[]): boolean {
  const joined = wordsOf(part).join('');
  return siteNames.some((name) => joined === wordsOf(name).join('') || similarity(part, name) >= SAME_NAME);
}
