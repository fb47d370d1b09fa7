import type { Evidence, Verdict } from '../types.js';
import type { Group } from './group-blocks.js';
import { SURE } from './thresholds.js';

/** How sure the clues and the model make us. */
export function judge({ clues, score }: Group): Verdict {
  const total = [...clues.values()].reduce((sum, { weight }) => sum + weight, 0);
  return total >= SURE.weight && score >= SURE.score ? 'sure' : 'likely';
}

/** The clues as evidence, strongest first. */
export function listEvidence({ clues }: Group): Evidence[] {
  return [...clues.values()]
    .map(({ rule, matched, weight }) => ({ rule, matched, weight }))
    .sort((a, b) => b.weight - a.weight || compareRules(a.rule, b.rule));
}

/** The same order in every locale, and without the engine's tables of them, which take longer to load than a page. */
function compareRules(a: string, b: string): number {
  const [one, other] = [a.toLowerCase(), b.toLowerCase()];
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
