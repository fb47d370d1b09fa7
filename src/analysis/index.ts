/** The library's public face, all languages at hand. What else is imported outside `analysis/` is core.js. */
import { analyze as analyzeWith } from './analyze.js';
import { lexicons } from './boilerplate/lexicons/index.js';
import type { Analysis, AnalyzeOptions } from './types.js';

export { countMinutes } from './facts/count-minutes.js';
export { report } from './report.js';
export { splitSentences } from './facts/split-sentences.js';
export { summarize } from './facts/summarize.js';
export * from './types.js';

/** Separates the main content of a page from its boilerplate. Leaves the page untouched. */
export function analyze(document: Document, options: AnalyzeOptions): Analysis {
  return analyzeWith(document, { ...options, lexicons: options.lexicons ?? lexicons });
}
