/** How a language writes numbers. Lists are separated by spaces, forms of one number by "|" or as "stem(ending/ending)". */
export interface NumberLexicon {
  /** "1.234,5" is 1234.5 where true, 1.2345 thousand … where false it is read the English way. */
  readonly decimalComma: boolean;
  /** Whether number words are written as one word ("achtundsiebzig"). */
  readonly compounds: boolean;
  /** 0 to 19. */
  readonly ones: string;
  /** 21 to 29, where they are words of their own. */
  readonly twenties?: string;
  /** 20, 30 … 90. */
  readonly tens: string;
  /** 100, 200 … 900, where they have words of their own. */
  readonly hundreds?: string;
  /** Words that multiply by a hundred. */
  readonly hundred?: string;
  readonly thousand: string;
  readonly million: string;
  readonly billion: string;
  readonly trillion: string;
  /** Scales that stand only after digits or a currency ("m", "bn", "tys"). */
  readonly shortScales: Readonly<Record<string, number>>;
  /** Whether "hundred" alone is 100 ("hundert Menschen"); in English it needs "a" before it. */
  readonly bareScales?: boolean;
  /** What stands for the decimal sign in words ("two point five"). */
  readonly decimalWord: string;
  /** Words between the parts of a number ("and"). */
  readonly joiners: string;
  /** First to nineteenth. */
  readonly ordinals: string;
  /** Twentieth, thirtieth. */
  readonly ordinalTens: string;
  /** What follows digits to make an ordinal ("th"). */
  readonly ordinalEndings: string;
}
