import { firstMeta, type Metas } from '../page/read-metas.js';
import type { StructuredArticle } from '../page/structured-data.js';

/** The page's own description. */
export function readExcerpt(metas: Metas, article: StructuredArticle | null): string | null {
  return (
    firstMeta(metas, 'og:description', 'description', 'twitter:description', 'dc.description', 'dcterms.description') ??
    article?.description ??
    null
  );
}
