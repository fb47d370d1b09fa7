import { parentInFlatTree } from './ground.js';
import { prefersReducedMotion } from './prefers-reduced-motion.js';

const UPPER_THIRD = 1 / 3;

/** Brings what `readRect` measures to the upper third of the window, and into sight in the boxes that scroll by themselves. */
export function scrollToUpperThird(element: Element, readRect: () => { readonly top: number }): void {
  const doc = element.ownerDocument;
  const view = doc.defaultView;
  if (!view) return;
  for (const box of findScrollers(element, view)) {
    const { top, height } = box.getBoundingClientRect();
    box.scrollTop += readRect().top - top - height * UPPER_THIRD;
  }
  view.scrollTo({
    top: view.scrollY + readRect().top - view.innerHeight * UPPER_THIRD,
    behavior: prefersReducedMotion(doc) ? 'instant' : 'smooth',
  });
}

/** Innermost first. The page itself is none of them. */
function findScrollers(element: Element, view: Window): Element[] {
  const scrollers: Element[] = [];
  const { body, documentElement } = element.ownerDocument;
  for (let at = parentInFlatTree(element); at && at !== body && at !== documentElement; at = parentInFlatTree(at)) {
    if (at.scrollHeight <= at.clientHeight) continue;
    if (/auto|scroll/.test(view.getComputedStyle(at).overflowY)) scrollers.push(at);
  }
  return scrollers;
}
