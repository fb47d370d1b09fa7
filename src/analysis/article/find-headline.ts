import { selectAll, textOf } from '../page/safe-dom.js';
import { similarity, wordsOf } from './similarity.js';
import { isSiteName } from './strip-site-name.js';

const LIKE_A_TITLE = { h1: 0.3, other: 0.6 };
const FEWEST_WORDS = 3;

/** The element that shows the article's headline: the heading that says most of what `titles` say. */
export function findHeadline(
  document: Document,
  titles: readonly string[],
  siteNames: readonly string[],
): Element | null {
  const first = selectAll(document, 'h1').filter((heading) => !isSiteName(textOf(heading), siteNames));
  return (
    closest(first, titles, LIKE_A_TITLE.h1) ??
    closest(selectAll(document, 'h2, h3, [itemprop~="headline"]'), titles, LIKE_A_TITLE.other) ??
    (first.length === 1 ? (first[0] ?? null) : null)
  );
}

function closest(headings: readonly Element[], titles: readonly string[], least: number): Element | null {
  let best: Element | null = null;
  let bestLikeness = 0;
  for (const heading of headings) {
    const text = textOf(heading);
    const likeness = text ? Math.max(0, ...titles.map((title) => likenessOf(text, title))) : 0;
    if (likeness < least || likeness <= bestLikeness) continue;
    best = heading;
    bestLikeness = likeness;
  }
  return best;
}

function likenessOf(heading: string, title: string): number {
  const isStart = title.toLowerCase().startsWith(heading.toLowerCase()) && wordsOf(heading).length >= FEWEST_WORDS;
  return isStart ? 1 : similarity(heading, title);
}
