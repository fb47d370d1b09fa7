import { ARTICLES, HONORIFICS, JOINTS, ORGANISATION_WORDS, PARTICLES, SUFFIXES } from './author-words.js';

/** A person by the parts of the name, or whoever has no such parts. */
export type Author =
  { readonly family: string; readonly given: string; readonly suffix?: string } | { readonly literal: string };

/** More words than a person's name has. */
const LONGEST_NAME = 5;
/** What follows an "and" is a name of its own, of two words or in capitals: "Ortega y Gasset" is one. */
const NAMES_APART = /,\s+|\s+(?:and|und|et|y|e|en|i|и|&|\/|•|\|)\s+(?=\S+\s+\S|\p{Lu}{2,}(?:,|$))/u;
const IDEOGRAPHS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** The authors that a byline names, in its order. */
export function splitAuthors(byline: string | null, lang: string | null): Author[] {
  const names: string[] = [];
  for (const name of (byline ?? '').split(NAMES_APART)) {
    const last = names.length - 1;
    if (last >= 0 && SUFFIXES.has(bare(name))) names[last] += `, ${name.trim()}`;
    else if (name.trim()) names.push(name.trim().replace(/\s+/g, ' '));
  }
  return names.map((name) => splitAuthor(name, lang));
}

function splitAuthor(name: string, lang: string | null): Author {
  const [full = '', suffix] = name.split(/,\s+/, 2);
  const words = full.split(' ').filter((word, index, all) => index === all.length - 1 || !HONORIFICS.has(bare(word)));
  if (words.length < 2 || words.length > LONGEST_NAME || isOrganisation(words)) return { literal: name };
  const isFamilyFirst = IDEOGRAPHS.test(full) || /^hu\b/i.test(lang ?? '');
  const { family, given } = isFamilyFirst
    ? { family: words[0] ?? '', given: words.slice(1).join(' ') }
    : splitWestern(words);
  return suffix ? { family, given, suffix } : { family, given };
}

function splitWestern(words: readonly string[]): { family: string; given: string } {
  const particle = words.findIndex((word, index) => index > 0 && PARTICLES.has(word));
  const joint = words.findIndex((word, index) => index > 1 && JOINTS.has(word));
  const last = words.length - 1;
  const at = [joint - 1, particle].find((start) => start > 0 && start < last) ?? last;
  return { family: words.slice(at).join(' '), given: words.slice(0, at).join(' ') };
}

function isOrganisation(words: readonly string[]): boolean {
  const isArticle = ARTICLES.has(words[0]?.toLowerCase() ?? '');
  return isArticle || words.some((word) => /[\d@/]/.test(word) || ORGANISATION_WORDS.has(bare(word)));
}

/** A word without the dots and marks around it, in small letters. */
const bare = (word: string): string => word.trim().replace(/[.,:]/g, '').toLowerCase();
