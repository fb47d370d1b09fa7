import type { ArticleLexicon } from '../lexicon.js';
import { ar } from './ar.js';
import { de } from './de.js';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import { it } from './it.js';
import { ja } from './ja.js';
import { nl } from './nl.js';
import { pl } from './pl.js';
import { pt } from './pt.js';
import { ru } from './ru.js';
import { sv } from './sv.js';
import { tr } from './tr.js';
import { uk } from './uk.js';
import { zh } from './zh.js';

export const lexicons: readonly ArticleLexicon[] = [ar, de, en, es, fr, it, ja, nl, pl, pt, ru, sv, tr, uk, zh];
