/**
 * A regular expression of the data. Written as one; the build hands over its text alone, so that nothing is spent on
 * those that no page ever asks for (scripts/lighten-data.mjs).
 */
export type Pattern = Pick<RegExp, 'source' | 'flags'>;

const compiled = new WeakMap<Pattern, RegExp>();

/** The pattern as an engine runs it, compiled when first asked for. */
export function compilePattern(pattern: Pattern): RegExp {
  const known = compiled.get(pattern);
  if (known) return known;
  const fresh = new RegExp(pattern.source, pattern.flags);
  compiled.set(pattern, fresh);
  return fresh;
}
