import type { Report } from '../../analysis/index.js';
import { foldLine } from '../escape-markdown.js';
import { makeCitationKey } from './make-citation-key.js';
import { splitAuthors, type Author } from './split-author.js';

/** Year, month, day, as far as they are known. */
export type DateParts = readonly [number, number?, number?];

/** What is needed to cite an article, whatever the format. */
export interface Citation {
  readonly key: string;
  readonly title: string;
  readonly authors: readonly Author[];
  readonly source: string | null;
  readonly issued: DateParts | null;
  readonly accessed: DateParts | null;
  readonly url: string | null;
  /** BCP 47. */
  readonly language: string | null;
}

export interface CiteOptions {
  /** The page's address; '' where there is none. */
  readonly url: string;
  /** The day on which the page was read, ISO 8601, or null. */
  readonly accessed: string | null;
}

/** The citation of a page's article, or null where there is none. */
export function cite({ article, facts }: Report, { url, accessed }: CiteOptions): Citation | null {
  if (!article) return null;
  const title = foldLine(facts?.headline || article.title);
  const authors = splitAuthors(foldLine(article.byline ?? ''), article.lang);
  const source = article.siteName ? foldLine(article.siteName) : null;
  const issued = readDateParts(article.publishedTime);
  return {
    key: makeCitationKey({ title, authors, source, year: issued?.[0] ?? null }),
    title,
    authors,
    source,
    issued,
    accessed: readDateParts(accessed),
    url: /^https?:\/\//i.test(url) ? url.replace(/#:~:.*$/, '') : null,
    language: article.lang && /^[\w-]+$/.test(article.lang) ? article.lang : null,
  };
}

function readDateParts(time: string | null): DateParts | null {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(time ?? '');
  if (!match) return null;
  const [year = 0, month, day] = match.slice(1).map((part) => (part ? Number(part) : undefined));
  if (!month) return [year];
  return day ? [year, month, day] : [year, month];
}
