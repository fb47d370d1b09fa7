import { Readability } from '@mozilla/readability';
import { native, selectAll } from '../page/safe-dom.js';
import { clearShadowingNames } from './clear-shadowing-names.js';

/**
 * Finds the main content with Readability and returns the live text nodes that it kept, none where it finds
 * nothing. Readability rewrites the document it is given, so it gets a copy.
 */
export function findMainContent(document: Document): ReadonlySet<Text> {
  const copy = native(document, 'cloneNode').call(document, true) as Document;
  const live = textNodesOf(document, document);
  const originals = new Map(textNodesOf(copy, copy).map((node, at) => [node, live[at] as Text]));
  clearShadowingNames(copy);
  for (const element of selectAll(copy, PRUNED)) element.remove();
  const content = parse(copy);
  if (!content) return new Set();
  const kept = textNodesOf(copy, content).filter(hasWords);
  const found = kept.map((node) => originals.get(node));
  if (found.every((node) => node !== undefined)) return new Set(found);
  // Readability retries by writing the page's HTML back: its nodes are new ones then.
  return new Set(matchByText(kept, joinNeighbours(live)));
}

/** What Readability would drop after a long look: pruned first, since its time grows with each element it sees. */
const PRUNED = [
  ...['script', 'style', 'link', 'svg', 'template', 'footer', 'aside', 'nav', '[role="navigation"]'],
  ...['[role="contentinfo"]', '[hidden]', '[aria-hidden="true"]:not([class*="fallback-image"])'],
].join(', ');

function parse(copy: Document): Node | null {
  try {
    const options = { disableJSONLD: true, serializer: (node: Node) => node };
    return new Readability<Node>(copy, options).parse()?.content ?? null;
  } catch {
    // Readability throws on documents without a body and on some malformed ones.
    return null;
  }
}

/**
 * Pairs texts of the kept content with texts of the page. Readability keeps their order, so that a text which stands
 * once on the page is a sure landmark, and one that stands several times lies between its neighbours' landmarks.
 */
function matchByText(kept: readonly Text[], live: readonly (readonly Text[])[]): Text[] {
  const places = new Map<string, number[]>();
  live.forEach((run, at) => {
    const data = run.map((node) => node.data).join('');
    const list = places.get(data);
    if (list) list.push(at);
    else places.set(data, [at]);
  });
  const matches: Text[] = [];
  let last = -1;
  kept.forEach((node, at) => {
    const candidates = places.get(node.data) ?? [];
    const limit = nextLandmark(kept, at, places, last);
    const place = candidates.find((candidate) => candidate > last && candidate <= limit);
    if (place === undefined) return;
    last = place;
    matches.push(...(live[place] ?? []).filter(hasWords));
  });
  return matches;
}

/** HTML cannot keep neighbouring text nodes apart, which scripts leave in plenty: written back, they are one. */
function joinNeighbours(nodes: readonly Text[]): Text[][] {
  const runs: Text[][] = [];
  for (const node of nodes) {
    const run = runs.at(-1);
    if (run && node.previousSibling === run.at(-1)) run.push(node);
    else runs.push([node]);
  }
  return runs.filter((run) => run.some(hasWords));
}

const LANDMARK_REACH = 8;

function nextLandmark(kept: readonly Text[], from: number, places: Map<string, number[]>, last: number): number {
  for (const { data } of kept.slice(from, from + LANDMARK_REACH)) {
    const candidates = places.get(data);
    const only = candidates?.length === 1 ? candidates[0] : undefined;
    if (only !== undefined && only > last) return only;
  }
  return Infinity;
}

function textNodesOf(document: Document, root: Node): Text[] {
  const walker = native(document, 'createTreeWalker').call(document, root, 4 /* NodeFilter.SHOW_TEXT */);
  const nodes: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) nodes.push(node as Text);
  return nodes;
}

function hasWords({ data }: Text): boolean {
  return /\S/.test(data);
}
