import type { StructuredArticle, StructuredData } from '../page/structured-data.js';
import { similarity } from './similarity.js';

const FEWEST_OF_A_LIST = 3;
const LEAST_LIKENESS = 0.3;

/** The structured object that describes this page's article, where the page describes several. */
export function chooseArticle(
  { articles }: StructuredData,
  url: string,
  titles: readonly string[],
): StructuredArticle | null {
  let best: StructuredArticle | null = null;
  let bestScore = -Infinity;
  const isList = articles.filter(({ isArticle }) => isArticle).length >= FEWEST_OF_A_LIST;
  for (const article of articles) {
    if (isList && isAnother(article, url, titles)) continue;
    const score = scoreOf(article, url, titles);
    if (score <= bestScore) continue;
    best = article;
    bestScore = score;
  }
  return best;
}

/** Whether, among many articles, this one names neither this page nor its headline. */
function isAnother({ isArticle, headline, urls }: StructuredArticle, url: string, titles: readonly string[]): boolean {
  if (!isArticle || urls.some((other) => isSamePage(other, url))) return false;
  return !headline || titles.every((title) => similarity(headline, title) < LEAST_LIKENESS);
}

function scoreOf(article: StructuredArticle, url: string, titles: readonly string[]): number {
  const isHere = article.urls.some((other) => isSamePage(other, url));
  const { headline } = article;
  const likeness = headline ? Math.max(0, ...titles.map((title) => similarity(headline, title))) : 0;
  return (
    (article.isArticle ? 2 : 0) +
    (isHere ? 1 : 0) +
    likeness * 2 +
    (article.authors.length > 0 ? 0.3 : 0) +
    (article.datePublished ? 0.3 : 0) +
    (article.source === 'json-ld' ? 0.2 : 0)
  );
}

function isSamePage(other: string, url: string): boolean {
  return url !== '' && pathOf(other) === pathOf(url);
}

function pathOf(url: string): string {
  return url
    .replace(/^[a-z]+:\/\/[^/]*/i, '')
    .replace(/[?#].*$/, '')
    .replace(/\/$/, '');
}
