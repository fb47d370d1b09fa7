// What the build makes of the data: without the examples that it carries for its tests, and with patterns as text.
import ts from 'typescript';

const EXAMPLES = new Set(['hits', 'misses']);

/**
 * The source of a data file without its `hits` and `misses`, where those are lists of plain strings, and with each
 * `pattern: /…/iu` as `{ source, flags }`: an engine reads hundreds of regular expressions for a third of a second
 * before the first page is looked at, though few of them are ever tried.
 */
export function lightenData(source) {
  const file = ts.createSourceFile('data.ts', source, ts.ScriptTarget.Latest);
  const edits = [];
  const visit = (node) => {
    if (isExamples(node, file)) edits.push(cutOut(node, source));
    else if (isPattern(node, file)) edits.push(spellOut(node.initializer, file));
    else ts.forEachChild(node, visit);
  };
  visit(file);
  return edits.reduceRight((text, { from, to, by }) => text.slice(0, from) + by + text.slice(to), source);
}

function cutOut(node, source) {
  const comma = /^\s*,/.exec(source.slice(node.end));
  return { from: node.getFullStart(), to: node.end + (comma?.[0].length ?? 0), by: '' };
}

function spellOut(literal, file) {
  const text = literal.getText(file);
  const end = text.lastIndexOf('/');
  const [source, flags] = [text.slice(1, end), text.slice(end + 1)].map((part) => JSON.stringify(part));
  return { from: literal.getStart(file), to: literal.end, by: `{ source: ${source}, flags: ${flags} }` };
}

function isExamples(node, file) {
  return (
    ts.isPropertyAssignment(node) &&
    EXAMPLES.has(node.name.getText(file)) &&
    ts.isArrayLiteralExpression(node.initializer) &&
    node.initializer.elements.every(ts.isStringLiteralLike)
  );
}

function isPattern(node, file) {
  return (
    ts.isPropertyAssignment(node) &&
    node.name.getText(file) === 'pattern' &&
    ts.isRegularExpressionLiteral(node.initializer)
  );
}
