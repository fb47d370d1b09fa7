import type { View } from '../types.js';
import type { Block, Box, Controls, Link, Page } from './page.js';
import { INLINE_TAGS, MEDIA_TAGS, SKIPPED_TAGS } from './tags.js';

/** Walks the document once and cuts it into blocks. */
export function readPage(document: Document, url: string, view?: View): Page {
  const walk = new Walk(view);
  const body = document.body ?? document.documentElement;
  const root = walk.enter(body, null);
  return { document, url, root, blocks: walk.blocks };
}

/** State of one walk. A class, since it lives exactly as long as the walk and every step needs it. */
class Walk {
  readonly blocks: Block[] = [];

  constructor(private readonly view: View | undefined) {}

  /** Reads an element with layout of its own. */
  enter(element: Element, parent: Box | null): Box {
    const tag = tagOf(element);
    const box: Box = {
      element,
      tag,
      words: readWords(element),
      parent,
      depth: parent ? parent.depth + 1 : 0,
      units: [],
      from: this.blocks.length,
      to: this.blocks.length,
      controls: { email: 0, password: 0, text: 0, buttons: 0, choices: 0 },
      hidden: (parent?.hidden ?? false) || this.isHidden(element, tag),
      link: (tag === 'A' && attributeOf(element, 'href')) || (parent?.link ?? null),
      textLength: 0,
      linkLength: 0,
    };
    countControl(element, tag, box.controls);
    this.readChildren(element, box);
    const shadow = this.view?.shadowRootOf(element) ?? element.shadowRoot;
    if (shadow) this.readChildren(shadow, box);
    box.to = this.blocks.length;
    return box;
  }

  private readChildren(parent: Node, box: Box): void {
    let run: (Element | Text)[] = [];
    const flush = () => {
      if (run.length) this.addText(run, box);
      run = [];
    };
    for (let child = firstChildOf(parent); child; child = child.nextSibling) {
      if (isText(child)) {
        run.push(child);
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
    const run = readRun(nodes);
    if (!run.hasWords) {
      if (run.media.length) this.addBlock({ kind: 'medium', nodes, textNodes: [], text: '', links: run.links, linkLength: 0 }, box);
      return;
    }
    const { textNodes, text, links } = run;
    const linkLength = box.link === null ? Math.min(text.length, run.linkLength) : text.length;
    this.addBlock({ kind: 'text', nodes, textNodes, text, links, linkLength }, box);
    box.textLength += text.length;
    box.linkLength += linkLength;
  }

  private addFrame(element: Element, box: Box): void {
    const address = attributeOf(element, 'src') ?? attributeOf(element, 'data-src') ?? attributeOf(element, 'data');
    this.addBlock({ kind: 'frame', nodes: [element], textNodes: [], text: '', links: [], linkLength: 0, address }, box);
  }

  private addMedium(element: Element, box: Box): void {
    this.addBlock({ kind: 'medium', nodes: [element], textNodes: [], text: '', links: [], linkLength: 0 }, box);
  }

  private addBlock(content: Omit<Block, 'index' | 'box' | 'hidden' | 'address'> & { address?: string | null }, box: Box) {
    const hidden = box.hidden || content.nodes.every((node) => isElement(node) && this.isHidden(node, tagOf(node)));
    const block: Block = { address: null, ...content, index: this.blocks.length, box, hidden };
    this.blocks.push(block);
    box.units.push(block);
  }

  private isHidden(element: Element, tag: string): boolean {
    if (tag === 'DIALOG' && attributeOf(element, 'open') === null && !this.view) return true;
    if (attributeOf(element, 'hidden') !== null || attributeOf(element, 'aria-hidden') === 'true') return true;
    const style = attributeOf(element, 'style');
    if (style && /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style)) return true;
    return this.view ? !this.view.isRendered(element) : false;
  }
}

interface Run {
  textNodes: Text[];
  text: string;
  hasWords: boolean;
  links: Link[];
  linkLength: number;
  media: Element[];
}

function readRun(nodes: readonly (Element | Text)[]): Run {
  const run: Run = { textNodes: [], text: '', hasWords: false, links: [], linkLength: 0, media: [] };
  let raw = '';
  const read = (node: Node): void => {
    if (isText(node)) {
      run.textNodes.push(node);
      raw += node.data;
      return;
    }
    if (!isElement(node)) return;
    const tag = tagOf(node);
    if (tag === 'BR') raw += '\n';
    if (MEDIA_TAGS.has(tag)) run.media.push(node);
    if (SKIPPED_TAGS.has(tag)) return;
    const before = raw.length;
    for (let child = firstChildOf(node); child; child = child.nextSibling) read(child);
    const href = tag === 'A' ? attributeOf(node, 'href') : null;
    if (href === null) return;
    const text = foldSpace(raw.slice(before));
    run.links.push({ href, text });
    run.linkLength += text.length;
  };
  for (const node of nodes) read(node);
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
  let node: Node | null = element[side];
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
  const words = ['name', 'id', 'placeholder', 'aria-label', 'autocomplete'].map((name) => attributeOf(element, name) ?? '');
  return /e-?mail|courriel|correo|почт|пошт|邮箱|メール|بريد/iu.test(words.join(' '));
}

const WORD_ATTRIBUTES = ['class', 'id', 'role', 'aria-label', 'data-testid', 'data-component', 'data-component-name', 'data-name'];

/** What the page's makers call the element. */
function readWords(element: Element): string {
  if (typeof element.hasAttributes !== 'function' || !element.hasAttributes()) return '';
  let words = '';
  for (const name of WORD_ATTRIBUTES) {
    const value = attributeOf(element, name);
    if (value) words += words ? ` ${value}` : value;
  }
  return words;
}

export function foldSpace(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function tagOf(element: Element): string {
  return element.nodeName.toUpperCase();
}

function isText(node: Node): node is Text {
  return node.nodeType === 3;
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

/** A form's controls can shadow its own properties (`<input name="firstChild">`). */
function firstChildOf(node: Node): Node | null {
  const { firstChild } = node;
  return firstChild && 'nodeType' in firstChild && firstChild.parentNode === node ? firstChild : null;
}

function attributeOf(element: Element, name: string): string | null {
  return typeof element.getAttribute === 'function' ? element.getAttribute(name) : null;
}
