// Turns a fitted model into the data file that ships: features by name, whole numbers at the leaves, one tree a line.

/** Leaves are log-odds in hundredths: finer than any decision needs. */
const SCALE = 100;

/** The model as it ships: only the features that some tree asks for, leaves rounded. */
export function compact({ features, base, trees }) {
  const used = [...new Set(trees.flatMap(featuresOf))].sort((a, b) => a - b);
  const places = new Map(used.map((feature, at) => [feature, at]));
  const round = (node) =>
    typeof node === 'number'
      ? Math.round(node * SCALE)
      : [places.get(node[0]), node[1], round(node[2]), round(node[3])];
  return {
    features: used.map((feature) => features[feature]),
    scale: SCALE,
    base: Math.round(base * SCALE),
    trees: trees.map((tree) => merge(round(tree))),
  };
}

/** The text of a TypeScript module that exports the models by name; `types` is where the type of a model is. */
export function writeModels(models, { about, types }) {
  return [
    `// Written by \`npm run fit\`: do not edit. ${about}`,
    `import type { TreeModel } from '${types}';`,
    '',
    ...Object.entries(models).flatMap(([name, model]) => writeModel(name, compact(model))),
  ].join('\n');
}

function writeModel(name, { trees, ...head }) {
  return [
    '// prettier-ignore',
    `export const ${name}: TreeModel = {`,
    ...Object.entries(head).map(([field, value]) => `  ${field}: ${JSON.stringify(value)},`),
    '  trees: [',
    ...trees.map((tree) => `    ${JSON.stringify(tree)},`),
    '  ],',
    '};',
    '',
  ];
}

function featuresOf(node) {
  return typeof node === 'number' ? [] : [node[0], ...featuresOf(node[2]), ...featuresOf(node[3])];
}

/** A split between equal leaves says nothing. */
function merge(node) {
  if (typeof node === 'number') return node;
  const [feature, threshold, below, notBelow] = [node[0], node[1], merge(node[2]), merge(node[3])];
  return below === notBelow && typeof below === 'number' ? below : [feature, threshold, below, notBelow];
}
