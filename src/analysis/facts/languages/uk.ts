import { dates } from '../dates/lexicons/uk.js';
import type { FactLexicon } from '../fact-lexicon.js';
import { figures } from '../figures/lexicons/uk.js';
import { words } from '../lexicons/uk.js';
import { numbers } from '../numbers/lexicons/uk.js';

export const facts: FactLexicon = { dates, figures, numbers, words };
