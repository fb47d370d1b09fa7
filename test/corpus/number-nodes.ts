/** The numbers of a node and of its last descendant, in the order in which the page is read. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/**
 * Numbers all nodes, those in open shadow roots before the host's own children, so that order and overlap are arithmetic.
 * Walks with a TreeWalker, because form controls may be named like the properties of their form.
 */
export function numberNodes(page: Document): Map<Node, Span> {
  const spans = new Map<Node, Span>();
  let next = 0;
  const visit = (node: Node, walker: TreeWalker): void => {
    const first = next++;
    const shadow = (node as Partial<Element>).shadowRoot;
    if (shadow?.host === node) visit(shadow, page.createTreeWalker(shadow));
    for (let child = walker.firstChild(); child; child = walker.nextSibling()) visit(child, walker);
    walker.currentNode = node;
    spans.set(node, { first, last: next - 1 });
  };
  visit(page, page.createTreeWalker(page));
  return spans;
}
