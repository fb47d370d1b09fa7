import { wordsOf } from './similarity.js';

const SHORTEST_OWN_WORD = 4;
const COPYRIGHT =
  /^(?:copyright\s)?©\s*(?:copyright\s)?(?:\d{4}(?:\s?[-–]\s?\d{4})?,?\s)?(?:by\s)?(\p{Lu}[\p{L}'’-]+ \p{Lu}[\p{L}'’-]+)(?![\p{L}\s]*\p{Lu})/iu;

/** Whose site it is: a person named above the headline or in the copyright line, after whom the host is named. */
export function findOwner(lines: readonly string[], url: string, accept: (name: string) => boolean): readonly string[] {
  const host = /^[a-z]+:\/\/(?:www\.)?([^/:]+)/i.exec(url)?.[1] ?? '';
  const isOwner = (name: string) =>
    accept(name) && wordsOf(name).some((word) => word.length >= SHORTEST_OWN_WORD && host.includes(word));
  const owner = lines.map((line) => line.replace(/[\s/|.,]+$/u, '')).find(isOwner);
  return owner ? [owner] : [];
}

export function readCopyright(line: string): string[] {
  const owner = COPYRIGHT.exec(line)?.[1];
  return owner ? [owner] : [];
}
