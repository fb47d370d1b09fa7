import type { Article, Region, View } from '../analysis/index.js';
import { copyChildren } from './copy-content.js';
import { sanitise } from './sanitise.js';
import { selectContent } from './select-content.js';

export interface ArticleView {
  /** The article's content, sanitised, in a document of its own: nothing in it has loaded yet. */
  readonly body: HTMLElement;
  /** Whether the content opened with the headline, which the view shows by itself. */
  readonly hadHeadline: boolean;
}

/** Builds the body of the reading view. The page is only read: every node of the view is made anew. */
export function renderArticle(
  page: Document & { readonly defaultView: Window & typeof globalThis },
  article: Article,
  regions: readonly Region[],
  shadowRootOf?: View['shadowRootOf'],
): ArticleView {
  const doc = page.implementation.createHTMLDocument('');
  const body = doc.createElement('div');
  const base = page.baseURI;
  copyChildren(
    page.documentElement,
    { element: body, mode: 'flow', line: null, breaks: 0 },
    { doc, base, partsOf: selectContent(article, regions, shadowRootOf), plain: new WeakSet() },
  );
  sanitise(body, page.defaultView, base);
  return { body, hadHeadline: dropHeadline(body, article.title) };
}

function dropHeadline(body: HTMLElement, title: string): boolean {
  const heading = [...body.children].find((child) => /\S/.test(child.textContent));
  const isHeadline = heading?.localName === 'h2' && fold(heading.textContent) === fold(title);
  if (isHeadline) heading.remove();
  return isHeadline;
}

function fold(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
