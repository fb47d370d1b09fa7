import { assembleArticle } from './article/assemble-article.js';
import { findMainContent } from './article/find-main-content.js';
import { addMedia, selectBlocks } from './article/select-blocks.js';
import { readPage } from './page/read-page.js';
import type { Analysis, AnalyzeOptions } from './types.js';

/** Separates the main content of a page from its boilerplate. Leaves the page untouched. */
export function analyze(document: Document, { url, view }: AnalyzeOptions): Analysis {
  const page = readPage(document, url, view);
  const kept = findMainContent(document);
  const blocks = kept ? selectBlocks(page, kept) : new Set<never>();
  addMedia(page, blocks);
  const metadata = { title: document.title, byline: null, siteName: null, publishedTime: null, excerpt: null, lang: null, dir: null };
  const article = assembleArticle(page, blocks, metadata);
  return { article, regions: [], access: { level: 'unknown', declaredPaid: null, wallShown: false, cutOff: false, evidence: [] } };
}
