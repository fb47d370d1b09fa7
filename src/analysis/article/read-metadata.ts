import { selectFirst } from '../page/safe-dom.js';
import type { StructuredData } from '../page/structured-data.js';
import type { Metadata } from '../types.js';
import { chooseArticle } from './choose-article.js';
import { collectBylines } from './collect-bylines.js';
import { collectDatelines } from './collect-datelines.js';
import { dayOrderOf } from './find-date.js';
import { findHeadline } from './find-headline.js';
import { readByline } from './read-byline.js';
import { readExcerpt } from './read-excerpt.js';
import { readDirection, readLanguage } from './read-language.js';
import { readFirstLines, readLines, type Neighbourhood } from './read-lines.js';
import { readPublishedTime } from './read-published-time.js';
import { listSiteNames, readSiteName } from './read-site-name.js';
import { inferSiteName, readStatedTitles, readTitle } from './read-title.js';
import { stripSiteName } from './strip-site-name.js';

const NEIGHBOURHOOD = { before: 400, after: 1200 };

/** What the page states about its article: title, authors, day and the like. */
export function readMetadata(document: Document, data: StructuredData, url: string): Metadata {
  const { metas } = data;
  const stated = readStatedTitles(document, metas);
  const siteNames = listSiteNames(data, url, inferSiteName(stated));
  const titles = [stated.shared, stated.head].filter(Boolean).map((title) => stripSiteName(title, siteNames));
  const article = chooseArticle(data, url, titles);
  const headline = findHeadline(document, article?.headline ? [...titles, article.headline] : titles, siteNames);
  const neighbourhood = readNeighbourhood(document, headline);
  const lang = readLanguage(document, metas, article);

  return {
    title: readTitle(stated, article, headline, siteNames),
    byline: readByline({ metas, article, neighbourhood, siteNames, marked: () => collectBylines(document) }),
    siteName: readSiteName(data, article),
    publishedTime: readPublishedTime({
      metas,
      article,
      datelines: collectDatelines(document),
      neighbourhood,
      url,
      order: dayOrderOf(lang),
    }),
    excerpt: readExcerpt(metas, article),
    lang,
    dir: readDirection(document, lang),
  };
}

/** Around the headline; where none is found, the beginning of the main part. */
export function readNeighbourhood(document: Document, headline: Element | null): Neighbourhood | null {
  if (headline) return readLines(document, headline, NEIGHBOURHOOD);
  const main = selectFirst(document, 'article') ?? selectFirst(document, 'main') ?? selectFirst(document, 'body');
  return main && { before: [], after: readFirstLines(document, main, NEIGHBOURHOOD.after) };
}
