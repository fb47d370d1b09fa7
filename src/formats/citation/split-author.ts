import {
  ARTICLES,
  COMPANY_FORMS,
  DEGREES,
  HONORIFICS,
  JOINTS,
  ORGANISATION_WORDS,
  PARTICLES,
  SUFFIXES,
} from './author-words.js';

/** A person by the parts of the name, or whoever has no such parts. */
export type Author =
  { readonly family: string; readonly given: string; readonly suffix?: string } | { readonly literal: string };

/** More words than a person's name has, particles aside. */
const LONGEST_NAME = 5;
const IDEOGRAPHS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** The authors that a byline names, in its order. Its names are joined by ", "; an "and" within one is an organisation's. */
export function splitAuthors(byline: string | null, lang: string | null): Author[] {
  const names: string[] = [];
  for (const name of (byline ?? '').split(/,\s+/)) {
    const last = names.length - 1;
    if (last >= 0 && (SUFFIXES.has(bare(name)) || COMPANY_FORMS.has(bare(name)))) names[last] += `, ${name.trim()}`;
    else if (name.trim()) names.push(name.trim().replace(/\s+/g, ' '));
  }
  return names.map((name) => splitAuthor(name, lang));
}

function splitAuthor(name: string, lang: string | null): Author {
  const { words, suffix } = takeSuffix(name);
  if (words.length < 2 || isTooLong(words) || isOrganisation(words)) return { literal: name };
  const isFamilyFirst = IDEOGRAPHS.test(name) || /^hu\b/i.test(lang ?? '');
  const { family, given } = isFamilyFirst
    ? { family: words[0] ?? '', given: words.slice(1).join(' ') }
    : splitWestern(words);
  return suffix ? { family, given, suffix } : { family, given };
}

/** A name's own words: "Jr." goes apart, titles and degrees go. */
function takeSuffix(name: string): { words: string[]; suffix: string | undefined } {
  const words = name.split(/,?\s+/);
  while (words.length > 1 && DEGREES.has(bare(words.at(-1) ?? ''))) words.pop();
  const suffix = SUFFIXES.has(bare(words.at(-1) ?? '')) ? words.pop() : undefined;
  return {
    words: words.filter((word, index, { length }) => index === length - 1 || !HONORIFICS.has(bare(word))),
    suffix,
  };
}

function splitWestern(words: readonly string[]): { family: string; given: string } {
  const particle = words.findIndex((word, index) => index > 0 && PARTICLES.has(word));
  const joint = words.findIndex((word, index) => index > 1 && JOINTS.has(word));
  const last = words.length - 1;
  const at = Math.min(...[particle, joint - 1].filter((start) => start > 0 && start < last), last);
  return { family: words.slice(at).join(' '), given: words.slice(0, at).join(' ') };
}

const isTooLong = (words: readonly string[]): boolean =>
  words.filter((word) => !PARTICLES.has(word) && !JOINTS.has(word)).length > LONGEST_NAME;

function isOrganisation(words: readonly string[]): boolean {
  const isArticle = ARTICLES.has(words[0]?.toLowerCase() ?? '');
  return isArticle || words.some(isOrganisationWord);
}

const isOrganisationWord = (word: string): boolean =>
  /[\d@/&+]/.test(word) || ORGANISATION_WORDS.has(bare(word)) || COMPANY_FORMS.has(bare(word));

/** A word without the dots and marks around it, in small letters. */
const bare = (word: string): string => word.trim().replace(/[.,:]/g, '').toLowerCase();
