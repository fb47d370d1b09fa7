// Asks of each weight of the key points whether another value would be better, and says what the answer is worth:
//   node scripts/model/fit-key-points.mjs [--corpus DIR] [--bench DIR]
// A weight moves only where the articles agree on it: with so few of them, a search that takes every gain learns their
// chance. What it finds is printed, for a person to put into src/analysis/facts/key-point-weights.ts.
import { FOLDS } from './folds.mjs';
import { KEY_POINT, readArticles, scoreChoice, scoreSets } from './key-point-sets.mjs';

/** The mean gain has to be so many times its standard error. */
const SURE = 1.2;
const PASSES = 2;
/** Shares of the budget: one choice more or less says little about weights. */
const BUDGETS = [0.88, 1, 1.12];
/** Of the largest set, every so manieth article is enough. */
const THINNING = { orangesum: 3 };
const WORTH = { realsumm: 1, summeval: 1, orangesum: 0.5 };
const isFixed = new Set(['headline', 'captionLine', 'caption', 'minWords', 'usualWords', 'summaryStems']);

const mean = (values) => values.reduce((sum, value) => sum + value, 0) / (values.length || 1);

function valueOf(article, weights) {
  const budgets = article.set === 'orangesum' ? [1] : BUDGETS;
  return mean(
    budgets.map((share) => {
      const { rouge1, rouge2, units } = scoreChoice(article, weights, Math.round(share * article.maxWords));
      return article.set === 'realsumm' ? units : (rouge1 + 2 * rouge2) / 2 + units / 2;
    }),
  );
}

/** Two neighbours of a value: a factor for what is above zero, a step for what may be below. */
const neighbours = (name, value) =>
  value > 0 && !/^enough/.test(name) ? [value * 1.35, value / 1.35] : [value + 0.05, value - 0.05];

/** The gain of `after` over `before`, in standard errors. */
function compare(articles, before, after) {
  let gain = 0;
  let variance = 0;
  for (const [set, worth] of Object.entries(WORTH)) {
    const gains = articles.flatMap((article, i) => (article.set === set ? [after[i] - before[i]] : []));
    const average = mean(gains);
    gain += worth * average;
    variance += (worth ** 2 * mean(gains.map((one) => (one - average) ** 2))) / (gains.length || 1);
  }
  return variance > 0 ? gain / Math.sqrt(variance) : 0;
}

function fit(articles) {
  let weights = { ...KEY_POINT };
  let values = articles.map((article) => valueOf(article, weights));
  for (let pass = 0; pass < PASSES; pass += 1) {
    for (const name of Object.keys(weights).filter((one) => !isFixed.has(one))) {
      for (const value of neighbours(name, weights[name])) {
        const changed = { ...weights, [name]: value };
        const after = articles.map((article) => valueOf(article, changed));
        if (compare(articles, values, after) <= SURE) continue;
        [weights, values] = [changed, after];
        break;
      }
    }
  }
  return weights;
}

const percent = (value) => (100 * value).toFixed(1).padStart(5);

function print(name, rows) {
  console.log(name);
  for (const { set, rouge1, rouge2, units, words } of rows) {
    const scores = `ROUGE-1 ${percent(rouge1)}  ROUGE-2 ${percent(rouge2)}  units ${percent(units)}`;
    console.log(`  ${set.padEnd(10)} ${scores}  ${words.toFixed(1)} words`);
  }
}

function printMoved(weights) {
  const moved = Object.entries(weights).filter(([name, value]) => value !== KEY_POINT[name]);
  console.log(`  moved: ${moved.map(([name, value]) => `${name} ${value.toPrecision(3)}`).join(', ') || 'nothing'}`);
}

const articles = readArticles();
const taught = articles.filter(({ set }, i) => i % (THINNING[set] ?? 1) === 0);
print(
  'as they ship',
  scoreSets(articles, () => KEY_POINT),
);
const plain = fit(taught);
print(
  'fitted, plain',
  scoreSets(articles, () => plain),
);
printMoved(plain);
const folds = Array.from({ length: FOLDS }, (_, fold) => fit(taught.filter((article) => article.fold !== fold)));
print(
  'fitted, cross-validated',
  scoreSets(articles, ({ fold }) => folds[fold]),
);
folds.forEach(printMoved);
