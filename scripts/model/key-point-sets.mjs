// The articles with summaries by people, as choosing key points and scoring the choice need them.
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { importTypescript } from '../import-typescript.mjs';
import { foldOf } from './folds.mjs';
import { readOptions } from './options.mjs';

export const { KEY_POINT, ...analysis } = await importTypescript('scripts/model/key-point-entry.ts');
const { bench, corpus } = readOptions();
const load = (path) => import(pathToFileURL(resolve(bench, 'facts', path)).href);
const { rougeN, tokenize } = await load('rouge.mjs');
const { coverage } = await load('scu.mjs');

const SETS = {
  realsumm: { lang: 'en', maxWords: 78 },
  summeval: { lang: 'en', maxWords: 78 },
  orangesum: { lang: 'fr', maxWords: 62 },
};

const mean = (values) => values.reduce((sum, value) => sum + value, 0) / (values.length || 1);

export function readArticles() {
  return Object.entries(SETS).flatMap(([set, { lang, maxWords }]) => {
    const file = join(corpus, 'facts', `${set}.jsonl`);
    const lines = existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : [];
    return lines.map((line) => prepare({ ...JSON.parse(line), set, lang, maxWords }));
  });
}

function prepare({ id, set, lang, maxWords, text, refs, scus }) {
  const lexicon = analysis.factLexicons[lang];
  const model = analysis.readText(text, lang, lexicon);
  const dates = analysis.findDates(text, lexicon, null);
  const names = analysis.groupNames(model).flatMap(({ mentions }) => mentions);
  const facts = {
    captions: analysis.countCaptionSentences(model),
    figures: analysis.countPerSentence(model, [...analysis.findFigures(text, lang, lexicon), ...dates]),
    names: analysis.countPerSentence(model, names),
  };
  const stem = lang === 'en';
  const tokensOf = (summary) => tokenize(summary, { stem });
  const references = refs.map(tokensOf);
  // Where no one has made content units of them, the sentences of the summaries stand in.
  const units = scus ?? refs.flatMap((summary) => analysis.splitSentences(summary, lang, lexicon));
  return { set, maxWords, model, facts, references, units, tokensOf, fold: foldOf(id) };
}

/** How good the key points are that `weights` choose: shares of 1, and their length in words. */
export function scoreChoice({ model, facts, maxWords, references, units, tokensOf }, weights, budget = maxWords) {
  const scores = analysis.scoreSentences(model, '', facts, weights);
  const points = analysis.chooseKeyPoints(model, scores, budget, weights).map(({ text }) => text);
  const summary = points.join(' ');
  const tokens = tokensOf(summary);
  const rouge = (n) => mean(references.map((reference) => rougeN(tokens, reference, n).f));
  return {
    rouge1: rouge(1),
    rouge2: rouge(2),
    units: coverage(units, points),
    words: summary.split(/\s+/).filter(Boolean).length,
  };
}

/** The means of each set's scores; `weightsOf` tells by whose weights an article is read. */
export function scoreSets(articles, weightsOf) {
  return Object.keys(SETS).map((set) => {
    const rows = articles.filter((one) => one.set === set).map((one) => scoreChoice(one, weightsOf(one)));
    const average = (key) => mean(rows.map((row) => row[key]));
    return {
      set,
      rouge1: average('rouge1'),
      rouge2: average('rouge2'),
      units: average('units'),
      words: average('words'),
    };
  });
}
