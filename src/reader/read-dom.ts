/**
 * Reads the page past what it can clobber: `<form><input name=firstChild>` replaces members of the form itself, but
 * never those of its prototypes.
 */
function native<T extends object, K extends keyof T>(object: T, key: K): T[K] {
  return Reflect.get(Object.getPrototypeOf(object) as object, key, object) as T[K];
}

export function isElement(node: Node): node is Element {
  return native(node, 'nodeType') === 1;
}

export function isText(node: Node): node is Text {
  return native(node, 'nodeType') === 3;
}

export function isShadowRoot(node: Node): node is ShadowRoot {
  return native(node, 'nodeType') === 11 && 'host' in node;
}

/** Upper case. */
export function tagOf(element: Element): string {
  return native(element, 'nodeName').toUpperCase();
}

export function attributeOf(element: Element, name: string): string | null {
  return native(element, 'getAttribute').call(element, name);
}

export function textOf(node: Node): string {
  return native(node, 'textContent') ?? '';
}

export function childrenOf(node: Node): Node[] {
  const children: Node[] = [];
  for (let child = native(node, 'firstChild'); child; child = native(child, 'nextSibling')) children.push(child);
  return children;
}

/** The parent, or the host where `node` is a shadow root. */
export function parentOf(node: Node): Node | null {
  return isShadowRoot(node) ? node.host : native(node, 'parentNode');
}

export function selectAll(element: Element, selectors: string): Element[] {
  return [...native(element, 'querySelectorAll').call(element, selectors)];
}

export function selectFirst(element: Element, selectors: string): Element | null {
  return native(element, 'querySelector').call(element, selectors);
}
