import { dates } from '../dates/lexicons/de.js';
import type { FactLexicon } from '../fact-lexicon.js';
import { figures } from '../figures/lexicons/de.js';
import { words } from '../lexicons/de.js';
import { numbers } from '../numbers/lexicons/de.js';

export const facts: FactLexicon = { dates, figures, numbers, words };
