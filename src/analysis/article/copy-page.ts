import { isStreamed } from '../page/is-streamed.js';
import type { Page } from '../page/page.js';
import {
  attributeNamesOf,
  attributeOf,
  firstChildOf,
  isElement,
  isText,
  native,
  nextSiblingOf,
  tagOf,
} from '../page/safe-dom.js';
import { LightElement, LightText } from './light-nodes.js';

/** By their host. */
export type ShadowRoots = Page['shadowRoots'];

/**
 * A copy of the page that Readability may take apart, without what it would drop anyway; null without a body.
 * What stands in shadow roots follows their host's own children.
 */
export function copyPage(document: Document, shadowRoots: ShadowRoots): LightDocument | null {
  const body = native(document, 'body');
  if (!body) return null;
  const copy = new LightDocument(native(document, 'title'));
  copyAttributes(body, copy.body);
  copyChildren(body, copy.body, shadowRoots);
  for (const meta of native(document, 'getElementsByTagName').call(document, 'meta')) {
    const element = copy.createElement('META');
    for (const name of META_ATTRIBUTES) copyAttribute(meta, element, name);
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
const PRUNED_TAGS = new Set(
  'SCRIPT STYLE NOSCRIPT LINK META SVG TEMPLATE FOOTER ASIDE NAV SELECT TEXTAREA BUTTON'.split(' '),
);
const HIDING_STYLE = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
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

function copyChildren(from: Node, to: LightElement, shadowRoots: ShadowRoots): void {
  for (let child = firstChildOf(from); child; child = nextSiblingOf(child)) {
    if (isText(child)) to.appendChild(copyText(child));
    else if (isElement(child)) copyElement(child, to, shadowRoots);
  }
}

/** Indentation is one space to Readability, too, once it has looked at it. */
function copyText(text: Text): LightText {
  const { data } = text;
  return /\S/.test(data) ? new LightText(data, text) : new LightText(' ', null);
}

function copyElement(element: Element, parent: LightElement, shadowRoots: ShadowRoots): void {
  const tag = tagOf(element);
  if (PRUNED_TAGS.has(tag)) return;
  const copy = new LightElement(tag, parent.ownerDocument);
  copyAttributes(element, copy);
  if (isPruned(copy)) return;
  parent.appendChild(copy);
  copyChildren(element, copy, shadowRoots);
  const shadow = shadowRoots.get(element);
  if (shadow) copyChildren(shadow, copy, shadowRoots);
}

function copyAttributes(element: Element, copy: LightElement): void {
  const isEmbed = EMBED_TAGS.has(copy.tagName);
  const isPicture = copy.tagName === 'IMG';
  for (const name of attributeNamesOf(element)) {
    if (name === 'hidden' && isStreamed(element, copy.tagName)) continue;
    if (isEmbed || ATTRIBUTES.has(name)) copyAttribute(element, copy, name);
    else if (name === 'href') copyHash(element, copy);
    else if (isPicture && PICTURE_ATTRIBUTES.has(name)) copy.setAttribute('data-src', '');
  }
}

function isPruned(copy: LightElement): boolean {
  if (copy.hasAttribute('hidden') || HIDING_STYLE.test(copy.getAttribute('style') ?? '')) return true;
  if (copy.getAttribute('aria-hidden') === 'true' && !copy.className.includes('fallback-image')) return true;
  const role = copy.getAttribute('role');
  if (role === 'dialog') return copy.getAttribute('aria-modal') === 'true';
  return role === 'navigation' || role === 'contentinfo';
}

function copyAttribute(element: Element, copy: LightElement, name: string): void {
  const value = attributeOf(element, name);
  if (value !== null) copy.setAttribute(name, value);
}

/** Links within the page count less than others; where the others lead does not matter. */
function copyHash(element: Element, copy: LightElement): void {
  const href = attributeOf(element, 'href');
  if (href?.startsWith('#')) copy.setAttribute('href', href);
}
