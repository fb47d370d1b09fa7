// Fits the model that tells main content from the rest, line by line.
import { binRows, pickBins } from './bins.mjs';
import { featureNames } from './body-pages.mjs';
import { fit, predict } from './boost.mjs';
import { FOLDS } from './folds.mjs';
import { scoreWords, wordsOf } from './measure.mjs';

// docs/decisions/0008-main-content.md says how these were chosen.
const OPTIONS = {
  ...{ trees: 60, depth: 5, leaves: 10, rate: 0.15, l2: 20 },
  ...{ minChild: 60, sample: 0.4, columns: 0.4, seed: 1 },
};
const SET_WEIGHTS = { fundus: 1.5, trafilatura: 1.5 };

/** Rows, targets and weights of the pages' lines, as `fit` wants them; lines of which nothing is known are left out. */
export function makeTable(pages, trust = pages.map(trustByReach)) {
  const table = { rows: [], targets: [], weights: [], pages: [] };
  pages.forEach((page, at) => {
    const share = trust[at] * (SET_WEIGHTS[page.set] ?? 1);
    for (const { row, target, weight } of page.lines) {
      if (weight === 0) continue;
      table.rows.push(row);
      table.targets.push(target);
      table.weights.push(weight * share);
      table.pages.push(at);
    }
  });
  table.bins = binRows(table.rows, featureNames.length);
  return table;
}

export function fitTable({ targets, weights, bins }, picked = [...targets.keys()]) {
  const pick = (values) => picked.map((row) => values[row]);
  const options = {
    rows: [],
    targets: pick(targets),
    weights: pick(weights),
    featureNames,
    bins: pickBins(bins, picked),
  };
  return fit({ ...options, ...OPTIONS });
}

/** For each page, its lines' log-odds by a model that has seen no page of the same fold. */
export function crossValidate(pages, table) {
  const models = Array.from({ length: FOLDS }, (_, fold) =>
    fitTable(
      table,
      [...table.targets.keys()].filter((row) => pages[table.pages[row]].fold !== fold),
    ),
  );
  return pages.map(({ fold, lines }) => lines.map(({ row }) => predict(models[fold], row)));
}

/** Some reference texts lack half of the article, and some hold what is not on the page: they teach little. */
function trustByReach({ set, gold, blocks, targets }) {
  if (set === 'trafilatura' || !gold.body) return 1;
  const reachable = blocks.filter((_, at) => targets[at].target === 1);
  return Math.max(0.05, scoreBlocks(reachable, gold.body) ** 4);
}

/** What no model of the other pages can make sense of is more likely wrong than telling. */
export function trustByFit(pages, scores, threshold) {
  return pages.map((page, at) => {
    const reach = trustByReach(page);
    if (page.set === 'trafilatura' || !page.gold.body) return reach;
    const f = scoreBlocks(chooseLines(page, scores[at], threshold), page.gold.body);
    if (f < 0.5) return 0.1 * reach;
    return f < 0.7 ? 0.3 * reach : reach;
  });
}

export function chooseLines({ blocks, lines }, scores, threshold) {
  return lines.filter((_, at) => scores[at] > threshold).map(({ at }) => blocks[at]);
}

function scoreBlocks(blocks, body) {
  return scoreWords(wordsOf(blocks.map(({ text }) => text).join('\n')), wordsOf(body)).f;
}
