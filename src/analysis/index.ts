/** The library's public face, all languages at hand. What else is imported outside `analysis/` is core.js. */
import { analyze as analyzeWith } from './analyze.js';
import { lexicons } from './boilerplate/lexicons/index.js';
import { factLexicons } from './facts/languages/index.js';
import { lookUp } from './facts/look-up.js';
import { splitSentences as splitSentencesWith } from './facts/split-sentences.js';
import { summarize as summarizeWith } from './facts/summarize.js';
import { primaryLanguage } from './primary-language.js';
import type { Analysis, AnalyzeOptions, ArticleText, Facts, SummarizeOptions } from './types.js';

export { countMinutes } from './facts/count-minutes.js';
export { report } from './report.js';
export * from './types.js';

/** Separates the main content of a page from its boilerplate. Leaves the page untouched. */
export function analyze(document: Document, options: AnalyzeOptions): Analysis {
  return analyzeWith(document, { ...options, lexicons: options.lexicons ?? lexicons });
}

/** Selects the core facts of an article from its text alone. Needs no DOM. */
export function summarize(article: ArticleText, options?: SummarizeOptions): Facts {
  return summarizeWith(article, factLexicons, options);
}

/** Splits `text` into whole sentences, without the white space around them. `lang` is BCP 47. */
export function splitSentences(text: string, lang: string): string[] {
  return splitSentencesWith(text, lang, lookUp(factLexicons, primaryLanguage(lang)));
}
