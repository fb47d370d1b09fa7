import { firstMeta, type Metas } from '../page/read-metas.js';
import type { StructuredAuthor } from '../page/structured-data.js';
import { cleanByline } from './clean-byline.js';

const META_NAMES = [
  ...[
    'author',
    'article:author',
    'parsely-author',
    'sailthru.author',
    'citation_authors',
    'dc.creator',
    'dcterms.creator',
  ],
  ...['dc.author', 'byl', 'byline', 'article:author_name', 'article_author', 'og:article:author', 'authors', 'creator'],
  ...['articleauthor', 'cxenseparse:author', 'dc.contributor'],
];
const WRITTEN_BY = /written by|verfasst von|escrito por|écrit par|scritto da|geschreven door|автор/i;

/** The authors that structured data names: people, if there is one, else organisations. */
export function readStructuredAuthors(authors: readonly StructuredAuthor[]): string[] {
  const people = authors.filter(({ isOrganization }) => !isOrganization);
  if (people.length === 0) return authors.map(({ name }) => name);
  return people.flatMap(({ name }) => cleanByline(name));
}

/** The authors that the head names; citations write "Doe, Jane". */
export function readMetaAuthors(metas: Metas): string[] {
  for (const name of META_NAMES) {
    const names = (metas.get(name) ?? []).flatMap((value) => cleanByline(value));
    if (names.length > 0) return names;
  }
  const citations = metas.get('citation_author') ?? [];
  if (citations.length > 0) return citations.map(flipName);
  return WRITTEN_BY.test(firstMeta(metas, 'twitter:label1') ?? '')
    ? cleanByline(firstMeta(metas, 'twitter:data1') ?? '')
    : [];
}

/** "Doe, Jane", as citations are written, is Jane Doe. */
function flipName(name: string): string {
  return name.replace(/^([^,]+),\s*([^,]+)$/, '$2 $1');
}
