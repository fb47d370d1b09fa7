import { decodeEntities } from './decode-entities.js';
import { isJsonObject, valuesOf, type JsonObject } from './read-json-ld.js';
import type { StructuredArticle, StructuredAuthor, StructuredPart } from './structured-data.js';

type Known = ReadonlyMap<string, JsonObject>;

const ARTICLE_TYPE =
  /^(?:\w*Article|(?:Blog|LiveBlog|SocialMedia|DiscussionForum)Posting|Report|(?:\w*)?Review|Recipe|HowTo|Guide|Quotation)$/;
const PAGE_TYPE = /^(?:\w*WebPage|ItemPage|AboutPage|QAPage|VideoObject|CreativeWork|Course)$/;
const ORGANIZATION_TYPE = /Organization|Corporation|Brand/;

export function typesOf(object: JsonObject): string[] {
  return valuesOf(object, '@type').flatMap((type) =>
    typeof type === 'string' ? [type.replace(/^.*[/#:]/, '').trim()] : [],
  );
}

/** Turns an object of an article's or page's type into what it states; null for all other types. */
export function articleFromJson(
  object: JsonObject,
  known: Known,
  source: StructuredArticle['source'],
): StructuredArticle | null {
  const types = typesOf(object);
  const articleType = types.find((type) => ARTICLE_TYPE.test(type));
  const type = articleType ?? types.find((other) => PAGE_TYPE.test(other));
  if (!type) return null;
  const body = first(object, 'articleBody');
  const words = Number.parseInt(first(object, 'wordCount') ?? '', 10);
  return {
    source,
    type,
    isArticle: articleType !== undefined,
    headline: first(object, 'headline') ?? first(object, 'name'),
    authors: readAuthors(object, known),
    datePublished: first(object, 'datePublished') ?? first(object, 'dateCreated') ?? first(object, 'uploadDate'),
    dateModified: first(object, 'dateModified'),
    publisher: readNames(object, 'publisher', known)[0]?.name ?? null,
    isAccessibleForFree: readFlag(object),
    parts: readParts(object, known),
    products: readProducts(object, known),
    wordCount: words > 0 ? words : null,
    bodyLength: body ? body.length : null,
    inLanguage: readLanguage(object),
    description: first(object, 'description'),
    urls: readUrls(object),
  };
}

/** The property's first string or number, decoded and trimmed. */
function first(object: JsonObject, key: string): string | null {
  for (const value of valuesOf(object, key)) {
    const plain = isJsonObject(value) ? valuesOf(value, '@value')[0] : value;
    if (typeof plain !== 'string' && typeof plain !== 'number') continue;
    const text = decodeEntities(String(plain)).replace(/\s+/g, ' ').trim();
    if (text) return text;
  }
  return null;
}

function resolve(value: unknown, known: Known): unknown {
  if (!isJsonObject(value)) return value;
  const id = valuesOf(value, '@id')[0];
  if (typeof id !== 'string' || Object.hasOwn(value, 'name')) return value;
  return known.get(id) ?? value;
}

function readAuthors(object: JsonObject, known: Known): StructuredAuthor[] {
  const authors = readNames(object, 'author', known);
  return authors.length > 0 ? authors : readNames(object, 'creator', known);
}

function readNames(object: JsonObject, key: string, known: Known): StructuredAuthor[] {
  return valuesOf(object, key).flatMap((value) => {
    const resolved = resolve(value, known);
    if (typeof resolved === 'string') {
      const name = decodeEntities(resolved).replace(/\s+/g, ' ').trim();
      return name ? [{ name, isOrganization: false }] : [];
    }
    if (!isJsonObject(resolved)) return [];
    const isOrganization = typesOf(resolved).some((type) => ORGANIZATION_TYPE.test(type));
    return valuesOf(resolved, 'name').flatMap((name) =>
      typeof name === 'string' && name.trim()
        ? [{ name: decodeEntities(name).replace(/\s+/g, ' ').trim(), isOrganization }]
        : [],
    );
  });
}

/** schema.org's boolean in its spellings: `false`, `"False"`, `"false"`, `"http://schema.org/False"`. */
function readFlag(object: JsonObject): boolean | null {
  for (const value of valuesOf(object, 'isAccessibleForFree')) {
    if (typeof value === 'boolean') return value;
    if (typeof value !== 'string') continue;
    if (/^(?:https?:\/\/schema\.org\/)?(?:false|no|0)$/i.test(value.trim())) return false;
    if (/^(?:https?:\/\/schema\.org\/)?(?:true|yes|1)$/i.test(value.trim())) return true;
  }
  return null;
}

function readParts(object: JsonObject, known: Known): StructuredPart[] {
  return valuesOf(object, 'hasPart').flatMap((value) => {
    const part = resolve(value, known);
    if (!isJsonObject(part)) return [];
    const selectors = valuesOf(part, 'cssSelector').filter((selector) => typeof selector === 'string');
    const isAccessibleForFree = readFlag(part);
    return selectors.length > 0 || isAccessibleForFree !== null ? [{ selectors, isAccessibleForFree }] : [];
  });
}

function readProducts(object: JsonObject, known: Known): string[] {
  return valuesOf(object, 'isPartOf').flatMap((value) => {
    const part = resolve(value, known);
    const product = isJsonObject(part) ? first(part, 'productID') : null;
    return product ? [product] : [];
  });
}

function readLanguage(object: JsonObject): string | null {
  for (const value of valuesOf(object, 'inLanguage')) {
    if (isJsonObject(value)) return first(value, 'alternateName') ?? first(value, 'name');
  }
  return first(object, 'inLanguage');
}

function readUrls(object: JsonObject): string[] {
  const nested = valuesOf(object, 'mainEntityOfPage').flatMap((value) =>
    isJsonObject(value) ? [first(value, '@id'), first(value, 'url')] : [typeof value === 'string' ? value : null],
  );
  return [first(object, 'url'), first(object, '@id'), ...nested].filter((url) => url !== null);
}
