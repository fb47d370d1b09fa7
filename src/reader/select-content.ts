import type { Article, Region, View } from '../analysis/index.js';
import { childrenOf, isElement, isShadowRoot, isText, parentOf, tagOf } from './read-dom.js';

/** A child of an element in the page, and whether it is of the article or holds some of it. */
export interface Part {
  readonly node: Node;
  readonly belongs: boolean;
}

export type PartsOf = (element: Element) => readonly Part[];

/** Tells which nodes to copy: the article's, whole, on the way to them the elements around them, never a region's. */
export function selectContent(
  article: Article,
  regions: readonly Region[],
  shadowRootOf: View['shadowRootOf'] = (element) => element.shadowRoot,
): PartsOf {
  const takenOut = new Set<Node>(regions.flatMap(({ elements }) => elements));
  const members = new Set<Node>(article.nodes);
  const { around, roots } = findAround(article.nodes);
  const belongs = (node: Node, isOnTheWay: boolean) =>
    !takenOut.has(node) && (!isOnTheWay || members.has(node) || around.has(node) || isGap(node));

  return (element) => {
    const root = roots.get(element) ?? shadowRootOf(element);
    const children = root ? [...childrenOf(element), ...childrenOf(root)] : childrenOf(element);
    const isOnTheWay = around.has(element);
    return children.map((node) => ({ node, belongs: belongs(node, isOnTheWay) }));
  };
}

/** The elements around the nodes, and the shadow roots passed on the way up, closed ones included. */
function findAround(nodes: readonly Node[]) {
  const around = new Set<Node>();
  const roots = new Map<Node, ShadowRoot>();
  for (const node of nodes) {
    for (let parent = parentOf(node); parent && !around.has(parent); parent = parentOf(parent)) {
      around.add(parent);
      if (isShadowRoot(parent)) roots.set(parent.host, parent);
    }
  }
  return { around, roots };
}

/** White space and line breaks between pieces of text. */
function isGap(node: Node): boolean {
  return isText(node) ? !/\S/.test(node.data) : isElement(node) && tagOf(node) === 'BR';
}
