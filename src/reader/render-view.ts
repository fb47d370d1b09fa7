import { countMinutes } from '../analysis/index.js';
import { h } from '../dom.js';
import type { ReaderOptions } from '../parts.js';
import { text } from '../texts.js';
import { collectRemoved } from './collect-removed.js';
import { frameOverflow } from './frame-overflow.js';
import { renderArticle } from './render-article.js';
import { renderHeader } from './render-header.js';
import { renderRemoved } from './render-removed.js';

/** A document that is shown in a window. */
export type ShownDocument = Document & { readonly defaultView: Window & typeof globalThis };

export interface View {
  readonly page: ShownDocument;
  readonly element: HTMLElement;
  /** What holds the article's text, in order. */
  readonly texts: readonly Element[];
}

/** Everything below the bar: header, body, and what was taken out. */
export function renderView({ document: page, article, regions, url, shadowRootOf }: ReaderOptions): View {
  if (!isShown(page)) throw new Error('The reading view needs a page that is shown.');
  const locale = text('labelLocale');
  const source = article.siteName ?? (URL.canParse(url) ? new URL(url).hostname : '');
  const { body: copy, hadHeadline } = renderArticle(page, article, regions, shadowRootOf);
  frameOverflow(copy);
  const header = renderHeader(page, article, { source, minutes: countMinutes(article.text), locale });
  const body = h(page, 'div', { class: 'body' });
  body.append(...copy.childNodes);
  const element = h(
    page,
    'article',
    { lang: article.lang, dir: article.dir ?? 'auto' },
    header,
    body,
    renderRemoved(page, collectRemoved(regions, page.baseURI), source, locale),
  );
  const headline = hadHeadline ? header.querySelector('h1') : null;
  return { page, element, texts: headline ? [headline, body] : [body] };
}

function isShown(page: Document): page is ShownDocument {
  return page.defaultView !== null;
}
