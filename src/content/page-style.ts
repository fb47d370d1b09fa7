/** Style sheets for trees of the page. Extension style sheets reach the document, but no shadow root of the page. */
export interface PageStyle {
  readonly ensure: (root: Node) => void;
}

export interface PageStyleOptions {
  readonly css: string;
  /** Adds the sheet to the document past the page's policy, as only the browser can. */
  readonly addToDocument: (css: string) => Promise<boolean>;
}

export function createPageStyle({ css, addToDocument }: PageStyleOptions): PageStyle {
  const done = new WeakSet<Node>();
  return {
    ensure(root) {
      if (done.has(root)) return;
      done.add(root);
      if (root.nodeType === 9) void addToDocument(css).then((added) => added || adopt(root as Document, css));
      else if ('host' in root) adopt(root as ShadowRoot, css);
    },
  };
}

function adopt(root: Document | ShadowRoot, css: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  } catch {
    // Firefox below 153 refuses this to content scripts; the tags still tell what the outline would.
  }
}
