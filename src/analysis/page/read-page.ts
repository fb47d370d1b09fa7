import type { View } from '../types.js';
import { addControls, countControl, createControls, hasControls } from './count-control.js';
import { isSetAside } from './is-set-aside.js';
import type { Block, Box, Page } from './page.js';
import { readRun } from './read-run.js';
import { native, openShadowRootOf, rootOf, tagOf } from './safe-dom.js';
import { isPlainText, PlainElement, type PlainNode, type PlainNodes } from './snapshot.js';
import { INLINE_TAGS, MEDIA_TAGS, SKIPPED_TAGS } from './tags.js';

/** Walks the document once and cuts it into blocks. */
export function readPage(document: Document, url: string, view?: View): Page {
  // A document can be without any element: it has no article, and is no mistake.
  const body = native(document, 'body') ?? rootOf(document) ?? native(document, 'createElement').call(document, 'body');
  const tree = new PlainElement(body, tagOf(body));
  const walk = new Walk(view);
  const root = walk.enter(tree, null);
  return { document, url, tree, root, blocks: walk.blocks };
}

/** State of one walk. A class, since it lives exactly as long as the walk and every step needs it. */
class Walk {
  readonly blocks: Block[] = [];

  constructor(private readonly view: View | undefined) {}

  /** Reads an element with layout of its own. */
  enter(element: PlainElement, parent: Box | null): Box {
    const { node, tag } = element;
    const box: Box = {
      element: node,
      tag,
      words: readWords(element),
      parent,
      depth: parent ? parent.depth + 1 : 0,
      units: [],
      from: this.blocks.length,
      to: this.blocks.length,
      controls: createControls(),
      hidden: (parent?.hidden ?? false) || this.isHidden(element),
      link: (tag === 'A' && element.attribute('href')) || (parent?.link ?? null),
      textLength: 0,
      linkLength: 0,
    };
    countControl(element, box.controls);
    this.readChildren(element.children, box);
    const shadow = this.view?.shadowRootOf(node) ?? openShadowRootOf(node);
    if (shadow) {
      element.enterShadow(shadow);
      this.readChildren(element.shadow, box);
    }
    box.to = this.blocks.length;
    return box;
  }

  private readChildren(children: PlainNodes, box: Box): void {
    let run: PlainNode[] = [];
    let isBlank = true;
    const flush = () => {
      if (!isBlank) this.addText(run, box);
      if (run.length) run = [];
      isBlank = true;
    };
    for (const [at, child] of children.entries()) {
      if (!child) continue;
      if (isPlainText(child)) {
        run.push(child);
        isBlank &&= child.isBlank;
        continue;
      }
      const { tag } = child;
      if (tag === 'BR' && isParagraphBreak(children, at)) {
        flush();
        continue;
      }
      if (INLINE_TAGS.has(tag) && isInline(child)) {
        run.push(child);
        isBlank = false;
        continue;
      }
      flush();
      this.addElement(child, box);
    }
    flush();
  }

  private addElement(element: PlainElement, box: Box): void {
    const { tag } = element;
    if (tag === 'IFRAME' || tag === 'OBJECT' || tag === 'EMBED') this.addFrame(element, box);
    else if (MEDIA_TAGS.has(tag)) this.addMedium(element, box);
    else if (!SKIPPED_TAGS.has(tag) && tag !== 'BR') this.addBox(element, box);
    else countControl(element, box.controls);
  }

  private addBox(element: PlainElement, parent: Box): void {
    const box = this.enter(element, parent);
    if (box.from === box.to && !hasControls(box.controls)) return;
    parent.units.push(box);
    parent.textLength += box.textLength;
    parent.linkLength += box.linkLength;
    addControls(parent.controls, box.controls);
  }

  private addText(nodes: readonly PlainNode[], box: Box): void {
    const seen = readRun(nodes, (element) => !box.hidden && this.isHidden(element));
    const isAllHidden = seen.isPartial && !seen.hasWords && !seen.hasMedia;
    const run = isAllHidden ? readRun(nodes, () => false) : seen;
    if (!run.hasWords) {
      if (run.hasMedia)
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

  private addFrame(element: PlainElement, box: Box): void {
    const address = element.attribute('src') ?? element.attribute('data-src') ?? element.attribute('data');
    const hidden = box.hidden || this.isHidden(element);
    this.addBlock({ ...EMPTY, kind: 'frame', nodes: [element.node], address, hidden }, box);
  }

  private addMedium(element: PlainElement, box: Box): void {
    const hidden = box.hidden || this.isHidden(element);
    this.addBlock({ ...EMPTY, kind: 'medium', nodes: [element.node], hidden }, box);
  }

  private addBlock(content: Omit<Block, 'index' | 'box' | 'hidden' | 'address'> & Partial<Block>, box: Box): void {
    const block: Block = { address: null, hidden: box.hidden, ...content, index: this.blocks.length, box };
    this.blocks.push(block);
    box.units.push(block);
  }

  private isHidden(element: PlainElement): boolean {
    if (element.tag === 'DIALOG' && element.attribute('open') === null && !this.view) return true;
    if (element.names.length && isSetAside(element, this.view !== undefined)) return true;
    if (element.attribute('aria-hidden') === 'true') return true;
    return this.view ? !this.view.isRendered(element.node) : false;
  }
}

const EMPTY = { textNodes: [], text: '', links: [], linkLength: 0, isPartial: false } as const;

/** Whether a line break is one of several in a row: what old pages write for the end of a paragraph. */
function isParagraphBreak(nodes: PlainNodes, at: number): boolean {
  return isBreakBeside(nodes, at, 1) || isBreakBeside(nodes, at, -1);
}

/** Whether the next or previous node that is not white space is a line break. */
function isBreakBeside(nodes: PlainNodes, at: number, step: 1 | -1): boolean {
  let place = at + step;
  for (let node = nodes[place]; node && isPlainText(node) && node.isBlank; node = nodes[place]) place += step;
  const found = nodes[place];
  return found ? !isPlainText(found) && found.tag === 'BR' : false;
}

/** Whether an inline element holds nothing with layout of its own. */
function isInline({ children }: PlainElement): boolean {
  for (const child of children) {
    if (!child || isPlainText(child) || SKIPPED_TAGS.has(child.tag)) continue;
    if (!INLINE_TAGS.has(child.tag) || !isInline(child)) return false;
  }
  return true;
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
function readWords(element: PlainElement): string {
  if (!element.names.length) return '';
  let words = '';
  for (const name of WORD_ATTRIBUTES) {
    const value = element.attribute(name);
    if (value) words += words ? ` ${value}` : value;
  }
  return words;
}
