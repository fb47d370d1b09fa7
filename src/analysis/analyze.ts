import type { Analysis, AnalyzeOptions } from './types.js';

/** Separates the main content of `page` from its boilerplate. Leaves `page` untouched. */
export function analyze(_page: Document, _options: AnalyzeOptions): Analysis {
  throw new Error('not built yet');
}
