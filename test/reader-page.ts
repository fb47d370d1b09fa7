import { JSDOM } from 'jsdom';
import type { Article, Region, RegionKind } from '../src/analysis/index.js';
import type { ShownDocument } from '../src/reader/render-view.js';

export interface ReaderPage {
  readonly page: ShownDocument;
  readonly article: Article;
  readonly regions: readonly Region[];
}

const BASE = 'https://news.example/2026/harbour';

/** A page whose article is the content of `main`, without what carries `data-region`; `text` is what it should say. */
export function readerPage(
  main: string,
  { text = '', title = 'The headline', outside = '', head = '' } = {},
): ReaderPage {
  const { window } = new JSDOM(`<html><head>${head}</head><body><main>${main}</main>${outside}</body></html>`, {
    url: BASE,
  });
  const page = window.document as unknown as ShownDocument;
  const boxes = [...page.querySelectorAll('[data-region]')];
  const nodes = [...(page.querySelector('main')?.childNodes ?? [])].filter(
    (node): node is Element | Text =>
      (!boxes.includes(node as Element) && /\S/.test(node.textContent ?? '')) || isPicture(node),
  );
  return { page, regions: boxes.map(region), article: { ...METADATA, title, text, nodes } };
}

const METADATA = {
  byline: 'Maren Okafor',
  siteName: 'The Harbour Courier',
  publishedTime: '2026-03-14T23:30:00-05:00',
  excerpt: null,
  lang: 'en',
  dir: 'ltr',
} as const;

function region(element: Element): Region {
  return {
    kind: element.getAttribute('data-region') as RegionKind,
    elements: [element],
    verdict: 'sure',
    evidence: [{ rule: 'test', matched: 'test', weight: 5 }],
    asksFor: null,
  };
}

function isPicture(node: Node): boolean {
  return (
    node.nodeType === 1 &&
    ((node as Element).matches('img, iframe, video, hr') || (node as Element).querySelector('img') !== null)
  );
}
