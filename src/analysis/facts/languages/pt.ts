import { dates } from '../dates/lexicons/pt.js';
import type { FactLexicon } from '../fact-lexicon.js';
import { figures } from '../figures/lexicons/pt.js';
import { words } from '../lexicons/pt.js';
import { numbers } from '../numbers/lexicons/pt.js';

export const facts: FactLexicon = { dates, figures, numbers, words };
