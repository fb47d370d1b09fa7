import { dates } from '../dates/lexicons/en.js';
import type { FactLexicon } from '../fact-lexicon.js';
import { figures } from '../figures/lexicons/en.js';
import { words } from '../lexicons/en.js';
import { numbers } from '../numbers/lexicons/en.js';

export const facts: FactLexicon = { dates, figures, numbers, words };
