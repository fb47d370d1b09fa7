/**
 * How text is taken in: `flow` sets it in paragraphs, `item` takes it as it comes, `line` holds a single line,
 * `code` keeps its white space, `frame` holds blocks only.
 */
export type Mode = 'flow' | 'item' | 'line' | 'code' | 'frame';

/** Where copied content goes. */
export interface Place {
  readonly element: Element;
  readonly mode: Mode;
  /** The paragraph that is being filled; in `flow` only. */
  line: Element | null;
  /** Line breaks since the last word; two of them end a paragraph. */
  breaks: number;
}

export function addText(data: string, place: Place, doc: Document): void {
  if (place.mode === 'code') {
    place.element.append(data);
    return;
  }
  const words = data.replace(/[\t\n\f\r ]+/g, ' ');
  if (/\S/.test(words)) addInline(doc.createTextNode(words), place, doc);
  else if (words && hasOpenLine(place)) (place.line ?? place.element).append(words);
}

export function addInline(node: Node, place: Place, doc: Document): void {
  if (place.mode !== 'flow') {
    place.element.append(node);
    return;
  }
  if (place.breaks > 1) endLine(place);
  if (place.line && place.breaks === 1) place.line.append(doc.createElement('br'));
  place.breaks = 0;
  if (!place.line) {
    place.line = doc.createElement('p');
    place.element.append(place.line);
  }
  place.line.append(node);
}

export function addBreak(place: Place, doc: Document): void {
  if (place.mode === 'flow') place.breaks += 1;
  else if (place.mode === 'code') place.element.append('\n');
  else if (place.mode !== 'frame') place.element.append(doc.createElement('br'));
}

export function addBlock(block: Element, place: Place): void {
  endLine(place);
  place.element.append(block);
}

export function endLine(place: Place): void {
  place.line = null;
  place.breaks = 0;
}

/** Whether nothing in it can be seen. */
export function isBlank(element: Element): boolean {
  return !/\S/.test(element.textContent) && !element.querySelector('img, hr');
}

function hasOpenLine(place: Place): boolean {
  if (place.mode === 'frame') return false;
  return place.mode === 'flow' ? place.line !== null && place.breaks === 0 : true;
}
