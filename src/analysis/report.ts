import { textOf } from './page/safe-dom.js';
import type { Analysis, Facts, Report, View } from './types.js';

/** Turns an analysis, which holds live nodes, into plain JSON. Only a `view` reads the text of closed shadow roots. */
export function report({ article, regions, access }: Analysis, facts: Facts | null = null, view?: View): Report {
  return {
    article: article && omitNodes(article),
    regions: regions.map(({ kind, verdict, evidence, asksFor, elements }) => ({
      kind,
      verdict,
      evidence,
      asksFor,
      text: elements.map((node) => textOf(node, Infinity, view?.shadowRootOf)).join(' '),
    })),
    access,
    facts,
  };
}

function omitNodes({ nodes: _, ...article }: NonNullable<Analysis['article']>): Report['article'] {
  return article;
}
