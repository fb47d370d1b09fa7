import { readGroundAt } from './highlight-article.js';
import { HIGHLIGHTS } from './page-css.js';
import type { Painter } from './paint-ranges.js';
import { prefersReducedMotion } from './prefers-reduced-motion.js';
import { scrollToUpperThird } from './scroll-to.js';

const LIGHT_MS = 2000;

/** Scrolls to a passage and lights it up; what stays until `signal` aborts is a thin line. */
export function showPassage(range: Range, painter: Painter, signal: AbortSignal): void {
  const element = range.startContainer.parentElement;
  if (!element) return;
  const isStill = prefersReducedMotion(element.ownerDocument);
  const passage = [{ range, ground: readGroundAt(range) }];
  const light = new AbortController();
  signal.addEventListener('abort', () => light.abort(), { once: true });

  scrollToUpperThird(element, () => range.getBoundingClientRect());
  painter.paint(HIGHLIGHTS.passage, passage, light.signal);
  painter.paint(HIGHLIGHTS.visited, passage, signal);
  if (isStill) return;
  const timer = setTimeout(() => light.abort(), LIGHT_MS);
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
}
