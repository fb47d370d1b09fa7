import { primaryLanguage } from '../primary-language.js';
import { STOP_WORDS } from './lexicons/stop-words.js';
import { stopWordsOf } from './read-text.js';

/** Words looked at: enough to be sure, few enough to cost nothing. */
const SAMPLE_LENGTH = 2_500;
/** A declared language stays unless another one's function words are this many times as frequent. */
const WRONG_BY = 2;
/** Fewer function words than this share of all words tell nothing. */
const MIN_SHARE = 0.12;

/** Scripts that settle the language, or nearly. */
const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Han}/gu, 'zh'],
  [/\p{Script=Arabic}/gu, 'ar'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Thai}/gu, 'th'],
  [/\p{Script=Devanagari}/gu, 'hi'],
  [/\p{Script=Cyrillic}/gu, 'ru'],
];
/** A script counts where it makes this share of the letters; Japanese mixes kana with kanji. */
const SCRIPT_SHARE = 0.3;
const KANA_SHARE = 0.1;
const SAME_SCRIPT: Readonly<Record<string, string>> = {
  ar: 'ar fa ur ps ckb ug',
  he: 'he iw yi',
  hi: 'hi mr ne',
  zh: 'zh yue',
  ja: 'ja',
  ko: 'ko',
  el: 'el',
  th: 'th',
  ru: 'ru uk be bg sr mk kk ky mn tg tt',
};

/** The primary language of `text`: the declared one unless it is missing or evidently wrong. */
export function detectLanguage(text: string, declared: string | null): string {
  const claimed = readClaim(declared);
  const sample = text.slice(0, SAMPLE_LENGTH);
  const script = scriptLanguage(sample);
  if (script && script !== 'ru') return claimed && SAME_SCRIPT[script]?.split(' ').includes(claimed) ? claimed : script;
  const words =
    sample
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}'-]+/gu) ?? [];
  const shares = countStopWords(words)
    .map((count, at) => ({ lang: LANGUAGES[at] ?? '', share: count / (words.length || 1) }))
    .sort((a, b) => b.share - a.share);
  const best = shares[0];
  if (!best || best.share < MIN_SHARE) return claimed ?? (script || 'en');
  if (!claimed) return best.lang;
  const known = shares.find(({ lang }) => lang === claimed);
  const ours = known?.share ?? (SAME_SCRIPT['ru']?.split(' ').includes(claimed) === (script === 'ru') ? best.share : 0);
  return best.share > ours * WRONG_BY ? best.lang : claimed;
}

/** "indonesian" and "x-default" name no language: Intl throws at them. */
function readClaim(declared: string | null): string | null {
  const primary = primaryLanguage(declared ?? '');
  return /^[a-z]{2,3}$/.test(primary) ? primary : null;
}

/** Most texts hold no letter of these scripts. */
const MAYBE_OTHER_SCRIPT = /[\u0370-\u1fff\u2126\u2c00-\uffff]/;

function scriptLanguage(sample: string): string | null {
  if (!MAYBE_OTHER_SCRIPT.test(sample)) return null;
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const found = SCRIPTS.find(([pattern, lang]) => {
    const share = (sample.match(pattern)?.length ?? 0) / (letters || 1);
    return share > (lang === 'ja' ? KANA_SHARE : SCRIPT_SHARE);
  });
  return found?.[1] ?? null;
}

/** How many of the words are function words of each language. */
function countStopWords(words: readonly string[]): number[] {
  languagesByWord ??= indexStopWords();
  const counts = LANGUAGES.map(() => 0);
  for (const word of words) for (const at of languagesByWord.get(word) ?? []) counts[at] = (counts[at] ?? 0) + 1;
  return counts;
}

const LANGUAGES = Object.keys(STOP_WORDS);

/** For each function word the places of its languages: one look-up a word. */
let languagesByWord: ReadonlyMap<string, readonly number[]> | undefined;

function indexStopWords(): ReadonlyMap<string, readonly number[]> {
  const index = new Map<string, number[]>();
  LANGUAGES.forEach((lang, at) => {
    for (const word of stopWordsOf(lang)) {
      const known = index.get(word);
      if (known) known.push(at);
      else index.set(word, [at]);
    }
  });
  return index;
}
