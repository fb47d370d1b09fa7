import { type NumberLanguage, numberLanguageOf } from '../numbers/number-language.js';
import { type Phrases, preparePhrases } from '../numbers/phrases.js';
import type { FactLexicon } from '../fact-lexicon.js';
import { COMMON_PATTERNS, compilePattern, type Pattern, type Slot } from './compile-pattern.js';
import type { DateLexicon, DateUnit } from './date-lexicon.js';

/** A lexicon made ready for reading. */
export interface DateLanguage {
  readonly lexicon: DateLexicon;
  readonly numbers: NumberLanguage;
  readonly months: Phrases<number>;
  readonly ambiguousMonths: ReadonlySet<string>;
  readonly weekdays: Phrases<number>;
  readonly anyWeekdays: Phrases<number>;
  readonly units: Phrases<DateUnit>;
  readonly anchors: Phrases<number>;
  readonly relatives: Phrases<number>;
  readonly counts: Phrases<number>;
  /** What a slot may start with, besides digits and number words. */
  readonly slotWords: ReadonlySet<string>;
  readonly ordinalEndings: ReadonlySet<string>;
  readonly decadeEndings: ReadonlySet<string>;
  readonly patterns: readonly Pattern[];
  /** Patterns by what may stand first: a word, DIGITS or NUMBER_WORD. */
  readonly patternsByFirst: ReadonlyMap<string, readonly Pattern[]>;
  readonly order: DateLexicon['order'];
  readonly dotted: boolean;
  readonly dayWords: ReadonlySet<string>;
  readonly monthWords: ReadonlySet<string>;
  readonly rangeJoiners: ReadonlySet<string>;
  readonly rangeOpeners: ReadonlySet<string>;
  readonly timeJoiners: ReadonlySet<string>;
  readonly anchorBlockers: ReadonlySet<string>;
  readonly weekdayBlockers: ReadonlySet<string>;
  readonly infinitiveBe: ReadonlySet<string>;
  readonly since: ReadonlySet<string>;
  readonly past: ReadonlySet<string>;
  readonly future: ReadonlySet<string>;
}

/** The weight of a relative word that means the nearest one, not the one of last or next week. */
export const NEAREST = 0.5;

export const DIGITS = '#digits';
export const NUMBER_WORD = '#word';

const prepared = new WeakMap<FactLexicon, DateLanguage>();

/** The language's way with dates. */
export function dateLanguageOf(lexicon: FactLexicon): DateLanguage {
  const language = prepared.get(lexicon) ?? prepareLanguage(lexicon);
  prepared.set(lexicon, language);
  return language;
}

function prepareLanguage({ dates: lexicon, numbers: numberLexicon }: FactLexicon): DateLanguage {
  const numbers = numberLanguageOf(numberLexicon);
  const units = Object.entries(lexicon.units) as [DateUnit, string][];
  const weekdays = numbered(lexicon.weekdays, 1);
  const base = {
    lexicon,
    numbers,
    months: preparePhrases(numbered(lexicon.months, 1)),
    ambiguousMonths: new Set(lexicon.ambiguousMonths?.split('|')),
    weekdays: preparePhrases(weekdays),
    anyWeekdays: preparePhrases([...weekdays, ...numbered(lexicon.shortWeekdays, 1)]),
    units: preparePhrases(units.map(([unit, forms]) => [forms, unit] as const)),
    anchors: preparePhrases(numbered(lexicon.anchors, -2)),
    relatives: preparePhrases([
      ...numbered(lexicon.relatives, -1),
      [lexicon.relativeAfterNext ?? '', 2],
      ...numbered(lexicon.relativeNearest ?? ', ', -NEAREST).map(
        ([forms], index) => [forms, index === 0 ? -NEAREST : NEAREST] as const,
      ),
    ]),
    counts: preparePhrases(numbered(lexicon.counts, 1)),
    ordinalEndings: wordSet(numberLexicon.ordinalEndings),
    decadeEndings: wordSet(lexicon.decadeEndings),
    patterns: [...lexicon.patterns, ...COMMON_PATTERNS].map(compilePattern),
    order: lexicon.order,
    dotted: lexicon.dotted,
    dayWords: wordSet(lexicon.dayWords),
    monthWords: wordSet(lexicon.monthWords),
    rangeJoiners: wordSet(lexicon.rangeJoiners),
    rangeOpeners: wordSet(lexicon.rangeOpeners),
    timeJoiners: wordSet(lexicon.timeJoiners),
    anchorBlockers: wordSet(lexicon.anchorBlockers),
    weekdayBlockers: wordSet(lexicon.weekdayBlockers),
    infinitiveBe: wordSet(lexicon.infinitiveBe),
    since: wordSet(lexicon.sinceWords),
    past: wordSet(lexicon.pastWords),
    future: wordSet(lexicon.futureWords),
  };
  const slotPhrases = [base.months, base.anyWeekdays, base.units, base.anchors, base.relatives, base.counts];
  const slotWords = new Set(slotPhrases.flatMap((phrases) => [...phrases.keys()]));
  return { ...base, slotWords, patternsByFirst: indexPatterns(base) };
}

const wordSet = (list = '') => new Set(list.split(' ').filter(Boolean));

function numbered(list: string, first: number): (readonly [string, number])[] {
  return list.split(', ').map((forms, index) => [forms, first + index] as const);
}

type Unindexed = Omit<DateLanguage, 'patternsByFirst' | 'slotWords'>;

function indexPatterns(language: Unindexed): Map<string, Pattern[]> {
  const index = new Map<string, Pattern[]>();
  for (const pattern of language.patterns) {
    for (const key of new Set(firstKeys(pattern, language))) {
      const list = index.get(key) ?? [];
      list.push(pattern);
      index.set(key, list);
    }
  }
  return index;
}

function* firstKeys(pattern: Pattern, language: Unindexed): Generator<string> {
  for (const { slot, words, optional } of pattern.elements) {
    yield* slot ? slotKeys(slot, language) : words;
    if (!optional) return;
  }
}

function slotKeys(slot: Slot, language: Unindexed): Iterable<string> {
  switch (slot) {
    case 'MONTH':
    case 'MONTHNAME':
      return language.months.keys();
    case 'WEEKDAY':
      return language.weekdays.keys();
    case 'WD':
      return language.anyWeekdays.keys();
    case 'UNIT':
      return language.units.keys();
    case 'ANCHOR':
      return language.anchors.keys();
    case 'REL':
      return language.relatives.keys();
    case 'N':
      return [DIGITS, NUMBER_WORD, ...language.counts.keys()];
    case 'QUARTER':
      return ['q', 't', 'i', 'ii', 'iii', 'iv'];
    case 'YEAR':
      return [DIGITS, NUMBER_WORD, "'"];
    case 'DECADE':
      return [DIGITS, "'"];
    case 'YY':
    case 'RECENTYEAR':
    case 'NMONTH':
      return [DIGITS];
    default:
      return [DIGITS, NUMBER_WORD];
  }
}
