import type { Article, View } from '../analysis/index.js';

/** A text node of the page that stands in `article.text`, and where: counted without white space. */
interface Piece {
  readonly node: Text;
  readonly start: number;
  readonly end: number;
}

/** Leads from offsets in `article.text` back to the page. */
export interface TextMap {
  /** The passage in the page, or null where the page no longer holds it. */
  readonly rangeOf: (start: number, end: number) => Range | null;
}

/** Elements whose text the analysis does not read. */
const UNREAD = /^(?:script|style|noscript|template|svg|select|head|canvas|video|audio|textarea|iframe|object|embed)$/i;
/** How far ahead a text may be looked for that does not stand where it should. */
const LOOK_AHEAD = 2000;
/** Shorter texts ("—", "and") occur too often to be looked for. */
const SHORTEST_SOUGHT = 8;

/**
 * `article.text` is the nodes' text with white space folded, one line a block. So both sides are walked in step,
 * character by character, white space left out, whatever the blocks are.
 */
export function mapOffsets(article: Pick<Article, 'text' | 'nodes'>, view?: View): TextMap {
  // Most looks at a page jump nowhere: the walk waits until somebody asks.
  let walked: { pieces: Piece[]; counts: Uint32Array } | null = null;
  const walk = () => ({
    pieces: alignTexts(
      article.nodes.flatMap((node) => collectTexts(node, view)),
      strip(article.text),
    ),
    counts: countCharacters(article.text),
  });
  return {
    rangeOf(start, end) {
      const { pieces, counts } = (walked ??= walk());
      const [from = 0, to = 0] = [start, end].map((offset) => counts[Math.min(offset, article.text.length)]);
      const [first, last] = [findPiece(pieces, from), findPiece(pieces, to - 1)];
      if (to <= from || !first?.node.isConnected || !last?.node.isConnected) return null;
      return createRange(first.node, from - first.start, last.node, to - 1 - last.start);
    },
  };
}

function alignTexts(nodes: readonly Text[], text: string): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  /** End of the last text that was long enough to be certain. */
  let certain = 0;
  for (const node of nodes) {
    const own = strip(node.data);
    if (!own) continue;
    const start = text.startsWith(own, at) ? at : findNearby(text, own, certain);
    if (start < 0) continue; // rules, hidden words: not in the article's text
    while ((pieces.at(-1)?.end ?? 0) > start) pieces.pop();
    at = start + own.length;
    if (own.length >= SHORTEST_SOUGHT) certain = at;
    pieces.push({ node, start, end: at });
  }
  return pieces;
}

function findNearby(text: string, own: string, from: number): number {
  if (own.length < SHORTEST_SOUGHT) return -1;
  const found = text.slice(from, from + LOOK_AHEAD + own.length).indexOf(own);
  return found < 0 ? -1 : from + found;
}

function collectTexts(node: Element | Text | ShadowRoot, view: View | undefined): Text[] {
  if (isText(node)) return [node];
  if (isElement(node) && (UNREAD.test(node.nodeName) || isHidden(node, view))) return [];
  const shadow = isElement(node) ? (view?.shadowRootOf(node) ?? null) : null;
  const children = [...node.childNodes].filter((child): child is Element | Text => isElement(child) || isText(child));
  return [...children.flatMap((child) => collectTexts(child, view)), ...(shadow ? collectTexts(shadow, view) : [])];
}

function isHidden(element: Element, view: View | undefined): boolean {
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  return view ? !view.isRendered(element) : false;
}

function findPiece(pieces: readonly Piece[], at: number): Piece | null {
  let low = 0;
  let high = pieces.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const piece = pieces[middle];
    if (!piece) return null;
    if (at < piece.start) high = middle - 1;
    else if (at >= piece.end) low = middle + 1;
    else return piece;
  }
  return null;
}

/** `firstAt` and `lastAt` count the characters that are no white space; the last one is part of the range. */
function createRange(first: Text, firstAt: number, last: Text, lastAt: number): Range | null {
  const start = findCharacter(first.data, firstAt);
  const end = findCharacter(last.data, lastAt);
  if (start < 0 || end < 0) return null; // the page has changed its words since
  const range = first.ownerDocument.createRange();
  range.setStart(first, start);
  range.setEnd(last, end + 1);
  return range;
}

function findCharacter(text: string, index: number): number {
  let left = index;
  for (const { index: at } of text.matchAll(/\S/g)) {
    if (left === 0) return at;
    left -= 1;
  }
  return -1;
}

/** For each offset, how many characters before it are no white space. */
function countCharacters(text: string): Uint32Array {
  const counts = new Uint32Array(text.length + 1);
  let at = 0;
  let count = 0;
  for (const { 0: space, index } of [...text.matchAll(/\s+/g), { 0: '', index: text.length }]) {
    for (; at < index; at += 1) counts[at] = count++;
    for (; at < index + space.length; at += 1) counts[at] = count;
  }
  counts[text.length] = count;
  return counts;
}

function strip(text: string): string {
  return text.replace(/\s+/g, '');
}

function isText(node: Node): node is Text {
  return node.nodeType === 3;
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}
