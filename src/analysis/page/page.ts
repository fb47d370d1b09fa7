/** What one walk over a document gives: its blocks, and the boxes they stand in. */

import type { PlainElement } from './snapshot.js';

export interface Link {
  /** As written in the page. */
  readonly href: string;
  readonly text: string;
}

/** Form controls in a box, with all that it holds. */
export interface Controls {
  email: number;
  password: number;
  /** One-line text fields, e-mail and passwords not counted. */
  text: number;
  buttons: number;
  /** Radio buttons and checkboxes. */
  choices: number;
}

/** An element with layout of its own, with the run of blocks in it. */
export interface Box {
  readonly element: Element;
  /** Upper case. */
  readonly tag: string;
  /** Its class, id, role, aria-label and the like, as written. */
  readonly words: string;
  readonly parent: Box | null;
  /** Distance from the body. */
  readonly depth: number;
  /** In document order; both only where they hold a block, a medium, a frame or a control. */
  readonly units: (Box | Block)[];
  /** First block and the one after the last, counted in `Page.blocks`. */
  readonly from: number;
  to: number;
  readonly controls: Controls;
  /** Not shown to a reader, as far as the page's own markup or the view tells. */
  readonly hidden: boolean;
  /** Where the box is a link around other boxes. */
  readonly link: string | null;
  /** Characters of text in it, and of those in links. */
  textLength: number;
  linkLength: number;
}

/** The smallest run of text with its own layout, or a medium or frame that stands by itself. */
export interface Block {
  readonly kind: 'text' | 'medium' | 'frame';
  /** Place in `Page.blocks`. */
  readonly index: number;
  readonly box: Box;
  /** The run's nodes, in order: children of the box's element, or what a reader sees of them. */
  readonly nodes: readonly (Element | Text)[];
  /** The text nodes of the run that a reader sees. */
  readonly textNodes: readonly Text[];
  /** White space folded and trimmed; '' unless kind is 'text'. */
  readonly text: string;
  readonly links: readonly Link[];
  /** Characters of `text` in links. */
  readonly linkLength: number;
  readonly hidden: boolean;
  /** Whether some of the run is hidden; `nodes` are what is left of it then. */
  readonly isPartial: boolean;
  /** The frame's address, as written in the page. */
  readonly address: string | null;
}

export interface Page {
  readonly document: Document;
  readonly url: string;
  /** The body, with the shadow roots that were entered. */
  readonly tree: PlainElement;
  readonly root: Box;
  readonly blocks: readonly Block[];
}

export function isBlock(unit: Box | Block): unit is Block {
  return 'textNodes' in unit;
}

/** Characters of text in a box or block. */
export function lengthOf(unit: Box | Block): number {
  return isBlock(unit) ? unit.text.length : unit.textLength;
}

/** Share of the characters of a box or block that stand in links, 0 to 1. */
export function linkDensity(unit: Box | Block): number {
  const length = lengthOf(unit);
  return length ? Math.min(1, unit.linkLength / length) : 0;
}
