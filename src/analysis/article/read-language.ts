import { firstMeta, type Metas } from '../page/read-metas.js';
import { attributeOf, rootOf, selectFirst } from '../page/safe-dom.js';
import type { StructuredArticle } from '../page/structured-data.js';

const RIGHT_TO_LEFT = /^(?:ar|fa|he|iw|ur|ps|sd|ug|yi|ckb|dv)(?:-|$)/i;
const TAG = /^[a-z]{2,3}(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?(?:-[a-z\d]{4,8})*$/i;

/** The page's language as a BCP 47 tag. */
export function readLanguage(document: Document, metas: Metas, article: StructuredArticle | null): string | null {
  const root = rootOf(document);
  const stated = [
    root && (attributeOf(root, 'lang') ?? attributeOf(root, 'xml:lang')),
    article?.inLanguage,
    firstMeta(metas, 'og:locale', 'content-language', 'language', 'dc.language', 'dcterms.language'),
  ];
  for (const value of stated) {
    const tag = (value ?? '').trim().replace(/_/g, '-');
    if (TAG.test(tag)) return tag;
  }
  return null;
}

/** The direction the page sets, else its language's. */
export function readDirection(document: Document, lang: string | null): 'ltr' | 'rtl' | null {
  const root = rootOf(document);
  const body = selectFirst(document, 'body');
  for (const element of [body, root]) {
    const dir = element && attributeOf(element, 'dir')?.toLowerCase();
    if (dir === 'ltr' || dir === 'rtl') return dir;
  }
  if (!lang) return null;
  return RIGHT_TO_LEFT.test(lang) ? 'rtl' : 'ltr';
}
