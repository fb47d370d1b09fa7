import type { Citation, DateParts } from './cite.js';
import type { Author } from './split-author.js';

/** BibTeX knows months by name only. */
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;

/** An entry that BibTeX and BibLaTeX take. */
export function writeBibtex({ key, title, authors, source, issued, accessed, url, language }: Citation): string {
  const [year, month, day] = issued ?? [];
  const fields: [string, string | null][] = [
    ['author', authors.length > 0 ? braced(authors.map(writeAuthor).join(' and ')) : null],
    // Doubled braces keep the capitals of names.
    ['title', braced(braced(escapeTex(title)))],
    ['journal', source && braced(escapeTex(source))],
    ['year', year ? braced(String(year)) : null],
    ['month', month ? (MONTHS[month - 1] ?? null) : null],
    ['day', day ? braced(String(day)) : null],
    ['url', url && braced(escapeAddress(url))],
    ['urldate', accessed && braced(writeDay(accessed))],
    ['language', language && braced(escapeTex(language))],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = ${value}`] : []));
  return `@${source ? 'article' : 'misc'}{${key},\n${lines.join(',\n')}\n}\n`;
}

function writeAuthor(author: Author): string {
  if ('literal' in author) return braced(escapeTex(author.literal));
  const { family, given, suffix } = author;
  return [family, suffix, given].flatMap((part) => (part ? [keepTogether(escapeTex(part))] : [])).join(', ');
}

/** "and" and a comma within a name would part it. */
const keepTogether = (part: string): string => (/,|\band\b/i.test(part) ? braced(part) : part);

const braced = (text: string): string => `{${text}}`;

const SPECIAL: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  // Braces with a backslash would still count when BibTeX looks for the end of the field.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
};

export function escapeTex(text: string): string {
  return text.replace(/[\\{}^~]|[$&%#_]/g, (char) => SPECIAL[char] ?? `\\${char}`);
}

/** Addresses are taken as they are; only what ends the field early has to go. */
function escapeAddress(url: string): string {
  return url.replace(/[\s{}\\"<>]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);
}

function writeDay(parts: DateParts): string {
  return parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-');
}
