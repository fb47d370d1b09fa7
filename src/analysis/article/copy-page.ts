import { isSetAside, isStreamed } from '../page/is-set-aside.js';
import type { Page } from '../page/page.js';
import { attributeOf, native } from '../page/safe-dom.js';
import { isPlainText, type PlainElement, type PlainNodes } from '../page/snapshot.js';
import { LightElement, LightText } from './light-nodes.js';

/**
 * A copy of the page that Readability may take apart, without what it would drop anyway; null without a body.
 * What stands in shadow roots follows their host's own children.
 */
export function copyPage({ document, tree }: Page): LightDocument | null {
  if (!native(document, 'body')) return null;
  const copy = new LightDocument(native(document, 'title'));
  copyAttributes(tree, copy.body);
  copyChildren(tree.children, copy.body);
  copyChildren(tree.shadow, copy.body);
  for (const meta of native(document, 'getElementsByTagName').call(document, 'meta')) {
    const element = copy.createElement('META');
    for (const name of META_ATTRIBUTES) copyAttribute(element, name, attributeOf(meta, name));
    copy.metas.push(element);
  }
  return copy;
}

export class LightDocument {
  readonly documentElement = new LightElement('HTML', this);
  readonly firstChild = this.documentElement;
  readonly body = this.documentElement.appendChild(new LightElement('BODY', this));
  readonly metas: LightElement[] = [];

  constructor(readonly title: string) {}

  createElement(tag: string): LightElement {
    return new LightElement(tag.toUpperCase(), this);
  }

  createTextNode(text: string): LightText {
    return new LightText(text, null);
  }

  getElementsByTagName(name: string): LightElement[] {
    return name === 'meta' ? this.metas : this.documentElement.getElementsByTagName(name);
  }

  querySelectorAll(names: string): LightElement[] {
    return this.documentElement.querySelectorAll(names);
  }
}

/** What Readability would drop after a long look: left out, since its time grows with each element it sees. */
export const PRUNED_TAGS = new Set(
  'SCRIPT STYLE NOSCRIPT LINK META SVG TEMPLATE FOOTER ASIDE NAV SELECT TEXTAREA BUTTON'.split(' '),
);
/** Attributes of any element that Readability looks at, or that hide it. */
const ATTRIBUTES = new Set([
  ...['class', 'id', 'role', 'rel', 'itemprop', 'rowspan', 'colspan', 'summary', 'datatable'],
  ...['hidden', 'style', 'aria-hidden', 'aria-modal'],
]);
const META_ATTRIBUTES = ['name', 'property', 'content'];
/** Elements whose every attribute it looks at, for the addresses of videos. */
const EMBED_TAGS = new Set(['IFRAME', 'OBJECT', 'EMBED']);
/** Pictures count where they have an address, whichever it is. */
const PICTURE_ATTRIBUTES = new Set(['src', 'srcset', 'data-src', 'data-srcset']);

function copyChildren(children: PlainNodes, to: LightElement): void {
  for (const child of children) {
    if (!child) continue;
    // Indentation is one space to Readability, too, once it has looked at it.
    if (isPlainText(child))
      to.appendChild(child.isBlank ? new LightText(' ', null) : new LightText(child.data, child.node));
    else copyElement(child, to);
  }
}

function copyElement(element: PlainElement, parent: LightElement): void {
  if (PRUNED_TAGS.has(element.tag) || isSetAside(element, false)) return;
  const copy = new LightElement(element.tag, parent.ownerDocument);
  copyAttributes(element, copy);
  if (isPruned(copy)) return;
  parent.appendChild(copy);
  copyChildren(element.children, copy);
  copyChildren(element.shadow, copy);
}

function copyAttributes(element: PlainElement, copy: LightElement): void {
  const isEmbed = EMBED_TAGS.has(copy.tagName);
  const isPicture = copy.tagName === 'IMG';
  for (const name of element.names) {
    if (name === 'hidden' && isStreamed(element)) continue;
    if (isEmbed || ATTRIBUTES.has(name)) copyAttribute(copy, name, element.attribute(name));
    else if (name === 'href') copyHash(copy, element.attribute(name));
    else if (isPicture && PICTURE_ATTRIBUTES.has(name)) copy.setAttribute('data-src', '');
  }
}

function isPruned(copy: LightElement): boolean {
  if (copy.getAttribute('aria-hidden') === 'true' && !copy.className.includes('fallback-image')) return true;
  const role = copy.getAttribute('role');
  if (role === 'dialog') return copy.getAttribute('aria-modal') === 'true';
  return role === 'navigation' || role === 'contentinfo';
}

function copyAttribute(copy: LightElement, name: string, value: string | null): void {
  if (value !== null) copy.setAttribute(name, value);
}

/** Links within the page count less than others; where the others lead does not matter. */
function copyHash(copy: LightElement, href: string | null): void {
  if (href?.startsWith('#')) copy.setAttribute('href', href);
}
