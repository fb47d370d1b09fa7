import type { LexiconEntry } from '../lexicon.js';
import { lexicon as de } from './de.js';
import { lexicon as en } from './en.js';
import { lexicon as es } from './es.js';
import { lexicon as fr } from './fr.js';
import { lexicon as ru } from './ru.js';

/** By BCP 47 primary language. */
export const lexicons: Readonly<Record<string, readonly LexiconEntry[]>> = { de, en, es, fr, ru };
