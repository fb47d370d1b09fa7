import { dates } from '../dates/lexicons/fr.js';
import type { FactLexicon } from '../fact-lexicon.js';
import { figures } from '../figures/lexicons/fr.js';
import { words } from '../lexicons/fr.js';
import { numbers } from '../numbers/lexicons/fr.js';

export const facts: FactLexicon = { dates, figures, numbers, words };
