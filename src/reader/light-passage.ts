import { h } from '../dom.js';
import type { Piece } from './find-passage.js';

/** Puts a light behind the pieces, in the view's own nodes. Returns what is lit. */
export function lightPassage(pieces: readonly Piece[]): HTMLElement[] {
  return pieces.map(({ node, start, end }) => {
    const words = node.splitText(start);
    words.splitText(end - start);
    const mark = h(node.ownerDocument, 'mark', { class: 'lit' });
    words.replaceWith(mark);
    mark.append(words);
    return mark;
  });
}

/** Takes the last light away. Text nodes are joined again, so that pieces found before it are void. */
export function putOutLight(view: Element): void {
  for (const mark of view.querySelectorAll('mark.lit')) {
    const parent = mark.parentNode;
    mark.replaceWith(...mark.childNodes);
    parent?.normalize();
  }
}
