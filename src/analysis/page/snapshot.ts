import { attributeNamesOf, attributeOf, isElement, isText, native, tagOf } from './safe-dom.js';

/**
 * A document's tree as plain objects. Each look at a browser's node costs as much as ten at one of these, and past what a
 * form's controls shadow even more: so all that is asked for again and again is read in one walk.
 */
export type PlainNode = PlainElement | PlainText;

/** In document order; null for a comment and the like. */
export type PlainNodes = readonly (PlainNode | null)[];

export class PlainText {
  readonly data: string;
  /** Whether it is white space and nothing else. */
  readonly isBlank: boolean;

  constructor(readonly node: Text) {
    this.data = node.data;
    this.isBlank = !/\S/.test(this.data);
  }
}

export class PlainElement {
  readonly children: PlainNodes;
  /** What stands in its shadow root, once somebody has entered it. */
  shadow: PlainNodes = NONE;
  private values: (string | null)[] | null = null;

  constructor(
    readonly node: Element,
    /** Upper case. */
    readonly tag: string,
  ) {
    this.names = attributeNamesOf(node);
    this.children = UNREAD_TAGS.has(tag)
      ? NONE
      : readNodes(tag === 'FORM' ? native(node, 'firstChild') : node.firstChild);
  }

  /** The names of its attributes. */
  readonly names: readonly string[];

  attribute(name: string): string | null {
    const at = this.names.indexOf(name);
    if (at < 0) return null;
    this.values ??= [];
    return (this.values[at] ??= attributeOf(this.node, name));
  }

  enterShadow(root: ShadowRoot): void {
    this.shadow = readNodes(root.firstChild);
  }
}

export function isPlainText(node: PlainNode): node is PlainText {
  return 'data' in node;
}

const NONE: PlainNodes = [];

/** Elements in which nobody looks for anything: neither the walk nor Readability's copy. */
export const UNREAD_TAGS: ReadonlySet<string> = new Set(
  'SCRIPT STYLE NOSCRIPT LINK META SVG TEMPLATE SELECT TEXTAREA'.split(' '),
);

/** A node and all of its siblings after it. */
function readNodes(first: Node | null): PlainNodes {
  if (!first) return NONE;
  const nodes: (PlainNode | null)[] = [];
  let node: Node | null = first;
  while (node) {
    let isForm = false;
    if (isText(node)) {
      nodes.push(new PlainText(node));
    } else if (isElement(node)) {
      const tag = tagOf(node);
      nodes.push(new PlainElement(node, tag));
      isForm = tag === 'FORM';
    } else {
      nodes.push(null);
    }
    // Only a form's controls can shadow its members.
    node = isForm ? native(node, 'nextSibling') : node.nextSibling;
  }
  return nodes;
}
