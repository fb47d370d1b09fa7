import { englishFacts, summarize } from '../analysis/core.js';
import { parts } from '../parts.js';

/** The page's own language may have come before this part or come after it. */
parts.summarize = (article, options) => summarize(article, { ...parts.factLexicons, en: englishFacts }, options);
