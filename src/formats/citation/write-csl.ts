import type { Citation, DateParts } from './cite.js';

/** CSL-JSON, which Zotero, Pandoc and most reference managers read. */
export function writeCsl({ key, title, authors, source, issued, accessed, url, language }: Citation): string {
  const item = {
    id: key,
    type: 'article-newspaper',
    title,
    ...(authors.length > 0 && { author: authors }),
    ...(source && { 'container-title': source }),
    ...(issued && { issued: writeDate(issued) }),
    ...(accessed && { accessed: writeDate(accessed) }),
    ...(url && { URL: url }),
    ...(language && { language }),
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}

const writeDate = (parts: DateParts) => ({ 'date-parts': [parts] });
