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
    .sort((a, b) => b.weight - a.weight || a.rule.localeCompare(b.rule));
}
