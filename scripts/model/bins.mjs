/** What is told apart of a feature's values: enough for each split that matters, few enough that thresholds repeat. */
const MOST_BINS = 48;

/**
 * Sorts each feature's values into bins of about the same number of rows. `edges[feature][bin]` is the threshold above
 * `bin`, `columns[feature][row]` the bin of a row; `width` bins are room for each feature.
 */
export function binRows(rows, featureCount) {
  const edges = [];
  const columns = [];
  for (let feature = 0; feature < featureCount; feature += 1) {
    const values = Float64Array.from(rows, (row) => row[feature]);
    const own = edgesOf(values);
    edges.push(own);
    columns.push(Uint8Array.from(values, (value) => binOf(own, value)));
  }
  return { edges, columns, width: MOST_BINS + 1 };
}

/** The same bins for some of the rows. */
export function pickBins({ edges, columns, width }, picked) {
  return { edges, width, columns: columns.map((column) => Uint8Array.from(picked, (row) => column[row])) };
}

function edgesOf(values) {
  const sorted = Float64Array.from(values).sort();
  const edges = [];
  for (let step = 1; step <= MOST_BINS; step += 1) {
    const at = Math.floor((step * sorted.length) / (MOST_BINS + 1));
    addEdge(edges, sorted, at);
  }
  // Rare values matter, too: what stands on few rows has no quantile of its own.
  const distinct = [...new Set(sorted)];
  if (distinct.length > MOST_BINS) return edges;
  return distinct.slice(1).map((value, at) => between(distinct[at], value));
}

function addEdge(edges, sorted, at) {
  const value = sorted[at];
  let before = at;
  while (before > 0 && sorted[before] === value) before -= 1;
  if (sorted[before] === value) return;
  const edge = between(sorted[before], value);
  if (!(edge <= edges.at(-1))) edges.push(edge);
}

/** The number with the fewest digits that parts two values: the model's file is to be read. */
function between(low, high) {
  for (let digits = 0; digits < 8; digits += 1) {
    const middle = Number(((low + high) / 2).toFixed(digits));
    if (middle > low && middle <= high) return middle;
  }
  return high;
}

function binOf(edges, value) {
  let low = 0;
  let high = edges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value < edges[middle]) high = middle;
    else low = middle + 1;
  }
  return low;
}
