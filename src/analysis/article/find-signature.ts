import { cleanByline, isByAlone, isSureBy, startsWithBy } from './clean-byline.js';
import { LONGEST_BYLINE } from './collect-bylines.js';
import { findDate } from './find-date.js';
import { beforeNoName, couldBeAccount, couldSign, looksLikeName } from './looks-like-name.js';
import type { Neighbourhood } from './read-lines.js';
import { similarity } from './similarity.js';

/** How many lines on either side of the headline may hold the byline. */
const NEAR = { before: 4, after: 10 };
const RIGHT_BELOW = 2;
const SAME_NAME = 0.8;

export interface NearestLines {
  readonly after: readonly string[];
  /** In reading order. */
  readonly before: readonly string[];
}

export function nearestLines(neighbourhood: Neighbourhood | null): NearestLines {
  const keep = (line: string) => (line.length <= LONGEST_BYLINE ? line : '');
  return {
    after: (neighbourhood?.after ?? []).slice(0, NEAR.after).map(keep),
    before: (neighbourhood?.before ?? []).slice(0, NEAR.before).reverse().map(keep),
  };
}

/** A line that names the stated author and more: structured data often keeps the first only. */
export function findFullerLine(
  { after }: NearestLines,
  [first = '', ...others]: readonly string[],
  accept: (name: string) => boolean,
): readonly string[] {
  if (!first) return [];
  for (const line of after) {
    if (!line.includes(first)) continue;
    const names = cleanByline(line);
    const isFuller = names.length > 1 + others.length && names.every(accept);
    if (isFuller && names.some((name) => similarity(name, first) >= SAME_NAME)) return names;
  }
  return [];
}

/** "By Jane Doe", or "Written by" and the name in the next line. */
export function findInByLines({ after, before }: NearestLines): readonly string[] {
  for (const lines of [after, before]) {
    for (const at of lines.keys()) {
      const names = readByLine(lines, at);
      if (names.length > 0) return names;
    }
  }
  return [];
}

/** The names of a line that begins with a word for "by", up to the first piece that is none. */
function readByLine(lines: readonly string[], at: number): readonly string[] {
  const line = lines[at] ?? '';
  const text = isByAlone(line) ? (lines[at + 1] ?? '') : startsWithBy(line) ? line : '';
  if (!text) return [];
  const names = cleanByline(text);
  const end = names.findIndex((name) => !couldSign(name));
  if (end === 0) return [names[0] ?? '', beforeNoName(names[0] ?? '')].filter(couldBeSigned).slice(-1);
  return end < 0 ? names : names.slice(0, end);
}

function couldBeSigned(name: string): boolean {
  return looksLikeName(name) || couldBeAccount(name);
}

/** Several names and nothing else, right below the headline. */
export function findList({ after }: NearestLines, accept: (name: string) => boolean): readonly string[] {
  for (const line of after.slice(0, RIGHT_BELOW)) {
    const names = cleanByline(line);
    if (names.length > 1 && names.every((name) => /\s/.test(name) && accept(name))) return names;
  }
  return [];
}

/** "Written by Jane Doe" at the article's end or beside it. */
export function findAnywhere(lines: readonly string[], accept: (name: string) => boolean): readonly string[] {
  for (const [at, line] of lines.entries()) {
    if (!isSureBy(line)) continue;
    const names = readByLine(lines, at);
    const isDated = findDate(line, 'day-first') !== null;
    if (names.length > 0 && names.every((name) => accept(name) || (isDated && couldSign(name)))) return names;
  }
  return [];
}

/** A name in the line of the date, or below the headline in the line above or under it. */
export function findBesideDate({ after, before }: NearestLines, accept: (name: string) => boolean): readonly string[] {
  const hasDate = (line: string) => findDate(line, 'day-first') !== null;
  const below = after.findIndex(hasDate);
  const above = before.findIndex(hasDate);
  const lines = [
    ...(below < 0 ? [] : [after[below], after[below - 1], after[below + 1]]),
    ...(above < 0 ? [] : [before[above], before[above - 1], before[above + 1]]),
  ];
  for (const line of lines) {
    const names = cleanByline(line ?? '').filter(accept);
    if (names.length > 0) return names;
  }
  return [];
}

/** A name and nothing else, right below the headline. */
export function findBelowHeadline({ after }: NearestLines, accept: (name: string) => boolean): readonly string[] {
  return after.slice(0, RIGHT_BELOW).filter((line) => accept(line));
}
