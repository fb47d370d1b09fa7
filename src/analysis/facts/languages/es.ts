import { dates } from '../dates/lexicons/es.js';
import type { FactLexicon } from '../fact-lexicon.js';
import { figures } from '../figures/lexicons/es.js';
import { words } from '../lexicons/es.js';
import { numbers } from '../numbers/lexicons/es.js';

export const facts: FactLexicon = { dates, figures, numbers, words };
