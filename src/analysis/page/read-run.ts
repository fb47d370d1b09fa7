import type { Link } from './page.js';
import { isPlainText, type PlainElement, type PlainNode } from './snapshot.js';
import { MEDIA_TAGS, SKIPPED_TAGS } from './tags.js';

/** What a run of text and inline elements holds. */
export interface Run {
  /** The run's nodes, or what a reader sees of them. */
  nodes: (Element | Text)[];
  isPartial: boolean;
  textNodes: Text[];
  text: string;
  hasWords: boolean;
  links: Link[];
  linkLength: number;
  hasMedia: boolean;
}

export function readRun(nodes: readonly PlainNode[], isHidden: (element: PlainElement) => boolean): Run {
  const reader = new RunReader(isHidden);
  for (const node of nodes) reader.read(node);
  const { textNodes, links, linkLength, hasMedia, isPartial } = reader;
  const text = foldSpace(reader.raw);
  const seen = isPartial ? nodes.flatMap((node) => reader.piecesOf(node)) : nodes.map(({ node }) => node);
  return { nodes: seen, isPartial, textNodes, text, hasWords: hasWords(text), links, linkLength, hasMedia };
}

/** State of one reading. */
class RunReader {
  readonly textNodes: Text[] = [];
  readonly links: Link[] = [];
  raw = '';
  linkLength = 0;
  hasMedia = false;
  /** Elements that a reader does not see, and those that hold one. Few runs have any. */
  private unseen: Map<PlainNode, 'hidden' | 'partial'> | null = null;

  constructor(private readonly isHidden: (element: PlainElement) => boolean) {}

  get isPartial(): boolean {
    return this.unseen !== null;
  }

  /** Returns whether a reader sees all of the node. */
  read(node: PlainNode): boolean {
    if (isPlainText(node)) {
      this.textNodes.push(node.node);
      this.raw += node.data;
      return true;
    }
    const { tag } = node;
    if (this.isHidden(node)) return this.note(node, 'hidden');
    if (tag === 'BR') this.raw += '\n';
    if (MEDIA_TAGS.has(tag)) this.hasMedia = true;
    if (SKIPPED_TAGS.has(tag)) return true;
    const before = this.raw.length;
    let isWhole = true;
    for (const child of node.children) if (child && !this.read(child)) isWhole = false;
    const href = tag === 'A' ? node.attribute('href') : null;
    if (href !== null) this.addLink(href, foldSpace(this.raw.slice(before)));
    return isWhole || this.note(node, 'partial');
  }

  /** What a reader sees of the node: the node itself, or pieces of it. */
  piecesOf(node: PlainNode): (Element | Text)[] {
    const state = this.unseen?.get(node);
    if (state === 'hidden') return [];
    if (state !== 'partial' || isPlainText(node)) return [node.node];
    return node.children.flatMap((child) => (child ? this.piecesOf(child) : []));
  }

  private note(node: PlainNode, state: 'hidden' | 'partial'): false {
    this.unseen ??= new Map();
    this.unseen.set(node, state);
    return false;
  }

  private addLink(href: string, text: string): void {
    this.links.push({ href, text });
    this.linkLength += text.length;
  }
}

/** Nearly all texts hold plain ones, and property classes are slow. */
function hasWords(text: string): boolean {
  return /[a-z\d]/i.test(text) || /[\p{L}\p{N}]/u.test(text);
}

/** Single spaces, which are nearly all there are, stay what they are. */
export function foldSpace(text: string): string {
  return text.replace(/\s{2,}|[^\S ]/g, ' ').trim();
}
