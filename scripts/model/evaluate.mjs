// How good the shipped models are:  npm run evaluate [-- --corpus DIR] [-- --cache FILE] [-- --held-out]
// Plain: the model that ships, on the pages it was fitted on. Cross-validated: five models, each on sites that it has not
// seen. The held-out fifth of the sites is only read if asked for. Intervals are 95 %, by drawing sites.
import { existsSync } from 'node:fs';
import { BODY_THRESHOLD, readBodyPages, scoreByShipped } from './body-pages.mjs';
import { bootstrap } from './bootstrap.mjs';
import { collectPages } from './collect-pages.mjs';
import { chooseLines, crossValidate, makeTable, trustByFit } from './fit-body.mjs';
import { evaluateFlags } from './evaluate-flags.mjs';
import { countLeaks, harmonic, scoreChunks, scoreWords, wordsOf } from './measure.mjs';
import { readOptions } from './options.mjs';

const options = readOptions();
if (!existsSync(options.cache)) await collectPages(options);
const percent = (value) => (100 * value).toFixed(2);
const mean = (values) => values.reduce((sum, value) => sum + value, 0) / (values.length || 1);

await evaluateBody();
await evaluateFlags(options);

async function evaluateBody() {
  const pages = await readBodyPages(options.cache);
  const byReadability = pages.map(({ lines }) => lines.map(({ kept }) => (kept >= 0.5 ? 1 : -1)));
  report('Readability alone', pages, byReadability);
  report('plain', pages, pages.map(scoreByShipped));
  const first = crossValidate(pages, makeTable(pages));
  const table = makeTable(pages, trustByFit(pages, first, BODY_THRESHOLD));
  report('cross-validated', pages, crossValidate(pages, table));
  if (!options.heldOut) return;
  const unread = await readBodyPages(options.cache, { heldOut: true });
  report('held-out sites', unread, unread.map(scoreByShipped));
}

function report(name, pages, scores) {
  const rows = pages.map((page, at) => scorePage(page, chooseLines(page, scores[at], BODY_THRESHOLD)));
  const parts = ['wcxb', 'fundus', 'trafilatura'].map((set) => {
    const items = rows.filter((row) => row.set === set && (row.words || row.chunks));
    const measure = set === 'trafilatura' ? measureChunks : (list) => mean(list.map(({ words }) => words.f));
    const [low, high] = bootstrap(items, measure);
    return `${set} ${percent(measure(items))} (${percent(low)} to ${percent(high)})`;
  });
  console.log(`${name.padEnd(18)} word F1, %: ${parts.join('  ')}`);
  console.log(`${''.padEnd(18)} leaves in the text, %: ${listLeaks(rows)}`);
}

function scorePage({ set, site, gold, blocks }, chosen) {
  const text = chosen.map((block) => block.text).join('\n');
  const leaks = gold.labels ? countLeaks({ blocks, gold }, chosen) : {};
  if (set === 'trafilatura') return { set, site, leaks, chunks: gold.with && scoreChunks(text, gold) };
  return { set, site, leaks, words: gold.body?.trim() ? scoreWords(wordsOf(text), wordsOf(gold.body)) : null };
}

function measureChunks(rows) {
  const sum = (name) => rows.reduce((all, { chunks }) => all + chunks[name], 0);
  const [hits, misses, wrong] = ['hits', 'misses', 'wrong'].map(sum);
  return harmonic(hits / (hits + wrong || 1), hits / (hits + misses || 1)).f;
}

function listLeaks(rows) {
  return ['D', 'P', 'N', 'R', 'B']
    .map((label) => {
      const counts = rows.map(({ leaks }) => leaks[label] ?? [0, 0]);
      const [inside, all] = [0, 1].map((at) => counts.reduce((sum, count) => sum + count[at], 0));
      return `${label} ${percent(inside / (all || 1))}`;
    })
    .join('  ');
}
