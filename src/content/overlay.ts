import { h } from '../dom.js';
import { parentInFlatTree } from './ground.js';
import { createHost } from './own-host.js';
import { readRect, type Rect } from './read-rect.js';
import { watchLayout } from './watch-layout.js';

export interface Label {
  /** The box it belongs to. */
  readonly nodes: readonly (Element | Text)[];
  readonly tag: HTMLElement;
  /** A rectangle around a box that is no single element. */
  readonly frame: HTMLElement | null;
  /** Whether the box's outline lies within it. */
  readonly isTight: boolean;
}

/** Our layer over the page: it carries the tags and frames and keeps them where their boxes are. */
export interface Overlay {
  readonly add: (label: Label, signal: AbortSignal) => void;
  /** Rectangles in the page's own coordinates; what they look like is the caller's. */
  readonly tint: (rects: readonly Rect[], className: string, colour: string, signal: AbortSignal) => void;
  readonly setHidden: (hidden: boolean) => void;
}

const OUTLINE_PX = 4;
const LOW_BOX_LINES = 3;

export function createOverlay(doc: Document): Overlay {
  const { host, root } = createHost(doc, 'marks');
  const layer = h(doc, 'div', { class: 'layer' });
  const fixedLayer = h(doc, 'div', { class: 'layer-fixed' });
  root.append(layer, fixedLayer);
  const labels = new Set<Label>();
  let uses = 0;
  const watch = watchLayout(doc, () => placeAll());

  const placeAll = (): void => {
    for (const label of labels) place(label, doc);
  };
  const use = (signal: AbortSignal): void => {
    if (uses === 0) {
      doc.documentElement.append(host);
      watch.start();
    }
    uses += 1;
    signal.addEventListener('abort', release, { once: true });
  };
  const release = (): void => {
    uses -= 1;
    if (uses > 0) return;
    watch.stop();
    host.remove();
  };

  return {
    add(label, signal) {
      use(signal);
      const target = label.nodes.some((node) => isFixed(node)) ? fixedLayer : layer;
      if (label.frame) target.append(label.frame);
      target.append(label.tag);
      labels.add(label);
      signal.addEventListener('abort', () => {
        labels.delete(label);
        label.tag.remove();
        label.frame?.remove();
      });
      place(label, doc);
    },
    tint(rects, className, colour, signal) {
      use(signal);
      const origin = layer.getBoundingClientRect();
      const tints = rects.map(({ left, top, right, bottom }) => {
        const tint = h(doc, 'div', { class: `tint ${className}` });
        setBox(tint, left - origin.left, top - origin.top, right - left, bottom - top);
        tint.style.backgroundColor = colour;
        return tint;
      });
      layer.append(...tints);
      signal.addEventListener('abort', () => tints.forEach((tint) => tint.remove()));
    },
    setHidden(hidden) {
      host.hidden = hidden;
      if (!hidden) placeAll();
    },
  };
}

function place({ nodes, tag, frame, isTight }: Label, doc: Document): void {
  const rect = readRect(nodes);
  tag.hidden = !rect;
  if (frame) frame.hidden = !rect;
  const layer = tag.parentElement;
  if (!rect || !layer) return;

  const origin = layer.getBoundingClientRect();
  const { clientWidth } = doc.documentElement;
  const outset = isTight ? 0 : OUTLINE_PX;
  const [left, top] = [rect.left - outset, rect.top - outset];
  if (frame) {
    const [width, height] = [rect.right - rect.left + 2 * outset, rect.bottom - rect.top + 2 * outset];
    setBox(frame, left - origin.left, top - origin.top, width, height);
  }
  const line = tag.firstElementChild;
  const lineHeight = line?.getBoundingClientRect().height ?? 0;
  // Above the box; where the page or the window ends, within it, or below one so low that the tag would cover its text.
  const isInside = top - lineHeight < Math.max(origin.top, layer.className === 'layer-fixed' ? 0 : -Infinity);
  line?.classList.toggle('inside', isInside);
  const isLow = rect.bottom - rect.top < LOW_BOX_LINES * lineHeight;
  const tagTop = isInside ? (isLow ? rect.bottom + outset : top) : top - lineHeight;
  const tagLeft = Math.max(0, Math.min(left, clientWidth - tag.offsetWidth));
  tag.style.left = `${Math.round(tagLeft - origin.left)}px`;
  tag.style.top = `${Math.round(tagTop - origin.top)}px`;
  tag.hidden = isCovered(doc, tagLeft + 8, tagTop + lineHeight / 2, nodes);
}

/** Whether a bar or dialog that lies over the page stands where the tag would be. */
function isCovered(doc: Document, x: number, y: number, nodes: readonly (Element | Text)[]): boolean {
  const [own] = nodes;
  const top = doc.elementsFromPoint?.(x, y).find((element) => element.nodeName.toLowerCase() !== 'unbury-marks');
  if (!top || !own) return false;
  for (let at: Element | null = top; at; at = parentInFlatTree(at)) {
    if (isFlatAncestor(at, own)) return false;
    if (isOverPage(at)) return true;
  }
  return false;
}

function isFlatAncestor(ancestor: Element, node: Element | Text): boolean {
  const start = node.nodeType === 1 ? (node as Element) : node.parentElement;
  for (let at = start; at; at = parentInFlatTree(at)) if (at === ancestor) return true;
  return false;
}

function isOverPage(element: Element): boolean {
  const position = element.ownerDocument.defaultView?.getComputedStyle(element).position;
  return position === 'fixed' || position === 'sticky';
}

function isFixed(node: Element | Text): boolean {
  const start = node.nodeType === 1 ? (node as Element) : node.parentElement;
  for (let at = start; at; at = parentInFlatTree(at)) {
    if (at.ownerDocument.defaultView?.getComputedStyle(at).position === 'fixed') return true;
  }
  return false;
}

function setBox({ style }: HTMLElement, left: number, top: number, width: number, height: number): void {
  style.left = `${left}px`;
  style.top = `${top}px`;
  style.width = `${width}px`;
  style.height = `${height}px`;
}
