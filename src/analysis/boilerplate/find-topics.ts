import { primaryLanguage } from '../primary-language.js';
import type { RegionKind } from '../types.js';
import { lowerCase } from './lower-case.js';
import { topics, type TopicKind } from './topics.js';

/** For each kind, how many different words of its own a text holds. */
export type TopicCounts = Readonly<Record<TopicKind, number>>;

export type TopicFinder = (text: string) => TopicCounts;

/** What a longer text goes on to say is told by its beginning. */
const LONGEST_TEXT = 400;
/** Words are looked up by their first characters. */
const KEY = 2;
const KINDS = ['donation', 'paywall', 'newsletter'] as const satisfies readonly TopicKind[];

export function isTopicKind(kind: RegionKind): kind is TopicKind {
  return kind in NO_TOPICS;
}

export const NO_TOPICS: TopicCounts = { donation: 0, paywall: 0, newsletter: 0 };

const finders = new Map<string, TopicFinder>();

/** Counts the words of the given languages and of English, which pages in every language mix in. BCP 47. */
export function topicFinderFor(langs: readonly (string | null)[]): TopicFinder {
  const primary = langs.map(primaryLanguage);
  const names = [...new Set([...primary, 'en'])].filter((name) => Object.hasOwn(topics, name)).sort();
  const key = names.join(' ');
  const finder = finders.get(key) ?? createFinder(names);
  finders.set(key, finder);
  return finder;
}

interface Stem {
  readonly letters: string;
  readonly kinds: readonly TopicKind[];
}

function createFinder(langs: readonly string[]): TopicFinder {
  const stems = indexStems(langs);
  return (text) => {
    const found = new Set<Stem>();
    const lower = lowerCase(text.slice(0, LONGEST_TEXT));
    for (let at = 0; at < lower.length; at += 1) {
      if (!startsWord(lower, at)) continue;
      for (const stem of stems.get(lower.slice(at, at + KEY)) ?? []) {
        if (lower.startsWith(stem.letters, at)) found.add(stem);
      }
    }
    if (!found.size) return NO_TOPICS;
    const counts = { ...NO_TOPICS };
    for (const { kinds } of found) for (const kind of kinds) counts[kind] += 1;
    return counts;
  };
}

function indexStems(langs: readonly string[]): ReadonlyMap<string, readonly Stem[]> {
  const kindsOf = new Map<string, Set<TopicKind>>();
  for (const lang of langs) {
    for (const kind of KINDS) {
      for (const letters of topics[lang]?.[kind].split(' ') ?? []) {
        kindsOf.set(letters, (kindsOf.get(letters) ?? new Set()).add(kind));
      }
    }
  }
  const index = new Map<string, Stem[]>();
  for (const [letters, kinds] of kindsOf) {
    const key = letters.slice(0, KEY);
    index.set(key, [...(index.get(key) ?? []), { letters, kinds: [...kinds] }]);
  }
  return index;
}

/** Where a word may begin: after what is no letter, and anywhere in scripts that do not part words. */
function startsWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (!isLetter(code)) return false;
  return at === 0 || isUnparted(code) || !isLetter(text.charCodeAt(at - 1));
}

function isLetter(code: number): boolean {
  return code > 96 ? code < 123 || code > 191 : false;
}

function isUnparted(code: number): boolean {
  return code >= 0x3040 && code <= 0xd7a3;
}
