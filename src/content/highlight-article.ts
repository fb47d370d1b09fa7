import type { Article } from '../analysis/index.js';
import { readTextGround } from './ground.js';
import type { TextMap } from './map-offsets.js';
import { HIGHLIGHTS } from './page-css.js';
import type { GroundedRange, Painter } from './paint-ranges.js';

/** Tints the article's text, line by line, without touching its markup. */
export function highlightArticle({ text }: Article, map: TextMap, painter: Painter, signal: AbortSignal): Range[] {
  const ranges: GroundedRange[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const range = map.rangeOf(start, start + line.length);
    if (range) ranges.push({ range, ground: readGroundAt(range) });
    start += line.length + 1;
  }
  painter.paint(HIGHLIGHTS.article, ranges, signal);
  return ranges.map(({ range }) => range);
}

/** The ground that the first letters of a range are made for. */
export function readGroundAt({ startContainer }: Range): GroundedRange['ground'] {
  return startContainer.parentElement ? readTextGround(startContainer.parentElement) : 'light';
}
