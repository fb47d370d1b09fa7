import { classifyAccess } from './access/classify-access.js';
import { readAccessSignals } from './access/read-access-signals.js';
import { addMedia } from './article/add-media.js';
import { assembleArticle } from './article/assemble-article.js';
import { findMainContent } from './article/find-main-content.js';
import { keepDensest } from './article/keep-densest.js';
import { readMetadata } from './article/read-metadata.js';
import { selectBody } from './article/select-body.js';
import { shareKept } from './article/share-kept.js';
import { findRegions } from './boilerplate/find-regions.js';
import type { Lexicons } from './boilerplate/lexicon.js';
import { lexicon as en } from './boilerplate/lexicons/en.js';
import { detectLanguage } from './facts/detect-language.js';
import type { Block } from './page/page.js';
import { readPage } from './page/read-page.js';
import { readStructuredData } from './page/structured-data.js';
import type { Analysis, AnalyzeOptions } from './types.js';

/** Separates the main content of a page from its boilerplate. Leaves the page untouched. Brings English phrases only. */
export function analyze(document: Document, { url = '', view, lexicons: others }: AnalyzeOptions): Analysis {
  const lexicons: Lexicons = { en, ...others };
  const page = readPage(document, url, view);
  const structured = readStructuredData(document);
  const metadata = readMetadata(page, structured);
  const kept = keepDensest(page, shareKept(page, findMainContent(page)));
  const main = selectBody(page, kept, metadata);
  const lang = detectLanguage(textOf(main), metadata.lang);
  const langs = [metadata.lang, lang];
  const found = findRegions(page, { kept, main, langs, lexicons, siteName: metadata.siteName });
  const taken = new Set(found.flatMap(({ blocks }) => blocks));
  for (const block of taken) main.delete(block);
  addMedia(page, main, taken);
  const article = assembleArticle(page, main, metadata);
  const sources = { page, main, hasArticle: article !== null, found, structured, lang, lexicons };
  return {
    article,
    regions: found.map(({ region }) => region),
    access: classifyAccess(readAccessSignals(sources)),
  };
}

function textOf(blocks: ReadonlySet<Block>): string {
  return [...blocks].map(({ text }) => text).join('\n');
}
