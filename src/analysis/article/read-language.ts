import { firstMeta, type Metas } from '../page/read-metas.js';
import { attributeOf, rootOf, selectFirst } from '../page/safe-dom.js';
import type { StructuredArticle, StructuredData } from '../page/structured-data.js';

const RIGHT_TO_LEFT = /^(?:ar|fa|he|iw|ur|ps|sd|ug|yi|ckb|dv)(?:-|$)/i;
const TAG = /^[a-z]{2,3}(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?(?:-[a-z\d]{4,8})*$/i;

/** The page's language as a BCP 47 tag. */
export function readLanguage(document: Document, metas: Metas, article: StructuredArticle | null): string | null {
  return readRootLanguage(document) ?? readTags([article?.inLanguage, stateInMetas(metas)])[0] ?? null;
}

/** The language of the page's root element, which is believed first. */
export function readRootLanguage(document: Document): string | null {
  const root = rootOf(document);
  return readTags([root && (attributeOf(root, 'lang') ?? attributeOf(root, 'xml:lang'))])[0] ?? null;
}

/** Every language that the page may turn out to be in by its structured data, whichever article is its own. */
export function listStatedLanguages({ articles, metas }: StructuredData): string[] {
  return readTags([...articles.map(({ inLanguage }) => inLanguage), stateInMetas(metas)]);
}

function stateInMetas(metas: Metas): string | null {
  return firstMeta(metas, 'og:locale', 'content-language', 'language', 'dc.language', 'dcterms.language');
}

function readTags(stated: readonly (string | null | undefined)[]): string[] {
  return stated.map((value) => (value ?? '').trim().replace(/_/g, '-')).filter((tag) => TAG.test(tag));
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
