import type { Day } from './calendar.js';
import type { Mention } from './match-patterns.js';
import { readFields } from './read-fields.js';
import type { Tense } from './read-tense.js';
import { resolveFixed } from './resolve-fixed.js';
import { resolveRelative } from './resolve-relative.js';

/** The ISO 8601 value of a mention, or null where there is no such date or no day to count it from. */
export function resolveMention(mention: Mention, published: Day | null, tense: () => Tense): string | null {
  const fields = readFields(mention);
  const fixed = resolveFixed(mention.meaning, fields);
  if (fixed !== undefined) return fixed;
  return published && resolveRelative(mention.meaning, fields, published, tense);
}
