import type { FigureLexicon } from '../figure-lexicon.js';
import { figures as en } from './en.js';

/** By primary language subtag. */
export const LEXICONS: Readonly<Record<string, FigureLexicon>> = { en };

/** For a language without a lexicon. */
export const NO_WORDS: FigureLexicon = {
  percent: '',
  vague: '',
  vagueJoiners: '',
  collectives: '',
  fractions: '',
  fractionArticles: '',
  fractionFollowers: '',
  scaleArticles: '',
  perBlockers: '',
  unitSkips: '',
  orWords: '',
  streets: '',
  oneIsArticle: true,
  ones: '',
  pronounBefore: '',
  pronounAfter: '',
  currencies: '',
  subunits: '',
  measures: 'km|m|cm|mm|kg|g|t|l|ml|kw|kwh|mw|gw|km²|m²|°c|gb|mb|tb',
  unitJoiners: '',
  perWords: '',
  rangeJoiners: '',
  rangeOpeners: '',
  betweenJoiners: '',
  ratioJoiners: '',
  ageBefore: '',
  ageAfter: '',
  years: '',
  nominals: '',
  yearBefore: '',
  functionWords: '',
  pluralEndings: null,
  irregularPlurals: '',
  minus: '',
};
