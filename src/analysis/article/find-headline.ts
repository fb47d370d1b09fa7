import { selectAll, textOf } from '../page/safe-dom.js';
import { similarity } from './similarity.js';

const LIKE_THE_TITLE = 0.5;

/** The element that shows the article's headline: the heading that says most of what `titles` say. */
export function findHeadline(document: Document, titles: readonly string[]): Element | null {
  let best: Element | null = null;
  let bestScore = 0;
  const headings = selectAll(document, 'h1, h2');
  for (const heading of headings) {
    const text = textOf(heading);
    if (!text) continue;
    const likeness = Math.max(0, ...titles.map((title) => similarity(text, title)));
    const score = likeness + (isFirstLevel(heading) ? 0.25 : 0);
    if (likeness < LIKE_THE_TITLE || score <= bestScore) continue;
    best = heading;
    bestScore = score;
  }
  if (best) return best;
  const first = headings.filter((heading) => isFirstLevel(heading) && textOf(heading));
  return first.length === 1 ? (first[0] ?? null) : null;
}

function isFirstLevel(heading: Element): boolean {
  return heading.localName === 'h1';
}
