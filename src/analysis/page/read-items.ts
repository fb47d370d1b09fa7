import { attributeOf, closestOf, parentOf, selectAll, textOf } from './safe-dom.js';
import type { StructuredArticle } from './structured-data.js';

export interface Item {
  readonly source: StructuredArticle['source'];
  /** Shaped like JSON-LD. */
  readonly object: Readonly<Record<string, unknown>>;
}

interface Syntax {
  readonly source: Item['source'];
  readonly scope: string;
  readonly type: string;
  readonly property: string;
}

const MICRODATA: Syntax = { source: 'microdata', scope: '[itemscope]', type: 'itemtype', property: 'itemprop' };
const RDFA: Syntax = { source: 'rdfa', scope: '[typeof]', type: 'typeof', property: 'property' };
const ITEM_TYPE = /(?:Article|Posting|Review|Recipe|WebPage)$/;
const WANTED = new Set([
  ...['headline', 'name', 'author', 'creator', 'datePublished', 'dateCreated', 'dateModified', 'publisher'],
  ...['isAccessibleForFree', 'wordCount', 'articleBody', 'inLanguage', 'description', 'hasPart', 'cssSelector'],
  ...['isPartOf', 'productID', 'url'],
]);
const MOST_ITEMS = 20;
const DEEPEST_NESTING = 3;

/** Reads microdata and RDFa items of an article's or page's type into the shape of JSON-LD. */
export function readItems(document: Document): Item[] {
  return [MICRODATA, RDFA].flatMap((syntax) =>
    selectAll(document, syntax.scope)
      .filter((element) => typesOf(element, syntax).some((type) => ITEM_TYPE.test(type)))
      .slice(0, MOST_ITEMS)
      .map((element) => ({ source: syntax.source, object: readItem(element, syntax, 0) })),
  );
}

function typesOf(element: Element, { type }: Syntax): string[] {
  return (attributeOf(element, type) ?? '').split(/\s+/).filter(Boolean);
}

function readItem(item: Element, syntax: Syntax, depth: number): Record<string, unknown> {
  const values = new Map<string, unknown[]>([['@type', typesOf(item, syntax)]]);
  for (const element of selectAll(item, `[${syntax.property}]`)) {
    const names = (attributeOf(element, syntax.property) ?? '').split(/\s+/).map((name) => name.replace(/^\w+:/, ''));
    const wanted = names.filter((name) => WANTED.has(name));
    if (wanted.length === 0 || ownerOf(element, syntax) !== item) continue;
    const value = readValue(element, syntax, depth);
    for (const name of wanted) values.set(name, [...(values.get(name) ?? []), value]);
  }
  return Object.fromEntries(values);
}

/** The item that `element` describes; an element that opens an item of its own describes the one around it. */
function ownerOf(element: Element, { scope }: Syntax): Element | null {
  const closest = closestOf(element, scope);
  if (closest !== element) return closest;
  const parent = parentOf(element);
  return parent && closestOf(parent, scope);
}

function readValue(element: Element, syntax: Syntax, depth: number): unknown {
  const opensItem = closestOf(element, syntax.scope) === element;
  if (opensItem && depth < DEEPEST_NESTING) {
    const item = readItem(element, syntax, depth + 1);
    return Object.hasOwn(item, 'name') ? item : { ...item, name: textOf(element, 200) };
  }
  return (
    attributeOf(element, 'content') ??
    attributeOf(element, 'datetime') ??
    attributeOf(element, 'value') ??
    textOf(element)
  );
}
