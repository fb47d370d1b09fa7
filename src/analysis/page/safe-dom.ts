/**
 * Reads the DOM past what a page can clobber: `<form><input name=getAttribute>` and `<img name=querySelector>` replace
 * members of the form and of the document, but never those of their prototypes.
 */
function native<T extends object, K extends keyof T>(object: T, key: K): T[K] {
  return Reflect.get(Object.getPrototypeOf(object) as object, key, object) as T[K];
}

export function selectAll(root: Document | Element, selectors: string): Element[] {
  return [...native(root, 'querySelectorAll').call(root, selectors)];
}

export function selectFirst(root: Document | Element, selectors: string): Element | null {
  return native(root, 'querySelector').call(root, selectors);
}

export function attributeOf(element: Element, name: string): string | null {
  return native(element, 'getAttribute').call(element, name);
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

/** The node's whole text, white space folded. */
export function textOf(node: Node): string {
  return (native(node, 'textContent') ?? '').replace(/\s+/g, ' ').trim();
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
