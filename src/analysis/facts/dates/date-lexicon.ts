export type DateUnit =
  | 'minute'
  | 'hour'
  | 'day'
  | 'workday'
  | 'weekend'
  | 'week'
  | 'month'
  | 'quarter'
  | 'half'
  | 'year'
  | 'decade'
  | 'century';

/**
 * How a language speaks of dates. Lists are separated by ", ", forms of one entry by "|" or as "stem(ending/ending)";
 * a form may be several words.
 *
 * Patterns are read from left to right: words stand for themselves ("of"), "|" parts alternatives, "?" makes optional, "~"
 * marks what has to stand there without being part of the date, and capitals are slots: DAY, D (spelled only from 20 on),
 * MONTH, MONTHNAME (alone), YEAR, RECENTYEAR, YY, DECADE, WEEKDAY, WD (also abbreviated), N (a count), UNIT, ORDINAL,
 * ANCHOR (today …), REL (last, this, next), QUARTER (Q1, III), NMONTH (a month's number). "$" stands for the end of the
 * line, "!noun" for no capitalised word. "ago: ", "ahead: ", "in: " (ahead unless
 * the sentence tells of the past), "quarter: ", "half: " and "decade: " before
 * a pattern say what its words mean.
 */
export interface DateLexicon {
  /** Which number comes first in 4/22. */
  readonly order: 'day-first' | 'month-first';
  /** Whether the point is at home in dates (15.1.2011). */
  readonly dotted: boolean;
  /** January to December. */
  readonly months: string;
  /** Month forms that are also everyday words: they count only beside a day or year, or capitalised after a preposition. */
  readonly ambiguousMonths?: string;
  /** Monday to Sunday. */
  readonly weekdays: string;
  /** Monday to Sunday, only beside a day or month. */
  readonly shortWeekdays: string;
  readonly units: Readonly<Partial<Record<DateUnit, string>>>;
  /** Day before yesterday, yesterday, today, tomorrow, day after tomorrow. */
  readonly anchors: string;
  /** Last, this, next. */
  readonly relatives: string;
  /** The nearest one behind and ahead ("vergangenen Montag", "kommenden Montag"), whatever its week. */
  readonly relativeNearest?: string;
  /** Words that keep the word behind them from being today, tomorrow … ("am Morgen", "por la mañana"). */
  readonly anchorBlockers?: string;
  /** Words that make a name of the weekday behind them ("Black Friday"). */
  readonly weekdayBlockers?: string;
  /** Whether nouns are capitalised, so that "Morgen" in a sentence is the morning. */
  readonly nounsCapitalised?: boolean;
  /** The week (or year …) after next, where one word says it. */
  readonly relativeAfterNext?: string;
  /** Words before "in 30 years" that make it a length of time ("the first time in 30 years"). */
  readonly lengthWords?: RegExp;
  /** Words for a count besides numbers: 1 ("a"), 2 ("a couple of"); "a few" is no count. */
  readonly counts: string;
  /** What makes a decade of the digits before it (1990s). */
  readonly decadeEndings?: string;
  readonly patterns: readonly string[];
  /** Words before a day that may be written as 4/22, 4-22 or 4.22 (lists from here on are separated by spaces). */
  readonly dayWords: string;
  /** Words before a month that never go with a day ("in May"). */
  readonly monthWords?: string;
  /** What joins two dates to a range; words among them need an opener ("from") before the first date. */
  readonly rangeJoiners: string;
  readonly rangeOpeners: string;
  /** Words between a time and its date. */
  readonly timeJoiners: string;
  /** After the digits of a time: "a.m."-like words, "p.m."-like words, and "o'clock"-like words. */
  readonly morning: string;
  readonly afternoon: string;
  readonly clock: string;
  /** Words before a date that is behind us, whatever the rest says; not those that also open what is to come ("desde"). */
  readonly sinceWords?: string;
  /** Words that say that what is told is over, or still to come. */
  readonly pastWords: string;
  readonly futureWords: string;
  /** The infinitive before a participle that only looks like a past ("to be held"). */
  readonly infinitiveBe?: string;
  /** Endings of verbs, longest match first; at least two letters stand before them. */
  readonly pastEndings: RegExp | null;
  readonly futureEndings: RegExp | null;
}
