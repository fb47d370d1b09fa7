import type { ArticleText, Facts, SummarizeOptions } from '../types.js';

/** Selects the core facts of an article from its text alone. Needs no DOM. */
export function summarize(_article: ArticleText, _options: SummarizeOptions = {}): Facts {
  throw new Error('not built yet');
}
