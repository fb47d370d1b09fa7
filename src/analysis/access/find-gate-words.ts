import { primaryLanguage } from '../primary-language.js';
import type { Evidence } from '../types.js';
import { gateWords, type GateWords } from './gate-words.js';

/** A longer text is prose, in which such words meet by chance. */
const LONGEST_NOTICE = 160;
const WEIGHT = 3;
const UNSPACED = new Set(['zh', 'ja', 'ar']);

interface Patterns {
  readonly lang: string;
  readonly is: Readonly<Record<keyof GateWords, RegExp>>;
}

const known = new Map<string, Patterns | null>();

/**
 * Reads a short notice by the words it holds, whatever their order: what it asks for ("register", "subscribe"), what for
 * ("read"), and whether it counts free articles. None that is about a newsletter, comments and the like.
 */
export function findGateWords(text: string, lang: string | null): Evidence[] {
  if (text.length > LONGEST_NOTICE) return [];
  const primary = primaryLanguage(lang);
  return [...new Set([primary, 'en'])].flatMap((key) => readNotice(text, patternsOf(key)));
}

/** Whether a text speaks of newsletters, comments and the like. */
export function isAboutOther(text: string, lang: string | null): boolean {
  const primary = primaryLanguage(lang);
  return [primary, 'en'].some((key) => patternsOf(key)?.is.other.test(text));
}

function readNotice(text: string, patterns: Patterns | null): Evidence[] {
  if (!patterns || patterns.is.other.test(text)) return [];
  const { lang, is } = patterns;
  const says = (rule: string): Evidence[] => [{ rule: `${lang}/${rule}/words`, matched: text.trim(), weight: WEIGHT }];
  if (/\d/.test(text) && is.free.test(text) && is.article.test(text) && is.left.test(text) && !is.register.test(text))
    return says('counter');
  if (!is.read.test(text)) return [];
  if (is.register.test(text) && !is.subscribe.test(text)) return says('account');
  return is.subscribe.test(text) ? says('gate') : [];
}

function patternsOf(lang: string): Patterns | null {
  const found = known.get(lang);
  if (found !== undefined) return found;
  const words = Object.hasOwn(gateWords, lang) ? gateWords[lang] : undefined;
  const start = UNSPACED.has(lang) ? '' : '(?<!\\p{L})';
  const compile = (stems: string) => new RegExp(start + stems, 'iu');
  const patterns = words
    ? {
        lang,
        is: {
          read: compile(words.read),
          register: compile(words.register),
          subscribe: compile(words.subscribe),
          free: compile(words.free),
          article: compile(words.article),
          left: compile(words.left),
          other: compile(words.other),
        },
      }
    : null;
  known.set(lang, patterns);
  return patterns;
}
