import type { Access, Analysis, Region } from '../analysis/index.js';
import { parentInFlatTree } from './ground.js';
import { areaOf, overlapArea, readRect, type Rect } from './read-rect.js';

/** A fixed box that takes more of the window than this stands between the reader and the page. */
const GATE_SHARE = 0.3;
/** Phrases that stop the reader ("subscribe to read on"), by the names they bear in every language's lexicon. */
const STOPS_READER =
  /\/paywall\/(?:already-a-subscriber|article-limit|continue-|for-subscribers-only|register-to-|subscribe-to-read|unlock)/;
/** Of a line of text, lying under the box. */
const COVERED_SHARE = 0.5;

/**
 * The regions that gate the page: walls, registration gates, cookie choices, and boxes that lie on the text. Unbury
 * marks them and does nothing else, so that no gate is lifted. In doubt a box is a gate.
 */
export function findGates({ article, regions, access }: Analysis): ReadonlySet<Region> {
  const lines = article && regions.length > 0 ? article.nodes.flatMap(readLines) : [];
  return new Set(regions.filter((region) => isGateByWord(region, access) || isGateByPlace(region, lines)));
}

function isGateByWord({ kind, evidence }: Region, { level, wallShown, cutOff }: Access): boolean {
  if (kind === 'consent') return true;
  if (evidence.some(({ rule }) => STOPS_READER.test(rule))) return true;
  const mayBeTheWall = kind === 'paywall' || (kind === 'newsletter' && level === 'registration');
  return mayBeTheWall && (wallShown || cutOff);
}

function isGateByPlace({ kind, elements }: Region, lines: readonly Rect[]): boolean {
  const rect = readRect(elements);
  const first = elements.find((node): node is Element => node.nodeType === 1);
  if (!rect || !first) return false;
  if (lines.some((line) => overlapArea(line, rect) > COVERED_SHARE * areaOf(line))) return true;
  const over = findOverlay(first);
  if (!over) return false;
  return kind === 'paywall' || isModal(over) || takesWindow(over) || isScrollLocked(first.ownerDocument);
}

/** The box over the page that the element is part of, or null where it is part of the page. */
function findOverlay(element: Element): Element | null {
  let overlay: Element | null = null;
  for (let at: Element | null = element; at; at = parentInFlatTree(at)) {
    const position = at.ownerDocument.defaultView?.getComputedStyle(at).position;
    if (position === 'fixed' || position === 'sticky' || isModal(at)) overlay = at;
  }
  return overlay;
}

function isModal(element: Element): boolean {
  if (element.getAttribute('aria-modal') === 'true') return true;
  return element.nodeName.toLowerCase() === 'dialog' && element.matches(':modal');
}

function takesWindow(element: Element): boolean {
  const view = element.ownerDocument.defaultView;
  if (!view) return false;
  const window = { left: 0, top: 0, right: view.innerWidth, bottom: view.innerHeight };
  return overlapArea(element.getBoundingClientRect(), window) > GATE_SHARE * areaOf(window);
}

function isScrollLocked(doc: Document): boolean {
  const { body, documentElement, defaultView } = doc;
  return [documentElement, body].some((element) => {
    const overflow = element && defaultView?.getComputedStyle(element).overflowY;
    return overflow === 'hidden' || overflow === 'clip';
  });
}

function readLines(node: Element | Text): Rect[] {
  const range = node.ownerDocument.createRange();
  range.selectNodeContents(node);
  return typeof range.getClientRects === 'function' ? [...range.getClientRects()] : [];
}
