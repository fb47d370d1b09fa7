import { facts as de } from './de.js';
import { facts as en } from './en.js';
import { facts as es } from './es.js';
import { facts as fr } from './fr.js';
import { facts as it } from './it.js';
import { facts as nl } from './nl.js';
import { facts as pl } from './pl.js';
import { facts as pt } from './pt.js';
import { facts as ru } from './ru.js';
import { facts as uk } from './uk.js';
import type { FactLexicons } from '../fact-lexicon.js';

/** By primary language subtag. */
export const factLexicons: FactLexicons = { de, en, es, fr, it, nl, pl, pt, ru, uk };
