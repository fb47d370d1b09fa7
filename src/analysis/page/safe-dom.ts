const TEXT = 3;

/**
 * Reads the DOM past what a page can clobber: `<form><input name=getAttribute>` and `<img name=querySelector>` replace
 * members of the form and of the document, but never those of their prototypes.
 */
export function native<T extends object, K extends keyof T>(object: T, key: K): T[K] {
  return Reflect.get(Object.getPrototypeOf(object) as object, key, object) as T[K];
}

export function selectAll(root: Document | Element, selectors: string): Element[] {
  return [...native(root, 'querySelectorAll').call(root, selectors)];
}

export function selectFirst(root: Document | Element, selectors: string): Element | null {
  return native(root, 'querySelector').call(root, selectors);
}

export function attributeOf(element: Element, name: string): string | null {
  return typeof element.getAttribute === 'function'
    ? element.getAttribute(name)
    : native(element as Element, 'getAttribute').call(element, name);
}

/** Asking for a few attributes one by one costs more. */
export function attributeNamesOf(element: Element): string[] {
  return typeof element.getAttributeNames === 'function'
    ? element.getAttributeNames()
    : native(element as Element, 'getAttributeNames').call(element);
}

export function closestOf(element: Element, selectors: string): Element | null {
  return native(element, 'closest').call(element, selectors);
}

export function parentOf(node: Node): Element | null {
  return native(node, 'parentElement');
}

export function rootOf(document: Document): Element | null {
  return native(document, 'documentElement');
}

/**
 * A form's controls can shadow its members (`<input name="nodeName">`), in such a way that they are of another type.
 * Asking the prototype each time would cost more than the walk.
 */
export function tagOf(element: Element): string {
  const { nodeName } = element;
  return (typeof nodeName === 'string' ? nodeName : native(element as Element, 'nodeName')).toUpperCase();
}

export function isText(node: Node): node is Text {
  return node.nodeType === 3;
}

export function isElement(node: Node): node is Element {
  return node.nodeType === 1 || typeof node.nodeType !== 'number';
}

export function firstChildOf(node: Node): Node | null {
  return isForm(node) ? native(node, 'firstChild') : node.firstChild;
}

/** Only a form's controls can shadow members of their element; `in` looks past them to the prototype. */
export function isForm(node: Node): boolean {
  return 'elements' in node;
}

export function nextSiblingOf(node: Node): Node | null {
  return isForm(node) ? native(node, 'nextSibling') : node.nextSibling;
}

export function openShadowRootOf(element: Element): ShadowRoot | null {
  return isForm(element) ? null : element.shadowRoot;
}

const APART = /^(?:address|article|br|dd|div|dl|dt|figcaption|figure|h[1-6]|hr|li|ol|p|section|table|td|th|tr|ul)$/;
const UNSEEN = /^(?:script|style|noscript|template)$/;

/**
 * The element's text as a reader sees it: blocks and line breaks stand apart, white space is folded. Reading stops
 * soon after `limit` characters. A shadow root's text follows its host's.
 */
export function textOf(element: Node, limit = Infinity, shadowRootOf = openShadowRootOf): string {
  const pieces: string[] = [];
  readText(element, pieces, limit, shadowRootOf);
  return pieces
    .join('')
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Returns how many characters may still be read. */
function readText(node: Node, pieces: string[], limit: number, shadowRootOf: typeof openShadowRootOf): number {
  if (node.nodeType === TEXT) {
    const text = rawTextOf(node);
    pieces.push(text);
    return limit - text.trim().length;
  }
  if (!isElement(node)) return limit;
  const name = native(node, 'localName');
  if (UNSEEN.test(name)) return limit;
  const isApart = APART.test(name);
  if (isApart) pieces.push(' ');
  let rest = limit;
  for (const parent of [node, shadowRootOf(node)])
    for (let child = parent && native(parent, 'firstChild'); child && rest > 0; child = native(child, 'nextSibling'))
      rest = readText(child, pieces, rest, shadowRootOf);
  if (isApart) pieces.push(' ');
  return rest;
}

/** The node's whole text as it is written. */
export function rawTextOf(node: Node): string {
  return native(node, 'textContent') ?? '';
}

/** Walks the elements and texts of `root` in document order, without entering what `skip` refuses. */
export function walkFrom(document: Document, root: Node, accept: (node: Node) => boolean): TreeWalker {
  const ELEMENT_OR_TEXT = 1 | 4;
  const ACCEPT = 1;
  const REJECT = 2;
  return native(document, 'createTreeWalker').call(document, root, ELEMENT_OR_TEXT, (node: Node) =>
    accept(node) ? ACCEPT : REJECT,
  );
}
