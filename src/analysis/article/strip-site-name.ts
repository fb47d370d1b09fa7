import { similarity, wordsOf } from './similarity.js';

const SEPARATOR = /\s+[|\-–—:•·»›«~/\\]{1,2}\s+|\s*[|｜»]\s*|\s+::\s+|:\s+/gu;
const PIPE = /\s*[|｜]\s*/u;
const SAME_NAME = 0.8;
const SHORTEST_LABEL = 5;
/** "Harbour Post Online" is the site harbourpost; "Ten things on Harbour Post" is not. */
const LONGEST_WITH_LABEL = 2.5;
const SHORTEST_INITIALS = 4;
const MOST_NAME_WORDS = 6;
const FEWEST_TITLE_WORDS = 3;

/** Takes the site's name, and the section between it and the title, off either end of a title. */
export function stripSiteName(title: string, siteNames: readonly string[]): string {
  let rest = title.trim();
  for (let round = 0; round < 3; round += 1) {
    const marks = [...rest.matchAll(SEPARATOR)];
    const last = marks.at(-1);
    const first = marks[0];
    if (last && looksLikeSiteName(rest.slice(last.index + last[0].length), siteNames))
      rest = rest.slice(0, last.index).trim();
    else if (first && isSiteName(rest.slice(0, first.index), siteNames))
      rest = rest.slice(first.index + first[0].length).trim();
    else break;
  }
  const [lead = '', ...others] = rest.split(PIPE);
  const isLongest = others.every((other) => other.length <= lead.length);
  return isLongest && wordsOf(lead).length >= FEWEST_TITLE_WORDS ? lead : rest;
}

/** Whether `part` is one of the site's names. */
export function isSiteName(part: string, siteNames: readonly string[]): boolean {
  const joined = wordsOf(part).join('');
  if (!joined) return false;
  return siteNames.some((name) => joined === wordsOf(name).join('') || similarity(part, name) >= SAME_NAME);
}

/** Also true where the last part of a title holds the host's name or is spelt out by its letters. */
function looksLikeSiteName(part: string, siteNames: readonly string[]): boolean {
  if (isSiteName(part, siteNames)) return true;
  const words = wordsOf(part);
  if (words.length > MOST_NAME_WORDS) return false;
  const joined = words.join('');
  const initials = words.map((word) => word[0]).join('');
  return siteNames.some((name) => {
    const [label = '', ...more] = wordsOf(name);
    if (more.length > 0) return false;
    return (
      (label.length >= SHORTEST_LABEL &&
        joined.includes(label) &&
        joined.length <= label.length * LONGEST_WITH_LABEL) ||
      (label.length >= SHORTEST_INITIALS && initials === label)
    );
  });
}
