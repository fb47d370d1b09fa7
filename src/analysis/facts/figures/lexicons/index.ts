import type { FigureLexicon } from '../figure-lexicon.js';
import { figures as de } from './de.js';
import { figures as en } from './en.js';
import { figures as es } from './es.js';
import { figures as fr } from './fr.js';
import { figures as it } from './it.js';
import { figures as nl } from './nl.js';
import { figures as pl } from './pl.js';
import { figures as pt } from './pt.js';
import { figures as ru } from './ru.js';
import { figures as uk } from './uk.js';

/** By primary language subtag. */
export const LEXICONS: Readonly<Record<string, FigureLexicon>> = { de, en, es, fr, it, nl, pl, pt, ru, uk };

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
