import { articleFromJson, typesOf } from './article-from-json.js';
import { readItems } from './read-items.js';
import { readJsonLd, valuesOf, type JsonObject } from './read-json-ld.js';
import { readMetas, type Metas } from './read-metas.js';

const SITE_TYPE = /^(?:WebSite|(?:NewsMedia)?Organization)$/;

export interface StructuredPart {
  /** CSS selectors as the publisher wrote them; they may be invalid. */
  readonly selectors: readonly string[];
  readonly isAccessibleForFree: boolean | null;
}

export interface StructuredAuthor {
  readonly name: string;
  readonly isOrganization: boolean;
}

/** What the page's structured data states about one article. */
export interface StructuredArticle {
  readonly source: 'json-ld' | 'microdata' | 'rdfa';
  /** The schema.org type, such as `NewsArticle`. */
  readonly type: string;
  /** False for a `WebPage` and the like, whose fields are weaker evidence. */
  readonly isArticle: boolean;
  readonly headline: string | null;
  readonly authors: readonly StructuredAuthor[];
  readonly datePublished: string | null;
  readonly dateModified: string | null;
  readonly publisher: string | null;
  readonly isAccessibleForFree: boolean | null;
  readonly parts: readonly StructuredPart[];
  /** `productID`s of the products that the article is part of. */
  readonly products: readonly string[];
  readonly wordCount: number | null;
  /** Length of `articleBody` in UTF-16 units. */
  readonly bodyLength: number | null;
  readonly inLanguage: string | null;
  readonly description: string | null;
  /** Addresses by which the object names itself or its page. */
  readonly urls: readonly string[];
}

export interface StructuredData {
  /** In document order, JSON-LD first. */
  readonly articles: readonly StructuredArticle[];
  /** Names of `WebSite` and `Organization` objects. */
  readonly siteNames: readonly string[];
  readonly metas: Metas;
}

/** Reads JSON-LD, microdata, RDFa and meta tags. Leaves the document untouched. */
export function readStructuredData(document: Document): StructuredData {
  const objects = readJsonLd(document);
  const byId = new Map<string, JsonObject>();
  for (const object of objects) {
    const [id] = valuesOf(object, '@id');
    if (typeof id === 'string' && Object.keys(object).length > 1 && !byId.has(id)) byId.set(id, object);
  }
  const items = readItems(document);

  return {
    articles: [
      ...objects.flatMap((object) => articleFromJson(object, byId, 'json-ld') ?? []),
      ...items.flatMap(({ source, object }) => articleFromJson(object, byId, source) ?? []),
    ],
    siteNames: readSiteNames(objects),
    metas: readMetas(document),
  };
}

function readSiteNames(objects: readonly JsonObject[]): string[] {
  const names: string[] = [];
  for (const object of objects) {
    if (!typesOf(object).some((type) => SITE_TYPE.test(type))) continue;
    for (const name of valuesOf(object, 'name')) if (typeof name === 'string' && name.trim()) names.push(name.trim());
  }
  return [...new Set(names)];
}
