/** Characters that mean something in CommonMark, GitHub's or Obsidian's Markdown wherever they stand. */
const ALWAYS = /[\\`*_[\]<>|~$^@]/g;
/** Entities, tags, highlights: only where they would be read as such, so that "AT&T" stays readable. */
const ENTITY = /&(?=#?\w+;)/g;
const HASH_TAG = /(^|\s)#/g;
const MARKED = /={2,}|%{2,}/g;
/** GitHub makes links of bare addresses, too. */
const SCHEME = /\b([a-z][a-z\d+.-]{1,20}):(?=\S)/gi;
const BARE_HOST = /\bwww\./gi;
/** At the start of a line: list items, rules, headings, setext underlines. */
const BULLET = /^([-+=])/;
const NUMBER = /^(\d{1,9})([.)])/;

/** Page text as Markdown that shows just this text: it can make no link, no HTML and no structure. */
export function escapeMarkdown(text: string): string {
  return foldLine(text)
    .replace(ALWAYS, '\\$&')
    .replace(ENTITY, '\\&')
    .replace(HASH_TAG, '$1\\#')
    .replace(MARKED, (run) => run.replace(/./g, '\\$&'))
    .replace(SCHEME, '$1\\:')
    .replace(BARE_HOST, (host) => `${host.slice(0, -1)}\\.`)
    .replace(BULLET, '\\$1')
    .replace(NUMBER, '$1\\$2');
}

/** One line without control characters: page text can start no new line of its own. */
export function foldLine(text: string): string {
  return text.replace(/[\s\u0000-\u001f\u007f-\u009f]+/g, ' ').trim();
}

/** An address as the target of a Markdown link, or null where it is none that a reader should follow. */
export function writeLinkTarget(url: string): string | null {
  if (!/^(?:https?|file):\/\//i.test(url)) return null;
  return url.replace(/[\s<>()[\]\\`"]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
}
