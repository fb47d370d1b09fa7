import { WRAPPER } from './page-css.js';

/**
 * Gives bare text an element to be faded or hidden by. The text node itself moves, so that nothing is split and the
 * same node comes back to its place.
 */
export function wrapTexts(nodes: readonly (Element | Text)[], signal: AbortSignal): Element[] {
  return nodes.flatMap((node) => {
    if (node.nodeType === 1) return [node as Element];
    const { parentNode, ownerDocument } = node;
    if (!parentNode || !ownerDocument || parentNode.nodeName.toLowerCase() === WRAPPER) return [];

    const wrapper = ownerDocument.createElement(WRAPPER);
    parentNode.replaceChild(wrapper, node);
    wrapper.append(node);
    signal.addEventListener('abort', () => wrapper.replaceWith(...wrapper.childNodes), { once: true });
    return [wrapper];
  });
}
