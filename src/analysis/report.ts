import { textOf } from './page/safe-dom.js';
import type { Analysis, Facts, Report } from './types.js';

/** Turns an analysis, which holds live nodes, into plain JSON. */
export function report({ article, regions, access }: Analysis, facts: Facts | null = null): Report {
  return {
    article: article && omitNodes(article),
    regions: regions.map(({ kind, verdict, evidence, asksFor, elements }) => ({
      kind,
      verdict,
      evidence,
      asksFor,
      text: elements.map((node) => textOf(node)).join(' '),
    })),
    access,
    facts,
  };
}

function omitNodes({ nodes: _, ...article }: NonNullable<Analysis['article']>): Report['article'] {
  return article;
}
