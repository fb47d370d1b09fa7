import { LETTERS } from '../letters.js';
import { stripDatelines } from './strip-datelines.js';
import { lexicons } from './lexicons/index.js';
import { wordsOf } from './similarity.js';
import { amongLetters, anyOf } from './word-pattern.js';

const LONGEST_NAME = 60;
const MOST_WORDS = 7;

const BY_WORDS = anyOf(lexicons.flatMap(({ by }) => by));
const CJK_BY = '作者|记者|記者|撰文|著者|執筆|文';
const BY = new RegExp(`^(?:(?:${BY_WORDS})(?:\\s*[:：|/]\\s*|\\s+)|(?:${CJK_BY})\\s*[:：/／]\\s*)`, 'i');
const WAS_WRITTEN =
  /^(?:this|the) (?:\w+ )?(?:post|article|story|piece|guide|review) (?:was|is|has been) (?:\w+ )?by\s/iu;
const BY_ALONE = new RegExp(`^(?:${BY_WORDS})\\s*[:：]?$`, 'i');
const BY_INSIDE = new RegExp(
  `^.{0,60}?(?<![${LETTERS}])(?:written|posted|published|words|story|article|text|authored|interview)\\s+by\\s*:?\\s+`,
  'i',
);
/** A form that no sentence of an article begins with. */
const SURE_BY = new RegExp(
  `^(?:${anyOf(lexicons.flatMap(({ by }) => by).filter((word) => word.length > 5))})(?![${LETTERS}])`,
  'i',
);
const AND = new RegExp(
  `\\s*(?:[,;|·•●、，；]|\\s/\\s|\\s[&+–—-]\\s|\\s(?:${anyOf(lexicons.flatMap(({ and }) => and))})\\s)\\s*`,
  'i',
);
const ROLE = new RegExp(`^(?:${anyOf(lexicons.flatMap(({ roles }) => roles))})$`, 'i');
const ROLE_AT_END = new RegExp(`^(.{3,}?)\\s+(?:${anyOf(lexicons.flatMap(({ roles }) => roles))})$`, 'i');
const CREDENTIAL =
  /^(?:ph\.?\s?d|m\.?\s?d|d\.?o|r\.?\s?d\.?n?|l\.?d|cpa|mba|m\.?sc?|b\.?sc?|m\.?a|mph|jr|sr|esq|cfp|cfa|ea|ii|iii|lmft|lcsw|dds|dvm|pharmd|rn|bsn|np|pt|dpt|faclm|foma|dabom)\.?(?:\s[a-z.]{2,5})?$/iu;
/** What follows a name in a line of small print: "in Category", "on behalf of", "reviewed by". */
const TAIL = /\s(?:(?:in|on|at|for|from|last|reviewed|edited|fact|medically)\s|\d).*$/iu;
const ROLE_WORD = amongLetters(
  'editor|writer|reporter|correspondent|contributor|columnist|manager|director|specialist|analyst|strategist|professor|officer|consultant|president|chief|head of|member|expert|principal|advisor|certified|candidate|attorney|counsel|author|founder|team|inc|llc|gmbh',
);

/** Splits an author line into names, without "By", roles, dates, addresses and duplicates. */
export function cleanByline(line: string): string[] {
  const names: string[] = [];
  for (const piece of stripBy(stripNoise(line)).split(AND)) {
    if (names.length > 0 && ROLE_WORD.test(piece)) break;
    const name = cleanName(piece);
    if (!name) continue;
    if (!names.some((other) => sameName(other, name))) names.push(name);
  }
  return names;
}

/** Whether the line starts with a word for "by" and goes on. */
export function startsWithBy(line: string): boolean {
  return BY.test(line.trim()) || WAS_WRITTEN.test(line);
}

/** Whether the line starts with more than a bare "by": "Written by", "Author". */
export function isSureBy(line: string): boolean {
  return SURE_BY.test(line.trim());
}

/** Whether the line is a word for "by" and nothing else: the name stands in the next one. */
export function isByAlone(line: string): boolean {
  return BY_ALONE.test(line.trim());
}

function stripNoise(line: string): string {
  const text = line
    .replace(/\s+/g, ' ')
    .replace(/\([^()]{0,80}\)/g, ' ')
    .replace(/https?:\/\/\S+|www\.\S+|\S+@\S+\.\w+|(?<!\S)@\w+/g, ' ');
  return stripDatelines(text).trim();
}

function stripBy(line: string): string {
  let rest = line.replace(BY_INSIDE, '').trim();
  for (let round = 0; round < 2; round += 1) rest = rest.replace(BY, '').trim();
  return rest;
}

function cleanName(piece: string): string | null {
  const trimmed = stripBy(piece.replace(/^[\s:|,.&–—-]+|(?:[\s:|,–—(-]|\s(?:on|am|le|el|em|il|op))+$/gu, '').trim());
  if (ROLE.test(trimmed) || /^\S+:\s/.test(trimmed)) return null;
  const short = trimmed.replace(TAIL, '').replace(ROLE_AT_END, '$1').trim();
  const name = short || trimmed;
  if (!name || name.length > LONGEST_NAME || !/\p{L}/u.test(name)) return null;
  if (/\d{3,}/.test(name) || wordsOf(name.replace(/[\p{Script=Han}]+/gu, 'x')).length > MOST_WORDS) return null;
  return ROLE.test(name) || CREDENTIAL.test(name) ? null : name;
}

function sameName(a: string, b: string): boolean {
  return wordsOf(a).join(' ') === wordsOf(b).join(' ');
}
