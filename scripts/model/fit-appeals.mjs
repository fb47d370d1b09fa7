// Fits the models that tell appeals and related links from the rest, block by block, in two looks: the second knows what
// the first made of the neighbours.
import { analysis } from './appeal-pages.mjs';
import { binRows, pickBins } from './bins.mjs';
import * as trees from './boost.mjs';
import { FOLDS } from './folds.mjs';
import { LABELS } from './flag-labels.mjs';

// docs/decisions/0009-judging-blocks.md says how these were chosen.
const SHARED = { leaves: 8, depth: 6, rate: 0.15, l2: 2, minChild: 4, columns: 0.3, seed: 7 };
export const GROUPS = {
  appeals: {
    kinds: ['donation', 'paywall', 'newsletter'],
    first: { ...SHARED, trees: 80 },
    second: { ...SHARED, trees: 24 },
  },
  related: { kinds: ['related'], first: { ...SHARED, trees: 40 }, second: { ...SHARED, trees: 24 } },
};

/** A wrongly flagged line of the article is the worst error there is; minor and ambiguous labels teach less. */
const WEIGHTS = { body: 3, minor: 0.3, flat: 0.5, written: 2, lesson: 0.4, silent: 0.3 };

const names = { first: Object.keys(analysis.features), second: Object.keys(analysis.secondFeatures) };
const columns = { first: Object.values(analysis.features), second: Object.values(analysis.secondFeatures) };

/** One row for each block and kind that may be of it. */
export function makeRows(pages, kinds) {
  return pages.flatMap((page) =>
    kinds.flatMap((kind) =>
      page.view.views
        .filter((view) => analysis.isCandidate(view, kind))
        .map((view) => {
          const label = page.labelOf(view.block);
          const first = Float32Array.from(columns.first, (feature) => feature(view, kind));
          return { page, kind, view, first, target: label === LABELS[kind] ? 1 : 0, weight: weigh(label, kind, page) };
        }),
    ),
  );
}

function weigh(label, kind, { isFlat, isWritten, isLesson, isSilent }) {
  if (!label) return 0;
  const scale =
    (isFlat ? WEIGHTS.flat : 1) *
    (isWritten ? WEIGHTS.written : 1) *
    (isLesson ? WEIGHTS.lesson : 1) *
    (isSilent ? WEIGHTS.silent : 1);
  if (label === 'B') return scale * WEIGHTS.body;
  if (!label.endsWith('~')) return scale;
  return label.startsWith(LABELS[kind]) ? 0 : scale * WEIGHTS.minor;
}

/** `first` and `second`, fitted on all rows. */
export function fitGroup(rows, group) {
  const fits = startFits(rows, group);
  lookAgain(rows, group, ({ page }) => fits.firstWithout(page.fold));
  return { first: fits.firstWithout(), second: trainSecond(fits.known, () => true, group) };
}

/** For each row its log-odds by models that have seen no page of its fold; by the first look alone if there is no second. */
export function crossValidateGroup(rows, group) {
  const fits = startFits(rows, group);
  const { predict } = group.learner ?? trees;
  if (!group.second) return new Map(rows.map((row) => [row, predict(fits.firstWithout(row.page.fold), row.first)]));
  const scores = new Map();
  for (let fold = 0; fold < FOLDS; fold += 1) {
    lookAgain(rows, group, ({ page }) => fits.firstWithout(fold, page.fold));
    const model = trainSecond(fits.known, ({ page }) => page.fold !== fold, group);
    for (const row of rows) if (row.page.fold === fold) scores.set(row, predict(model, row.second));
  }
  return scores;
}

/** First looks that have not seen some folds; each is fitted once. */
function startFits(rows, group) {
  const known = rows.filter(({ weight }) => weight > 0);
  const bins = binRows(
    known.map(({ first }) => first),
    names.first.length,
  );
  const models = new Map();
  const firstWithout = (...folds) => {
    const key = [...new Set(folds)].sort().join(' ');
    if (!models.has(key))
      models.set(
        key,
        train(known, ({ page }) => !folds.includes(page.fold), 'first', bins, group),
      );
    return models.get(key);
  };
  return { known, firstWithout };
}

function trainSecond(known, isWanted, group) {
  const bins = binRows(
    known.map(({ second }) => second),
    names.second.length,
  );
  return train(known, isWanted, 'second', bins, group);
}

function train(known, isWanted, look, bins, group) {
  const picked = known.flatMap((row, at) => (isWanted(row) ? [at] : []));
  return (group.learner ?? trees).fit({
    ...{ rows: picked.map((at) => known[at][look]), featureNames: names[look], bins: pickBins(bins, picked) },
    targets: picked.map((at) => known[at].target),
    weights: picked.map((at) => known[at].weight),
    ...group[look],
  });
}

/** Gives each row its second look, by what the first made of its page. */
function lookAgain(rows, group, modelOf) {
  const { predict } = group.learner ?? trees;
  const pages = new Map();
  for (const row of rows) {
    const kinds = pages.get(row.page) ?? new Map();
    pages.set(row.page, kinds);
    if (!kinds.has(row.kind)) kinds.set(row.kind, new Float32Array(row.page.view.views.length));
    kinds.get(row.kind)[row.view.at] = 1 / (1 + Math.exp(-predict(modelOf(row), row.first)));
  }
  const looks = new Map([...pages].map(([page, kinds]) => [page, analysis.createFirstLook(page.view, kinds)]));
  for (const row of rows) {
    const look = looks.get(row.page);
    row.second = Float32Array.from(columns.second, (feature) => feature(row.view, row.kind, look));
  }
}
