import { dates } from '../dates/lexicons/pl.js';
import type { FactLexicon } from '../fact-lexicon.js';
import { figures } from '../figures/lexicons/pl.js';
import { words } from '../lexicons/pl.js';
import { numbers } from '../numbers/lexicons/pl.js';

export const facts: FactLexicon = { dates, figures, numbers, words };
