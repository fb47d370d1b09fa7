import type { DateLexicon } from '../date-lexicon.js';
import { dates as de } from './de.js';
import { dates as en } from './en.js';
import { dates as es } from './es.js';
import { dates as fr } from './fr.js';
import { dates as it } from './it.js';
import { dates as nl } from './nl.js';
import { dates as pl } from './pl.js';
import { dates as pt } from './pt.js';
import { dates as ru } from './ru.js';
import { dates as uk } from './uk.js';

/** By primary language subtag. */
export const LEXICONS: Readonly<Record<string, DateLexicon>> = { de, en, es, fr, it, nl, pl, pt, ru, uk };
