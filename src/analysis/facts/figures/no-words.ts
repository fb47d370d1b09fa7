import type { FigureLexicon } from './figure-lexicon.js';

/** For a language without a lexicon. */
export const NO_WORDS: FigureLexicon = {
  percent: '',
  percentPoints: '',
  vague: '',
  oneIsArticle: true,
  ones: '',
  currencies: '',
  subunits: '',
  measures: 'km|m|cm|mm|kg|g|t|l|ml|kw|kwh|mw|gw|km²|m²|°c|gb|mb|tb',
  unitJoiners: '',
  rangeJoiners: '',
  rangeOpeners: '',
  years: '',
  functionWords: '',
};
