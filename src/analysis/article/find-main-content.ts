import { Readability } from '@mozilla/readability';
import type { Page } from '../page/page.js';
import { copyPage, type LightDocument } from './copy-page.js';
import type { LightNode } from './light-nodes.js';

/**
 * Finds the main content with Readability and returns the live text nodes that it kept, none where it finds
 * nothing. Readability takes the document apart that it is given, so it gets a copy.
 */
export function findMainContent(page: Page): ReadonlySet<Text> {
  const copy = copyPage(page);
  const kept = new Set<Text>();
  if (copy) collectOriginals(parse(copy), kept);
  return kept;
}

function parse(copy: LightDocument): LightNode | null {
  const options = { disableJSONLD: true, keepClasses: true, serializer: (node: Node) => node };
  try {
    const content = new Readability<Node>(copy as unknown as Document, options).parse()?.content;
    return (content as unknown as LightNode | undefined) ?? null;
  } catch {
    // Readability throws on some malformed documents.
    return null;
  }
}

function collectOriginals(node: LightNode | null, kept: Set<Text>): void {
  if (node?.nodeType === 3) {
    if (node.original) kept.add(node.original);
    return;
  }
  for (let child = node?.firstChild ?? null; child; child = child.nextSibling) collectOriginals(child, kept);
}
