// What the build leaves out of the data: the examples that lexicons carry for their tests.
import ts from 'typescript';

const EXAMPLES = new Set(['hits', 'misses']);

/** The source of a data file without its `hits` and `misses`, where those are lists of plain strings. */
export function stripExamples(source) {
  const file = ts.createSourceFile('data.ts', source, ts.ScriptTarget.Latest);
  const cuts = [];
  const visit = (node) => {
    if (isExamples(node, file)) cuts.push(node);
    else ts.forEachChild(node, visit);
  };
  visit(file);
  return cuts.reduceRight((text, node) => {
    const comma = /^\s*,/.exec(text.slice(node.end));
    return text.slice(0, node.getFullStart()) + text.slice(node.end + (comma?.[0].length ?? 0));
  }, source);
}

function isExamples(node, file) {
  return (
    ts.isPropertyAssignment(node) &&
    EXAMPLES.has(node.name.getText(file)) &&
    ts.isArrayLiteralExpression(node.initializer) &&
    node.initializer.elements.every(ts.isStringLiteralLike)
  );
}
