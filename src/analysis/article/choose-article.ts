import type { StructuredArticle, StructuredData } from '../page/structured-data.js';
import { similarity } from './similarity.js';

/** The structured object that describes this page's article, where the page describes several. */
export function chooseArticle(
  { articles }: StructuredData,
  url: string,
  titles: readonly string[],
): StructuredArticle | null {
  let best: StructuredArticle | null = null;
  let bestScore = -Infinity;
  for (const article of articles) {
    const score = scoreOf(article, url, titles);
    if (score <= bestScore) continue;
    best = article;
    bestScore = score;
  }
  return best;
}

function scoreOf(article: StructuredArticle, url: string, titles: readonly string[]): number {
  const isHere = url !== '' && article.urls.some((other) => pathOf(other) === pathOf(url));
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

function pathOf(url: string): string {
  return url
    .replace(/^[a-z]+:\/\/[^/]*/i, '')
    .replace(/[?#].*$/, '')
    .replace(/\/$/, '');
}
