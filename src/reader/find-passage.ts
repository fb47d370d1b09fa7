/** Part of a text node of the view. */
export interface Piece {
  readonly node: Text;
  readonly start: number;
  readonly end: number;
}

/**
 * Where a passage of `articleText` stands in the view. Lines, paragraphs and white space differ between the two; the
 * words are the same and stand in the same order, so that counting the characters other than white space finds it.
 * Empty where the view does not hold it.
 */
export function findPassage(roots: readonly Element[], articleText: string, start: number, end: number): Piece[] {
  const passage = squeeze(articleText.slice(start, end));
  if (!passage) return [];
  const nodes = roots.flatMap(readTexts);
  const text = nodes.map(({ data }) => squeeze(data)).join('');
  const from = nearest(text, passage, squeeze(articleText.slice(0, start)).length);
  return from < 0 ? [] : cut(nodes, from, from + passage.length);
}

/** The article's own texts; what the view adds (`data-added`) is left out. */
function readTexts(root: Element): Text[] {
  const doc = root.ownerDocument;
  const texts: Text[] = [];
  const walker = doc.createTreeWalker(root, 1 | 4, (node) =>
    node.nodeType === 1 && (node as Element).hasAttribute('data-added') ? 2 : 1,
  );
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeType === 3) texts.push(node as Text);
  }
  return texts;
}

/** Where `passage` begins, as close to `expected` as possible; -1 where it is not there at all. */
function nearest(text: string, passage: string, expected: number): number {
  if (text.startsWith(passage, expected)) return expected;
  const [before, after] = [text.lastIndexOf(passage, expected), text.indexOf(passage, expected)];
  if (before < 0 || after < 0) return Math.max(before, after);
  return expected - before < after - expected ? before : after;
}

/** The parts of the nodes that lie between two counts of characters other than white space, the white space between. */
function cut(nodes: readonly Text[], from: number, to: number): Piece[] {
  const pieces: Piece[] = [];
  let before = 0;
  for (const node of nodes) {
    if (before >= to) break;
    const places = placesOfCharacters(node.data);
    const after = before + places.length;
    const start = before > from ? 0 : places[from - before];
    const end = after < to ? node.data.length : (places[to - before - 1] ?? 0) + 1;
    if (after >= from && start !== undefined && start < end) pieces.push({ node, start, end });
    before = after;
  }
  return pieces;
}

function placesOfCharacters(data: string): number[] {
  return Array.from(data.matchAll(/\S/g), ({ index }) => index);
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, '');
}
