// Logistic regression for yes-or-no questions, to compare the trees with: the same call and the same kind of answer as
// ./boost.mjs. Adagrad in a seeded order, so that the same rows give the same model.
import { drawFrom } from './draw.mjs';

const DEFAULTS = { passes: 8, rate: 0.05, l2: 1e-5, seed: 1 };

/** `rows` are lists of numbers as long as `featureNames`, `targets` are 0 or 1. */
export function fit({ rows, targets, weights, featureNames, ...options }) {
  const { passes, rate, l2, seed } = { ...DEFAULTS, ...options };
  const width = featureNames.length;
  const { means, scales } = spread(rows, width);
  const slopes = new Float64Array(width + 1);
  const squares = new Float64Array(width + 1).fill(1e-8);
  const scaled = new Float64Array(width + 1).fill(1);
  const order = Uint32Array.from(rows.keys());
  const random = drawFrom(seed);
  for (let pass = 0; pass < passes; pass += 1) {
    shuffle(order, random);
    for (const row of order) {
      for (let at = 0; at < width; at += 1) scaled[at] = (rows[row][at] - means[at]) * scales[at];
      const error = weights[row] * (1 / (1 + Math.exp(-dot(slopes, scaled))) - targets[row]);
      for (let at = 0; at <= width; at += 1) {
        const step = error * scaled[at] + l2 * slopes[at];
        squares[at] += step * step;
        slopes[at] -= (rate * step) / Math.sqrt(squares[at]);
      }
    }
  }
  return { means, scales, slopes };
}

/** The log-odds of a row. */
export function predict({ means, scales, slopes }, row) {
  let sum = slopes.at(-1);
  for (let at = 0; at < means.length; at += 1) sum += slopes[at] * (row[at] - means[at]) * scales[at];
  return sum;
}

function spread(rows, width) {
  const means = new Float64Array(width);
  const squares = new Float64Array(width);
  for (const row of rows)
    for (let at = 0; at < width; at += 1) {
      means[at] += row[at] / rows.length;
      squares[at] += row[at] ** 2 / rows.length;
    }
  const scales = squares.map((square, at) => 1 / (Math.sqrt(Math.max(0, square - means[at] ** 2)) || 1));
  return { means, scales };
}

function dot(a, b) {
  let sum = 0;
  for (let at = 0; at < a.length; at += 1) sum += a[at] * b[at];
  return sum;
}

function shuffle(order, random) {
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    [order[at], order[other]] = [order[other], order[at]];
  }
}
