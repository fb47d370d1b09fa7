import type { StructuredData } from '../page/structured-data.js';
import type { Metadata } from '../types.js';
import { chooseArticle } from './choose-article.js';
import { dayOrderOf } from './find-date.js';
import { findHeadline } from './find-headline.js';
import { readByline } from './read-byline.js';
import { readExcerpt } from './read-excerpt.js';
import { readDirection, readLanguage } from './read-language.js';
import { readLines } from './read-lines.js';
import { readPublishedTime } from './read-published-time.js';
import { listSiteNames, readSiteName } from './read-site-name.js';
import { listStatedTitles, readTitle } from './read-title.js';

const NEIGHBOURHOOD = { before: 400, after: 1200 };

/** What the page states about its article: title, authors, day and the like. */
export function readMetadata(document: Document, data: StructuredData, url: string): Metadata {
  const { metas } = data;
  const siteNames = listSiteNames(data, url);
  const stated = listStatedTitles(document, metas, siteNames);
  const article = chooseArticle(data, url, stated);
  const headline = findHeadline(document, article?.headline ? [...stated, article.headline] : stated);
  const neighbourhood = headline && readLines(document, headline, NEIGHBOURHOOD);
  const lang = readLanguage(document, metas, article);

  return {
    title: readTitle(stated, { metas, article, headline, siteNames }),
    byline: readByline(document, { data, article, neighbourhood, siteNames }),
    siteName: readSiteName(data, article),
    publishedTime: readPublishedTime(document, {
      metas,
      article,
      headline,
      neighbourhood,
      url,
      order: dayOrderOf(lang),
    }),
    excerpt: readExcerpt(metas, article),
    lang,
    dir: readDirection(document, lang),
  };
}
