import { h } from '../dom.js';
import type { Piece } from './find-passage.js';

/** Puts a light behind the pieces, in the view's own nodes, and takes the last one away. Returns what is lit. */
export function lightPassage(view: Element, pieces: readonly Piece[]): HTMLElement[] {
  for (const mark of view.querySelectorAll('mark.lit')) putOut(mark);
  return pieces.map(({ node, start, end }) => {
    const words = node.splitText(start);
    words.splitText(end - start);
    const mark = h(node.ownerDocument, 'mark', { class: 'lit' });
    words.replaceWith(mark);
    mark.append(words);
    return mark;
  });
}

function putOut(mark: Element): void {
  const parent = mark.parentNode;
  mark.replaceWith(...mark.childNodes);
  parent?.normalize();
}
