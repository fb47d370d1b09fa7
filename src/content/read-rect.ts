/** Edges in the window's coordinates. */
export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The rectangle around all the nodes, or null where nothing of them shows. */
export function readRect(nodes: readonly (Element | Text)[]): Rect | null {
  let around: Rect | null = null;
  for (const node of nodes) {
    const rect = readOwnRect(node);
    if (rect.right - rect.left < 1 || rect.bottom - rect.top < 1) continue;
    around = around ? unite(around, rect) : rect;
  }
  return around;
}

export function overlapArea(a: Rect, b: Rect): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return width > 0 && height > 0 ? width * height : 0;
}

export function areaOf({ left, top, right, bottom }: Rect): number {
  return Math.max(0, right - left) * Math.max(0, bottom - top);
}

function readOwnRect(node: Element | Text): Rect {
  if (node.nodeType === 1) return (node as Element).getBoundingClientRect();
  const range = node.ownerDocument.createRange();
  range.selectNodeContents(node);
  return range.getBoundingClientRect();
}

function unite(a: Rect, b: Rect): Rect {
  return {
    left: Math.min(a.left, b.left),
    top: Math.min(a.top, b.top),
    right: Math.max(a.right, b.right),
    bottom: Math.max(a.bottom, b.bottom),
  };
}
