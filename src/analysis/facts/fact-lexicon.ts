import type { DateLexicon } from './dates/date-lexicon.js';
import type { FigureLexicon } from './figures/figure-lexicon.js';
import type { NumberLexicon } from './numbers/number-lexicon.js';
import type { WordLexicon } from './word-lexicon.js';

/** How one language writes dates, figures and numbers, and what its words do. */
export interface FactLexicon {
  readonly dates: DateLexicon;
  readonly figures: FigureLexicon;
  readonly numbers: NumberLexicon;
  readonly words: WordLexicon;
}

/** By primary language subtag: those that are at hand. */
export type FactLexicons = Readonly<Partial<Record<string, FactLexicon>>>;
