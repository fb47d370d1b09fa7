// Gradient-boosted trees for yes-or-no questions: Newton steps on the logistic loss, histograms, best-first growth.
// No dependency, and no chance but a seeded draw: the same rows and options give the same model on every machine.
import { binRows } from './bins.mjs';
import { drawFrom } from './draw.mjs';

const DEFAULTS = {
  trees: 60,
  depth: 4,
  leaves: Infinity,
  rate: 0.2,
  l2: 1,
  minChild: 20,
  columns: 1,
  sample: 1,
  seed: 1,
};

/**
 * `rows` are lists of numbers as long as `featureNames`, `targets` are 0 or 1. `minChild` is the least summed weight of a
 * leaf's rows; `columns` and `sample` are the shares of features and rows that each tree is grown on, drawn by `seed`.
 * `bins` of an earlier call on the same rows may be given to save time.
 */
export function fit({ rows, targets, weights, featureNames, bins = binRows(rows, featureNames.length), ...options }) {
  const settings = { ...DEFAULTS, ...options };
  const count = targets.length;
  const weight = Float64Array.from({ length: count }, (_, row) => weights?.[row] ?? 1);
  const base = logOdds(targets, weight);
  const scores = new Float64Array(count).fill(base);
  const gradient = new Float64Array(count);
  const hessian = new Float64Array(count);
  const random = drawFrom(settings.seed);
  const trees = [];
  while (trees.length < settings.trees) {
    for (let row = 0; row < count; row += 1) {
      const share = 1 / (1 + Math.exp(-scores[row]));
      gradient[row] = weight[row] * (targets[row] - share);
      hessian[row] = weight[row] * share * (1 - share);
    }
    const columns = featureNames.map((_, at) => at).filter(() => settings.columns >= 1 || random() < settings.columns);
    const rows = Uint32Array.from(targets.keys()).filter(() => settings.sample >= 1 || random() < settings.sample);
    const root = growTree({ ...settings, bins, weight, gradient, hessian, columns }, rows);
    addToScores(scores, root, bins);
    trees.push(treeOf(root, bins));
  }
  return { features: [...featureNames], base, trees };
}

/** A tree is a leaf's log-odds, or `[feature, threshold, below, notBelow]`. */
export function predict({ base, trees }, row) {
  return trees.reduce((sum, tree) => sum + leafOf(tree, row), base);
}

function leafOf(tree, row) {
  let node = tree;
  while (typeof node !== 'number') node = row[node[0]] < node[1] ? node[2] : node[3];
  return node;
}

function logOdds(targets, weight) {
  let all = 0;
  let hits = 0;
  targets.forEach((target, row) => {
    all += weight[row];
    hits += weight[row] * target;
  });
  return Math.log((hits + 1) / (all - hits + 1));
}

/** Splits the leaf that gains most until none gains. */
function growTree(state, rows) {
  const root = makeNode(state, rows, 0, histogramOf(state, rows));
  const open = [root];
  for (let leaves = 1; leaves < state.leaves; leaves += 1) {
    const next = open.reduce(
      (best, node) => (node.split && node.split.gain > (best?.split.gain ?? 0) ? node : best),
      null,
    );
    if (!next) break;
    open.splice(open.indexOf(next), 1, ...splitNode(state, next));
  }
  return root;
}

function addToScores(scores, root, { columns }) {
  for (let row = 0; row < scores.length; row += 1) {
    let node = root;
    while (node.children) node = node.children[columns[node.split.feature][row] <= node.split.bin ? 0 : 1];
    scores[row] += node.value;
  }
}

function treeOf({ children, split, value }, bins) {
  if (!children) return value;
  const [below, notBelow] = children.map((child) => treeOf(child, bins));
  return [split.feature, bins.edges[split.feature][split.bin], below, notBelow];
}

function makeNode(state, rows, depth, histogram) {
  const { l2, rate } = state;
  let g = 0;
  let h = 0;
  for (const row of rows) {
    g += state.gradient[row];
    h += state.hessian[row];
  }
  const node = { rows, depth, histogram, value: (rate * g) / (h + l2), split: null, children: null };
  if (depth < state.depth) node.split = bestSplit(state, histogram, g, h);
  return node;
}

/** The smaller child's histogram is counted, the larger one's is what is left of the parent's. */
function splitNode(state, node) {
  const { feature, bin } = node.split;
  const column = state.bins.columns[feature];
  const sides = [node.rows.filter((row) => column[row] <= bin), node.rows.filter((row) => column[row] > bin)];
  const small = sides[0].length <= sides[1].length ? 0 : 1;
  const counted = histogramOf(state, sides[small]);
  const rest = node.histogram.map((value, at) => value - counted[at]);
  node.histogram = null;
  node.children = sides.map((rows, side) => makeNode(state, rows, node.depth + 1, side === small ? counted : rest));
  return node.children;
}

/** Gradient, hessian and weight for each bin of each feature. */
function histogramOf({ bins, columns, gradient, hessian, weight }, rows) {
  const sums = new Float64Array(bins.columns.length * bins.width * 3);
  for (const feature of columns) {
    const column = bins.columns[feature];
    const start = feature * bins.width;
    for (const row of rows) {
      const at = (start + column[row]) * 3;
      sums[at] += gradient[row];
      sums[at + 1] += hessian[row];
      sums[at + 2] += weight[row];
    }
  }
  return sums;
}

function bestSplit({ bins, columns, l2, minChild }, histogram, g, h) {
  let best = null;
  const whole = (g * g) / (h + l2);
  for (const feature of columns) {
    const start = feature * bins.width;
    const last = bins.edges[feature].length;
    let all = 0;
    for (let bin = 0; bin <= last; bin += 1) all += histogram[(start + bin) * 3 + 2];
    let left = 0;
    let leftG = 0;
    let leftH = 0;
    for (let bin = 0; bin < last; bin += 1) {
      const at = (start + bin) * 3;
      leftG += histogram[at];
      leftH += histogram[at + 1];
      left += histogram[at + 2];
      if (left < minChild || all - left < minChild) continue;
      const gain = (leftG * leftG) / (leftH + l2) + (g - leftG) ** 2 / (h - leftH + l2) - whole;
      if (gain > (best?.gain ?? 1e-6)) best = { feature, bin, gain };
    }
  }
  return best;
}
