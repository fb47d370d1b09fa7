import type { View } from '../types.js';
import { isStreamed } from './is-streamed.js';
import type { Block, Box, Controls, Link, Page } from './page.js';
import {
  attributeNamesOf,
  attributeOf,
  firstChildOf,
  isElement,
  isText,
  native,
  nextSiblingOf,
  openShadowRootOf,
  rootOf,
  tagOf,
} from './safe-dom.js';
import { INLINE_TAGS, MEDIA_TAGS, SKIPPED_TAGS } from './tags.js';

/** Walks the document once and cuts it into blocks. */
export function readPage(document: Document, url: string, view?: View): Page {
  const walk = new Walk(view);
  const body = native(document, 'body') ?? rootOf(document);
  const root = walk.enter(body as Element, null);
  return { document, url, root, blocks: walk.blocks, shadowRoots: walk.shadowRoots };
}

/** State of one walk. A class, since it lives exactly as long as the walk and every step needs it. */
class Walk {
  readonly blocks: Block[] = [];
  readonly shadowRoots = new Map<Element, ShadowRoot>();

  constructor(private readonly view: View | undefined) {}

  /** Reads an element with layout of its own. */
  enter(element: Element, parent: Box | null): Box {
    const tag = tagOf(element);
    const names = attributeNamesOf(element);
    const box: Box = {
      element,
      tag,
      words: readWords(element, names),
      parent,
      depth: parent ? parent.depth + 1 : 0,
      units: [],
      from: this.blocks.length,
      to: this.blocks.length,
      controls: { email: 0, password: 0, text: 0, buttons: 0, choices: 0 },
      hidden: (parent?.hidden ?? false) || this.isHidden(element, tag, names),
      link: (tag === 'A' && attributeOf(element, 'href')) || (parent?.link ?? null),
      textLength: 0,
      linkLength: 0,
    };
    countControl(element, tag, box.controls);
    this.readChildren(element, box);
    const shadow = this.view?.shadowRootOf(element) ?? openShadowRootOf(element);
    if (shadow) {
      this.shadowRoots.set(element, shadow);
      this.readChildren(shadow, box);
    }
    box.to = this.blocks.length;
    return box;
  }

  private readChildren(parent: Node, box: Box): void {
    let run: (Element | Text)[] = [];
    let isBlank = true;
    const flush = () => {
      if (!isBlank) this.addText(run, box);
      run = [];
      isBlank = true;
    };
    for (let child = firstChildOf(parent); child; child = nextSiblingOf(child)) {
      if (isText(child)) {
        run.push(child);
        isBlank &&= !/\S/.test(child.data);
        continue;
      }
      if (!isElement(child)) continue;
      const tag = tagOf(child);
      if (tag === 'BR' && isParagraphBreak(child)) {
        flush();
        continue;
      }
      if (INLINE_TAGS.has(tag) && isInline(child)) {
        run.push(child);
        isBlank = false;
        continue;
      }
      flush();
      if (tag === 'IFRAME' || tag === 'OBJECT' || tag === 'EMBED') this.addFrame(child, box);
      else if (MEDIA_TAGS.has(tag)) this.addMedium(child, box);
      else if (!SKIPPED_TAGS.has(tag) && tag !== 'BR') this.addBox(child, box);
      else countControl(child, tag, box.controls);
    }
    flush();
  }

  private addBox(element: Element, parent: Box): void {
    const box = this.enter(element, parent);
    const { controls } = box;
    const isEmpty = box.from === box.to && !Object.values(controls).some(Boolean);
    if (isEmpty) return;
    parent.units.push(box);
    parent.textLength += box.textLength;
    parent.linkLength += box.linkLength;
    for (const name of Object.keys(controls) as (keyof Controls)[]) parent.controls[name] += controls[name];
  }

  private addText(nodes: readonly (Element | Text)[], box: Box): void {
    const seen = readRun(nodes, (element, tag) => !box.hidden && this.isHidden(element, tag));
    const isAllHidden = seen.isPartial && !seen.hasWords && !seen.media.length;
    const run = isAllHidden ? readRun(nodes, () => false) : seen;
    if (!run.hasWords) {
      if (run.media.length)
        this.addBlock({ ...EMPTY, kind: 'medium', nodes: run.nodes, links: run.links, isPartial: run.isPartial }, box);
      return;
    }
    const { textNodes, text, links, isPartial } = run;
    const linkLength = box.link === null ? Math.min(text.length, run.linkLength) : text.length;
    const hidden = box.hidden || isAllHidden;
    this.addBlock({ kind: 'text', nodes: run.nodes, textNodes, text, links, linkLength, isPartial, hidden }, box);
    box.textLength += text.length;
    box.linkLength += linkLength;
  }

  private addFrame(element: Element, box: Box): void {
    const address = attributeOf(element, 'src') ?? attributeOf(element, 'data-src') ?? attributeOf(element, 'data');
    const hidden = box.hidden || this.isHidden(element, tagOf(element));
    this.addBlock({ ...EMPTY, kind: 'frame', nodes: [element], address, hidden }, box);
  }

  private addMedium(element: Element, box: Box): void {
    const hidden = box.hidden || this.isHidden(element, tagOf(element));
    this.addBlock({ ...EMPTY, kind: 'medium', nodes: [element], hidden }, box);
  }

  private addBlock(content: Omit<Block, 'index' | 'box' | 'hidden' | 'address'> & Partial<Block>, box: Box): void {
    const block: Block = { address: null, hidden: box.hidden, ...content, index: this.blocks.length, box };
    this.blocks.push(block);
    box.units.push(block);
  }

  private isHidden(element: Element, tag: string, names = attributeNamesOf(element)): boolean {
    if (tag === 'DIALOG' && attributeOf(element, 'open') === null && !this.view) return true;
    if (names.includes('hidden') && (this.view || !isStreamed(element, tag))) return true;
    if (names.includes('aria-hidden') && attributeOf(element, 'aria-hidden') === 'true') return true;
    const style = names.includes('style') ? attributeOf(element, 'style') : null;
    if (style && /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style)) return true;
    return this.view ? !this.view.isRendered(element) : false;
  }
}

const EMPTY = { textNodes: [], text: '', links: [], linkLength: 0, isPartial: false } as const;

interface Run {
  nodes: (Element | Text)[];
  isPartial: boolean;
  textNodes: Text[];
  text: string;
  hasWords: boolean;
  links: Link[];
  linkLength: number;
  media: Element[];
}

function readRun(nodes: readonly (Element | Text)[], isHidden: (element: Element, tag: string) => boolean): Run {
  const run: Run = {
    ...{ nodes: [], isPartial: false, textNodes: [], text: '', hasWords: false, links: [], linkLength: 0, media: [] },
  };
  let raw = '';
  /** Returns what a reader sees of the node: the node itself, or pieces of it. */
  const read = (node: Node): (Element | Text)[] => {
    if (isText(node)) {
      run.textNodes.push(node);
      raw += node.data;
      return [node];
    }
    if (!isElement(node)) return [];
    const tag = tagOf(node);
    if (isHidden(node, tag)) {
      run.isPartial = true;
      return [];
    }
    if (tag === 'BR') raw += '\n';
    if (MEDIA_TAGS.has(tag)) run.media.push(node);
    if (SKIPPED_TAGS.has(tag)) return [node];
    const before = raw.length;
    const wasPartial = run.isPartial;
    run.isPartial = false;
    const pieces: (Element | Text)[] = [];
    for (let child = firstChildOf(node); child; child = nextSiblingOf(child)) pieces.push(...read(child));
    const seen = run.isPartial ? pieces : [node];
    run.isPartial ||= wasPartial;
    const href = tag === 'A' ? attributeOf(node, 'href') : null;
    if (href === null) return seen;
    const text = foldSpace(raw.slice(before));
    run.links.push({ href, text });
    run.linkLength += text.length;
    return seen;
  };
  run.nodes = nodes.flatMap(read);
  run.text = foldSpace(raw);
  run.hasWords = /[\p{L}\p{N}]/u.test(run.text);
  return run;
}

/** Whether a line break is one of several in a row: what old pages write for the end of a paragraph. */
function isParagraphBreak(element: Element): boolean {
  const isBreak = (node: Node | null) => node !== null && isElement(node) && tagOf(node) === 'BR';
  return isBreak(besideOf(element, 'nextSibling')) || isBreak(besideOf(element, 'previousSibling'));
}

/** The next or previous sibling that is not white space. */
function besideOf(element: Element, side: 'nextSibling' | 'previousSibling'): Node | null {
  let node: Node | null = native(element, side);
  while (node && isText(node) && !/\S/.test(node.data)) node = node[side];
  return node;
}

/** Whether an inline element holds nothing with layout of its own. */
function isInline(element: Element): boolean {
  for (let child = element.firstElementChild; child; child = child.nextElementSibling) {
    const tag = tagOf(child);
    if (SKIPPED_TAGS.has(tag)) continue;
    if (!INLINE_TAGS.has(tag) || !isInline(child)) return false;
  }
  return true;
}

function countControl(element: Element, tag: string, controls: Controls): void {
  if (tag === 'BUTTON' || attributeOf(element, 'role') === 'button') controls.buttons += 1;
  if (tag !== 'INPUT') return;
  const type = (attributeOf(element, 'type') ?? 'text').toLowerCase();
  if (type === 'hidden' || attributeOf(element, 'aria-hidden') === 'true') return;
  if (type === 'submit' || type === 'button' || type === 'image') controls.buttons += 1;
  else if (type === 'radio' || type === 'checkbox') controls.choices += 1;
  else if (type === 'password') controls.password += 1;
  else if (type === 'email' || asksForEmail(element)) controls.email += 1;
  else if (type === 'text') controls.text += 1;
}

function asksForEmail(element: Element): boolean {
  const words = ['name', 'id', 'placeholder', 'aria-label', 'autocomplete'].map(
    (name) => attributeOf(element, name) ?? '',
  );
  return /e-?mail|courriel|correo|почт|пошт|邮箱|メール|بريد/iu.test(words.join(' '));
}

const WORD_ATTRIBUTES = [
  'class',
  'id',
  'role',
  'aria-label',
  'data-testid',
  'data-component',
  'data-component-name',
  'data-name',
];

/** What the page's makers call the element. */
function readWords(element: Element, names: readonly string[]): string {
  let words = '';
  for (const name of WORD_ATTRIBUTES) {
    const value = names.includes(name) ? attributeOf(element, name) : null;
    if (value) words += words ? ` ${value}` : value;
  }
  return words;
}

export function foldSpace(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
