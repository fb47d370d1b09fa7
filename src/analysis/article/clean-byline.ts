import { lexicons } from './lexicons/index.js';
import { wordsOf } from './similarity.js';

const LONGEST_NAME = 60;
const MOST_WORDS = 7;

const longestFirst = (words: readonly string[]) =>
  [...new Set(words)].sort((a, b) => b.length - a.length).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
const BY_WORDS = longestFirst(lexicons.flatMap(({ by }) => by)).join('|');
const CJK_BY = '作者|记者|記者|撰文|著者|執筆|文';
const BY = new RegExp(`^(?:(?:${BY_WORDS})(?:\\s*[:：|]\\s*|\\s+)|(?:${CJK_BY})\\s*[:：/／]\\s*)`, 'iu');
const AND = new RegExp(
  `\\s*(?:[,;|/·•、;，；]|\\s[&+–—-]\\s|\\s(?:${longestFirst(lexicons.flatMap(({ and }) => and)).join('|')})\\s)\\s*`,
  'iu',
);
const ROLE = new RegExp(`^(?:${longestFirst(lexicons.flatMap(({ roles }) => roles)).join('|')})$`, 'iu');
const ROLE_WORD =
  /\b(?:editor|writer|reporter|correspondent|contributor|columnist|journalist|manager|director|specialist|analyst|strategist|professor|ph\.?d|m\.?d|r\.?d|cpa|mba|cfp|rdn?|lmft|inc|llc|jr|sr)\b\.?/iu;
const SUFFIX =
  /^(?:ph\.?\s?d|m\.?\s?d|r\.?d\.?n?|cpa|mba|ms|msc|ma|jr|sr|esq|cfp|ii|iii|lmft|dds|dvm|pharmd|rn|np|pt|dpt)\.?$/iu;

/** Splits an author line into names, without "By", roles, dates, addresses and duplicates. */
export function cleanByline(line: string): string[] {
  const withoutTail = line
    .replace(/\s+/g, ' ')
    .replace(/https?:\/\/\S+|www\.\S+|\S+@\S+\.\w+|(?<!\S)@\w+/g, ' ')
    .replace(/\((?:[^()]{0,80})\)/g, ' ')
    .trim();
  const names: string[] = [];
  for (const piece of stripBy(withoutTail).split(AND)) {
    const name = cleanName(piece);
    if (name && !names.some((other) => wordsOf(other).join(' ') === wordsOf(name).join(' '))) names.push(name);
  }
  return names;
}

/** Whether the line starts with a word for "by". */
export function startsWithBy(line: string): boolean {
  return BY.test(line.trim());
}

function stripBy(line: string): string {
  let rest = line.trim();
  for (let round = 0; round < 2; round += 1) rest = rest.replace(BY, '').trim();
  return rest;
}

function cleanName(piece: string): string | null {
  const name = stripBy(piece)
    .replace(/^[\s:|,.–—-]+|[\s:|,–—-]+$/gu, '')
    .trim();
  if (!name || name.length > LONGEST_NAME || !/\p{L}/u.test(name)) return null;
  if (/\d{3,}/.test(name) || wordsOf(name).length > MOST_WORDS + (/[\p{Script=Han}]/u.test(name) ? 8 : 0)) return null;
  if (ROLE.test(name) || SUFFIX.test(name)) return null;
  return name;
}

/** Whether the name is a role or account rather than a person: "admin", "Staff". */
export function isPlaceholder(name: string): boolean {
  return /^(?:admin|administrator|administrador|root|user|guest|staff|editor|editorial|editorial team|webmaster|wordpress|unknown|anonymous|none|null|undefined|author|super ?user|team|content team)$/iu.test(
    name.trim(),
  );
}
export { ROLE_WORD };
