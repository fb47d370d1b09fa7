import { attributeOf, closestOf, parentOf, rawTextOf, walkFrom } from '../page/safe-dom.js';

const NOT_SHOWN = 'script, style, noscript, template, svg, select, textarea, iframe, [hidden]';
const LINE =
  'address, article, aside, blockquote, dd, div, dl, dt, figcaption, figure, footer, form, h1, h2, h3, h4, h5, h6, header, li, main, nav, ol, p, section, table, td, th, tr, ul, body';

/** What stands before and after a headline, line by line; the nearest line first. */
export interface Neighbourhood {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** Reads up to the given number of characters on both sides of `headline`. */
export function readLines(
  document: Document,
  headline: Element,
  { before, after }: { readonly before: number; readonly after: number },
): Neighbourhood {
  const root = closestOf(headline, 'body') ?? headline;
  const walk = walkFrom(document, root, (node) => !isElement(node) || !isNotShown(node));
  walk.currentNode = headline;
  const previous = collectLines(() => walk.previousNode(), headline, before);
  walk.currentNode = headline;
  return { before: previous.map((line) => line.reverse().join(' ')), after: collect(walk, headline, after) };
}

/** The first lines of `element`, up to the given number of characters. */
export function readFirstLines(document: Document, element: Element, limit: number): string[] {
  const walk = walkFrom(document, element, (node) => !isElement(node) || !isNotShown(node));
  return collect(walk, null, limit);
}

function collect(walk: TreeWalker, headline: Element | null, limit: number): string[] {
  return collectLines(() => walk.nextNode(), headline, limit).map((line) => line.join(' '));
}

function collectLines(step: () => Node | null, headline: Element | null, limit: number): string[][] {
  const lines: string[][] = [];
  let owner: Element | null = null;
  let length = 0;
  for (let node = step(); node && length < limit; node = step()) {
    if (isElement(node)) continue;
    const text = rawTextOf(node).replace(/\s+/g, ' ').trim();
    const parent = text ? parentOf(node) : null;
    if (!parent || (headline && closestOf(parent, headline.localName) === headline)) continue;
    const line = closestOf(parent, LINE);
    const open = lines.at(-1);
    if (open && line === owner) open.push(text);
    else lines.push([text]);
    owner = line;
    length += text.length;
  }
  return lines;
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

function isNotShown(element: Element): boolean {
  const style = attributeOf(element, 'style');
  return closestOf(element, NOT_SHOWN) === element || /display:\s*none/.test(style ?? '');
}
