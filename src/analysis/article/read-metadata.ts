import type { Page } from '../page/page.js';
import { selectFirst, textOf } from '../page/safe-dom.js';
import type { StructuredData } from '../page/structured-data.js';
import type { Metadata } from '../types.js';
import { chooseArticle } from './choose-article.js';
import { collectBylines } from './collect-bylines.js';
import { collectDatelines, collectTimes } from './collect-datelines.js';
import { dayOrderOf } from './find-date.js';
import { findHeadline } from './find-headline.js';
import { readByline } from './read-byline.js';
import { readExcerpt } from './read-excerpt.js';
import { readDirection, readLanguage } from './read-language.js';
import { findPlace, listShortLines, readLines, type Neighbourhood, type Place } from './read-lines.js';
import { readPublishedTime } from './read-published-time.js';
import { listSiteNames, readSiteName } from './read-site-name.js';
import { inferSiteName, readStatedTitles, readTitle } from './read-title.js';
import { stripSiteName } from './strip-site-name.js';

const REACH = { before: 400, after: 1200 };

/** What the page states about its article: title, authors, day and the like. */
export function readMetadata(page: Page, data: StructuredData): Metadata {
  const { document, url } = page;
  const { metas } = data;
  const stated = readStatedTitles(document, metas);
  const siteNames = listSiteNames(data, url, inferSiteName(stated));
  const titles = [stated.shared, stated.head].filter(Boolean).map((title) => stripSiteName(title, siteNames));
  const article = chooseArticle(data, url, titles);
  const headline = findHeadline(document, article?.headline ? [...titles, article.headline] : titles, siteNames);
  const place = headline && findPlace(page, headline);
  const neighbourhood = readNeighbourhood(page, place);
  const lang = readLanguage(document, metas, article);
  const lines = once(() => listShortLines(page));
  const shownTitle = headline ? textOf(headline) : '';

  return {
    title: readTitle(stated, article, headline, siteNames),
    byline: readByline({
      ...{ metas, article, neighbourhood, siteNames, titles: [...titles, shownTitle], lines, url },
      marked: once(() => collectBylines(page, place)),
    }),
    siteName: readSiteName(data, article),
    publishedTime: readPublishedTime({
      ...{ metas, article, neighbourhood, lines, url, order: dayOrderOf(lang, url) },
      times: once(() => collectTimes(document, headline)),
      datelines: once(() => collectDatelines(page, place)),
    }),
    excerpt: readExcerpt(metas, article),
    lang,
    dir: readDirection(document, lang),
  };
}

function once<T>(collect: () => T): () => T {
  let known: { readonly value: T } | undefined;
  return () => (known ??= { value: collect() }).value;
}

/** Around the headline; where none is found, the beginning of the main part. */
export function readNeighbourhood(page: Page, place: Place | null): Neighbourhood {
  if (place) return readLines(page, place, REACH);
  const main = selectFirst(page.document, 'article') ?? selectFirst(page.document, 'main');
  const from = (main && findPlace(page, main))?.from ?? 0;
  return readLines(page, { from, to: from }, { before: 0, after: REACH.after });
}
