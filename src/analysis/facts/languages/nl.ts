import { dates } from '../dates/lexicons/nl.js';
import type { FactLexicon } from '../fact-lexicon.js';
import { figures } from '../figures/lexicons/nl.js';
import { words } from '../lexicons/nl.js';
import { numbers } from '../numbers/lexicons/nl.js';

export const facts: FactLexicon = { dates, figures, numbers, words };
