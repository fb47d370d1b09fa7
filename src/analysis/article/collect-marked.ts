import { isBlock, type Block, type Box, type Page } from '../page/page.js';
import { attributeOf, firstChildOf, nextSiblingOf, textOf } from '../page/safe-dom.js';
import { lineOf, type Place } from './read-lines.js';

/** A text with what the page's makers call the element it stands in. */
export interface Marked {
  readonly text: string;
  /** Class, id and the like of the element. */
  readonly words: string;
  /** The same of the element around it. */
  readonly around: string;
}

export interface Wanted {
  /** What an element must be called. */
  readonly words: RegExp;
  readonly longest: number;
  readonly most: number;
}

const ELSEWHERE_TAG = /^(?:ASIDE|FOOTER|NAV)$/;
const ELSEWHERE = /comment|related|sidebar|recommend|popular/i;
const INLINE_NAMES = ['class', 'id', 'itemprop', 'rel', 'data-testid'];
const MOST_OF_THE_PAGE = 0.5;
const ELEMENT = 1;

/**
 * The short texts whose element is called as wanted, in document order, outside side columns, related articles and
 * comments. A box that holds the headline is none of these, whatever it is called.
 */
export function collectMarked(page: Page, headline: Place | null, { words, longest, most }: Wanted): Marked[] {
  const found: Marked[] = [];
  const add = (marked: Marked) => {
    if (marked.text && marked.text.length <= longest) found.push(marked);
  };
  const visit = (box: Box): void => {
    if (box.hidden || isElsewhere(box, page, headline)) return;
    if (box.textLength <= longest && words.test(box.words))
      add({ text: textOfBox(box, page), words: box.words, around: box.parent?.words ?? '' });
    for (const unit of box.units) {
      if (found.length >= most) return;
      if (!isBlock(unit)) visit(unit);
      else if (unit.text && unit.text.length <= longest * 2) visitInline(unit, words, add);
    }
  };
  visit(page.root);
  return found.slice(0, most);
}

/** Whether a box is a side column, a list of other articles or a place for comments. An article's own footer is part of it. */
export function isElsewhere(box: Box, { root }: Page, headline: Place | null): boolean {
  const isNamed = ELSEWHERE_TAG.test(box.tag) || ELSEWHERE.test(box.words);
  if (!isNamed || (headline && box.from <= headline.from && headline.from < box.to)) return false;
  if (box.textLength > root.textLength * MOST_OF_THE_PAGE) return false;
  return !(box.tag === 'FOOTER' && hasArticleAbove(box));
}

function hasArticleAbove({ parent }: Box): boolean {
  for (let at = parent; at; at = at.parent) if (at.tag === 'ARTICLE') return true;
  return false;
}

function textOfBox({ from, to }: Box, { blocks }: Page): string {
  return blocks
    .slice(from, to)
    .filter(({ hidden }) => !hidden)
    .map(lineOf)
    .join(' ')
    .trim();
}

function visitInline(block: Block, wanted: RegExp, add: (marked: Marked) => void): void {
  const visit = (node: Node, around: string): void => {
    if (node.nodeType !== ELEMENT) return;
    const element = node as Element;
    const words = wordsOf(element);
    if (wanted.test(words)) add({ text: textOf(element), words, around });
    for (let child = firstChildOf(node); child; child = nextSiblingOf(child)) visit(child, words);
  };
  for (const node of block.nodes) visit(node, block.box.words);
}

function wordsOf(element: Element): string {
  return INLINE_NAMES.map((name) => attributeOf(element, name) ?? '')
    .join(' ')
    .trim();
}
