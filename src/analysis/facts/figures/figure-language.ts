import { stopWordsOf } from '../read-text.js';
import type { FactLexicon } from '../fact-lexicon.js';
import { type NumberLanguage, numberLanguageOf } from '../numbers/number-language.js';
import { type Phrases, preparePhrases } from '../numbers/phrases.js';
import type { FigureLexicon } from './figure-lexicon.js';
import { NO_WORDS } from './no-words.js';

/** A lexicon made ready for reading. */
export interface FigureLanguage {
  readonly lexicon: FigureLexicon;
  readonly numbers: NumberLanguage;
  /** To whether it speaks of points. */
  readonly percent: Phrases<boolean>;
  readonly currencies: Phrases<true>;
  /** The plural of "year". */
  readonly yearWord: string;
  readonly subunits: ReadonlySet<string>;
  readonly measures: Phrases<true>;
  readonly ratioJoiners: Phrases<true>;
  readonly vague: ReadonlyMap<string, readonly [number, number]>;
  readonly collectives: ReadonlyMap<string, number>;
  readonly fractions: ReadonlyMap<string, number>;
  readonly words: Readonly<WordSets>;
}

const WORD_LISTS = [
  'vagueJoiners',
  'fractionArticles',
  'fractionFollowers',
  'scaleArticles',
  'perBlockers',
  'unitSkips',
  'orWords',
  'changeWords',
  'centJoiners',
  'streets',
  'ones',
  'pronounBefore',
  'pronounAfter',
  'unitJoiners',
  'perWords',
  'rangeJoiners',
  'rangeOpeners',
  'betweenJoiners',
  'ageBefore',
  'ageAfter',
  'nominals',
  'yearBefore',
  'irregularPlurals',
  'minus',
] as const;

type WordList = (typeof WORD_LISTS)[number];
type WordSets = Record<WordList | 'functionWords', ReadonlySet<string>>;

const VAGUE: readonly (readonly [number, number])[] = [
  [10, 100],
  [12, 120],
  [100, 1000],
  [1000, 10_000],
  [1e6, 1e7],
  [1e9, 1e10],
];
const SHARES = [1 / 2, 1 / 3, 1 / 4, 1 / 5, 1 / 10];

const prepared = new WeakMap<FactLexicon, FigureLanguage>();

/** The language's way with figures; one that nobody has written down still has digits, currency signs and percent signs. */
export function figureLanguageOf(lang: string, lexicon: FactLexicon | undefined): FigureLanguage {
  if (!lexicon) return prepareLanguage(NO_WORDS, numberLanguageOf(undefined, lang), lang);
  const known = prepared.get(lexicon);
  if (known) return known;
  const language = prepareLanguage(lexicon.figures, numberLanguageOf(lexicon.numbers), lang);
  prepared.set(lexicon, language);
  return language;
}

function prepareLanguage(lexicon: FigureLexicon, numbers: NumberLanguage, lang: string): FigureLanguage {
  const phrases = (...lists: string[]) => preparePhrases(lists.map((list) => [list, true] as const));
  return {
    lexicon,
    numbers,
    percent: preparePhrases([
      [lexicon.percent, false],
      [lexicon.percentPoints, true],
    ]),
    currencies: phrases(lexicon.currencies, lexicon.subunits),
    yearWord: lexicon.years.split('|')[1] ?? lexicon.years,
    subunits: new Set(lexicon.subunits.split('|')),
    measures: phrases(lexicon.measures, lexicon.years),
    ratioJoiners: phrases(lexicon.ratioJoiners ?? ''),
    vague: numbered(lexicon.vague, VAGUE),
    collectives: new Map(entries(lexicon.collectives ?? '').map((entry) => readCollective(entry))),
    fractions: numbered(lexicon.fractions ?? '', SHARES),
    words: prepareWords(lexicon, lang),
  };
}

function prepareWords(lexicon: FigureLexicon, lang: string): FigureLanguage['words'] {
  const words: Partial<Record<WordList, ReadonlySet<string>>> = {};
  for (const name of WORD_LISTS) words[name] = wordSet(lexicon[name] ?? '');
  const functionWords = new Set([...stopWordsOf(lang), ...wordSet(lexicon.functionWords)]);
  return { ...(words as Record<WordList, ReadonlySet<string>>), functionWords };
}

const entries = (list: string) => list.split(', ').filter(Boolean);
const wordSet = (list: string) => new Set(list.split(' ').filter(Boolean));

function numbered<T>(list: string, values: readonly T[]): Map<string, T> {
  return new Map(
    entries(list).flatMap((forms, index) => {
      const value = values[index];
      return value === undefined || forms === '-' ? [] : forms.split('|').map((form) => [form, value] as const);
    }),
  );
}

function readCollective(entry: string): readonly [string, number] {
  const [form = '', value = ''] = entry.split(' ');
  return [form, Number(value)];
}
