/**
 * How a language speaks of figures. Lists are separated by ", ", forms of one entry by "|"; word lists by spaces.
 * Percents, currencies and measures may be written "stem(ending/ending)".
 */
export interface FigureLexicon {
  /** "percent", "per cent". */
  readonly percent: string;
  /** "percentage points", which are no percent. */
  readonly percentPoints: string;
  /** Ten, dozen, hundred, thousand, million, billion in the plural without a number: "dozens" is 12 to 120. */
  readonly vague: string;
  /** Between two of them: "tens of thousands". */
  readonly vagueJoiners?: string;
  /** "a dozen" and its like: form, then its number ("dozen 12"). */
  readonly collectives?: string;
  /** Half, third, quarter, fifth, tenth as shares, singular and plural forms. */
  readonly fractions?: string;
  /** Words that may stand before a share: "a third". */
  readonly fractionArticles?: string;
  /** Before "hundred" and "million": "a million". */
  readonly scaleArticles?: string;
  /** Behind a share, for it to be one ("a third of"). */
  readonly fractionFollowers?: string;
  /** Whether the word for one is the article too, so that it is a number only before money and measures. */
  readonly oneIsArticle: boolean;
  /** Forms of one. */
  readonly ones: string;
  /** Before or behind one that is a pronoun ("this one", "one of"). */
  readonly pronounBefore?: string;
  readonly pronounAfter?: string;
  /** Currencies as words, and measures, all forms. */
  readonly currencies: string;
  readonly subunits: string;
  /** "15 dólares con 50" */
  readonly centJoiners?: string;
  readonly measures: string;
  /** Between a number and its unit ("millions of dollars"), and before a unit of reference ("per", "a"). */
  readonly unitJoiners: string;
  readonly perWords?: string;
  /** Behind "a year", to make it a time ("$5 a year earlier"). */
  readonly perBlockers?: string;
  /** Before a counted noun without being one ("eight other employees"). */
  readonly unitSkips?: string;
  /** Joins two numbers to a range, with an opener ("from", "between") or without. */
  readonly rangeJoiners: string;
  readonly rangeOpeners: string;
  readonly betweenJoiners?: string;
  /** Before the first of two amounts that are no range ("rose by 5 to 20"). */
  readonly changeWords?: string;
  /** "three or four" */
  readonly orWords?: string;
  /** "Zorro Ranch Road" */
  readonly streets?: string;
  /** "One in five", "three out of ten". */
  readonly ratioJoiners?: string;
  /** Behind a number of years it is an age ("years old"), before one too ("aged"). */
  readonly ageBefore?: string;
  readonly ageAfter?: string;
  readonly years: string;
  /** Nouns that number things instead of counting them ("chapter 11"). */
  readonly nominals?: string;
  /** Before a year. */
  readonly yearBefore?: string;
  /** Words that are no part of a unit or of what a figure is about, besides the language's stop words. */
  readonly functionWords: string;
  /** How a noun in the plural ends; null where that says nothing. */
  readonly pluralEndings?: RegExp;
  readonly irregularPlurals?: string;
  readonly nounsCapitalised?: boolean;
  readonly minus?: string;
}
