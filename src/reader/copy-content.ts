import { copyAttributes } from './copy-attributes.js';
import { copyImage } from './copy-image.js';
import { isLayoutTable } from './is-layout-table.js';
import { linkEmbed } from './link-embed.js';
import { addBlock, addBreak, addInline, addText, endLine, isBlank, type Mode, type Place } from './place.js';
import { attributeOf, isElement, isText, parentOf, selectFirst, tagOf, textOf } from './read-dom.js';
import type { PartsOf } from './select-content.js';
import * as tags from './tags.js';

/** What stays the same through one rendering. */
export interface Source {
  /** Where the copies are made: a document without a window, so that nothing loads and nothing runs. */
  readonly doc: Document;
  readonly base: string;
  readonly partsOf: PartsOf;
  /** Elements known to hold no blocks: what stands in them need not be searched again. */
  readonly plain: WeakSet<Node>;
}

/** Deeper than any page that was written by people; a hostile one must not exhaust the stack. */
const DEEPEST = 300;
const BLOCK_SELECTOR = [
  ...tags.BLOCKS,
  'H1',
  'DIV',
  'SECTION',
  'ARTICLE',
  'MAIN',
  'HEADER',
  'FOOTER',
  'ADDRESS',
  'IFRAME',
]
  .join(',')
  .toLowerCase();

/** Copies what stands in `element` to `place`, each node made anew from what it means. */
export function copyChildren(element: Element, place: Place, source: Source, depth = 0): void {
  if (depth > DEEPEST) {
    addText(textOf(element), place, source.doc);
    return;
  }
  for (const { node, belongs } of source.partsOf(element)) {
    if (!isElement(node) && !isText(node)) continue;
    if (belongs) copyNode(node, place, source, depth);
    else if (isElement(node) && !isWithinLine(node, source)) endLine(place);
  }
}

function copyNode(node: Element | Text, place: Place, source: Source, depth: number): void {
  if (isText(node)) {
    addText(node.data, place, source.doc);
    return;
  }
  const own = tagOf(node);
  const tag = tags.RENAMED.get(own) ?? own;
  if (tags.DROPPED.has(tag)) return;
  if (tag === 'BR') addBreak(place, source.doc);
  else if (tag === 'WBR') addInline(source.doc.createElement('wbr'), place, source.doc);
  else if (tag === 'IMG') addImage(node, place, source);
  else if (tags.EMBEDS.has(tag)) addEmbed(node, place, source);
  else if (isOwnBlock(node, tag, place)) copyBlock(node, tag, place, source, depth);
  else if (tags.INLINES.has(tag) && isWithinLine(node, source)) copyInline(node, tag, place, source, depth);
  else if (isWithinLine(node, source)) copyChildren(node, place, source, depth + 1);
  else copyContainer(node, place, source, depth);
}

function copyBlock(element: Element, tag: string, place: Place, source: Source, depth: number): void {
  const copy = source.doc.createElement(tag.toLowerCase());
  copyAttributes(element, tag, copy, source.base);
  copyChildren(element, { element: copy, mode: modeOf(tag, place), line: null, breaks: 0 }, source, depth + 1);
  if (tags.EMPTY_BLOCKS.has(tag) || !isBlank(copy)) addBlock(copy, place);
}

function copyInline(element: Element, tag: string, place: Place, source: Source, depth: number): void {
  const copy = source.doc.createElement(tag.toLowerCase());
  copyAttributes(element, tag, copy, source.base);
  const mode = place.mode === 'code' ? 'code' : 'line';
  copyChildren(element, { element: copy, mode, line: null, breaks: 0 }, source, depth + 1);
  if (isBlank(copy)) addText(copy.textContent, place, source.doc);
  else if (tag === 'A' && !copy.hasAttribute('href')) addInline(moveChildren(copy, source.doc), place, source.doc);
  else addInline(copy, place, source.doc);
}

/** Takes over what stands in an element that only groups: its paragraphs stay apart, the group is gone. */
function copyContainer(element: Element, place: Place, source: Source, depth: number): void {
  if (place.mode === 'item') {
    const flow: Place = { element: place.element, mode: 'flow', line: null, breaks: 0 };
    copyChildren(element, flow, source, depth + 1);
    return;
  }
  endLine(place);
  copyChildren(element, place, source, depth + 1);
  endLine(place);
  if (place.mode === 'line') addText(' ', place, source.doc);
  if (place.mode === 'code' && !place.element.textContent.endsWith('\n')) place.element.append('\n');
}

function addImage(element: Element, place: Place, source: Source): void {
  const image = copyImage(element, source.doc, source.base);
  if (!image) return;
  if (place.mode === 'flow' && !place.line && !image.hasAttribute('data-glyph')) addBlock(image, place);
  else addInline(image, place, source.doc);
}

function addEmbed(element: Element, place: Place, source: Source): void {
  const link = linkEmbed(element, source.doc, source.base);
  if (link) addBlock(link, place);
}

function modeOf(tag: string, place: Place): Mode {
  if (tag === 'PRE' || place.mode === 'code') return 'code';
  if (tags.FRAMES.has(tag)) return 'frame';
  if (tags.FLOWS.has(tag)) return 'flow';
  return tags.LINES.has(tag) ? 'line' : 'item';
}

/** Whether the element stays a block of its own where it stands. */
function isOwnBlock(element: Element, tag: string, place: Place): boolean {
  if (!tags.BLOCKS.has(tag)) return false;
  if (tags.LINES.has(tag) && (place.mode === 'line' || place.mode === 'code')) return false;
  if (tag === 'TABLE' && isLayoutTable(element)) return false;
  return tags.PARENTS.get(tag)?.has(place.element.tagName.toUpperCase()) ?? true;
}

function isWithinLine(element: Element, { plain }: Source): boolean {
  const tag = tagOf(element);
  if (tags.DROPPED.has(tag) || tag === 'BR' || tag === 'IMG') return true;
  if (tags.BLOCKS.has(tags.RENAMED.get(tag) ?? tag) || tags.EMBEDS.has(tag)) return false;
  const parent = parentOf(element);
  const isPlain = (parent && plain.has(parent)) || (isInlineTag(element, tag) && !selectFirst(element, BLOCK_SELECTOR));
  if (isPlain) plain.add(element);
  return isPlain;
}

function isInlineTag(element: Element, tag: string): boolean {
  return tags.INLINES.has(tags.RENAMED.get(tag) ?? tag) || tags.TRANSPARENT.has(tag) || isInlineCustom(element, tag);
}

/** Elements of the page's own making stand in a line where text stands right beside them. */
function isInlineCustom(element: Element, tag: string): boolean {
  if (!tag.includes('-') || attributeOf(element, 'hidden') !== null) return false;
  return [element.previousSibling, element.nextSibling].some((node) => node && isText(node) && /\S/.test(node.data));
}

function moveChildren(from: Element, doc: Document): DocumentFragment {
  const fragment = doc.createDocumentFragment();
  fragment.append(...from.childNodes);
  return fragment;
}
