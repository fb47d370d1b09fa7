import { dates } from '../dates/lexicons/ru.js';
import type { FactLexicon } from '../fact-lexicon.js';
import { figures } from '../figures/lexicons/ru.js';
import { words } from '../lexicons/ru.js';
import { numbers } from '../numbers/lexicons/ru.js';

export const facts: FactLexicon = { dates, figures, numbers, words };
