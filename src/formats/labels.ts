/** The words around the facts, in the language of the interface. The facts keep their own. */
export interface Labels {
  /** BCP 47; dates and numbers of the labels follow it. */
  readonly locale: string;
  readonly keyPoints: string;
  readonly who: string;
  readonly when: string;
  readonly where: string;
  readonly why: string;
  readonly how: string;
  readonly figures: string;
  readonly quotes: string;
  readonly openQuote: string;
  readonly closeQuote: string;
  /** $1 is the date. */
  readonly dateProbable: string;
  readonly dateAbout: string;
}

const KEYS = {
  locale: 'labelLocale',
  keyPoints: 'labelKeyPoints',
  who: 'labelWho',
  when: 'labelWhen',
  where: 'labelWhere',
  why: 'labelWhy',
  how: 'labelHow',
  figures: 'labelFigures',
  quotes: 'labelQuotes',
  openQuote: 'labelOpenQuote',
  closeQuote: 'labelCloseQuote',
  dateProbable: 'labelDateProbable',
  dateAbout: 'labelDateAbout',
} as const satisfies Record<keyof Labels, string>;

export type LabelKey = (typeof KEYS)[keyof Labels];

/** `text` looks a message up: `text` of texts.ts in the extension, the English messages on the command line. */
export function readLabels(text: (key: LabelKey, substitution: string) => string): Labels {
  // $1 stands for itself until a date is there.
  const entries = Object.entries(KEYS).map(([name, key]) => [name, text(key, '$1')]);
  return Object.fromEntries(entries) as Record<keyof Labels, string>;
}
