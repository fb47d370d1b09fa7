import { dates } from '../dates/lexicons/it.js';
import type { FactLexicon } from '../fact-lexicon.js';
import { figures } from '../figures/lexicons/it.js';
import { words } from '../lexicons/it.js';
import { numbers } from '../numbers/lexicons/it.js';

export const facts: FactLexicon = { dates, figures, numbers, words };
