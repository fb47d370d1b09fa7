import tokens from '../../extension/tokens.css';
import { h } from '../dom.js';
import css from './content.css';
import type { Ground } from './tokens.js';

export interface OwnHost {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
}

const OWN = 'unbury-';
/** The page's scripts are not told what happens in our own boxes. */
const KEPT_EVENTS = [
  'click',
  'dblclick',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'keydown',
  'keyup',
  'keypress',
];

/** An element of our own in the page; its content is out of reach of the page's scripts and styles. */
export function createHost(doc: Document, name: 'marks' | 'stub' | 'notice', ground?: Ground): OwnHost {
  const host = doc.createElement(OWN + name);
  if (ground) host.setAttribute('data-theme', ground);
  const root = host.attachShadow({ mode: 'closed' });
  root.append(h(doc, 'style', {}, tokens, css));
  for (const type of KEPT_EVENTS) host.addEventListener(type, (event) => event.stopPropagation());
  return { host, root };
}

/** Our own boxes are no part of the page that we look at. */
export function isOwnHost(element: Element): boolean {
  const name = element.nodeName.toLowerCase();
  return name.startsWith(OWN) && name !== 'unbury-text';
}
