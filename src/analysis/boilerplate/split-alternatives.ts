/** An escape, a class, or what opens, closes or parts alternatives. */
const TOKEN = /\\.|\[(?:\\.|[^\]\\])*\]|[()|]/gs;

/** The alternatives on the top level of a regular expression's source, in order. */
export function splitAlternatives(source: string): readonly string[] {
  const alternatives: string[] = [];
  let depth = 0;
  let from = 0;
  for (const { 0: token, index } of source.matchAll(TOKEN)) {
    if (token === '(') depth += 1;
    else if (token === ')') depth -= 1;
    else if (token === '|' && depth === 0) {
      alternatives.push(source.slice(from, index));
      from = index + 1;
    }
  }
  return [...alternatives, source.slice(from)];
}
