import type { Evidence } from './analysis/index.js';
import { text } from './texts.js';

/** One reason in words: "asks for money: “support us monthly”". */
export function describeEvidence({ rule, matched }: Evidence): string {
  return matched ? text('labelEvidence', rule, matched) : rule;
}
