import type { Evidence, Verdict } from '../types.js';
import type { Tally } from './tally.js';
import { SURE } from './thresholds.js';

/** How sure the clues make us. */
export function judge(tally: Tally): Verdict {
  return tally.total >= SURE ? 'sure' : 'likely';
}

/** The clues as evidence, strongest first. */
export function listEvidence(tally: Tally): Evidence[] {
  return [...tally.clues.values()]
    .map(({ rule, matched, weight }) => ({ rule, matched, weight }))
    .sort((a, b) => b.weight - a.weight || a.rule.localeCompare(b.rule));
}
