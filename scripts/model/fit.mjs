// Fits the models to the corpus and writes their data files:  npm run fit [-- --corpus DIR] [-- --cache FILE]
// The pages are collected first (./collect-pages.mjs) if the cache is not there. The same cache gives the same files.
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { readAppealPages } from './appeal-pages.mjs';
import { BODY_THRESHOLD, readBodyPages } from './body-pages.mjs';
import { collectPages } from './collect-pages.mjs';
import { fitGroup, GROUPS, makeRows } from './fit-appeals.mjs';
import { crossValidate, fitTable, makeTable, trustByFit } from './fit-body.mjs';
import { writeModels } from './model-file.mjs';
import { readOptions } from './options.mjs';
import { flattenPages, readFixtures, readLessons } from './written-pages.mjs';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const options = readOptions();
if (!existsSync(options.cache)) await collectPages(options);

await write('src/analysis/article/body-model.ts', { bodyModel: await fitBody() }, '0008-main-content.md');
const labelled = await readLabelled();
await writeFlags('appeals', 'appeal');
await writeFlags('related', 'related');

async function fitBody() {
  const pages = await readBodyPages(options.cache);
  const first = crossValidate(pages, makeTable(pages));
  return fitTable(makeTable(pages, trustByFit(pages, first, BODY_THRESHOLD)));
}

async function readLabelled() {
  const pages = await readAppealPages(options.cache);
  // So that a page in a language without phrases is judged by what else there is.
  const silent = await readAppealPages(options.cache, { hasPhrases: false });
  const written = readFixtures();
  return [...pages, ...written, ...flattenPages([...pages, ...written]), ...readLessons(), ...silent];
}

async function writeFlags(file, name) {
  const { first, second } = fitGroup(makeRows(labelled, GROUPS[file].kinds), GROUPS[file]);
  const models = { [`${name}Model`]: first, [`${name}SecondModel`]: second };
  await write(`src/analysis/boilerplate/models/${file}.ts`, models, '0009-judging-blocks.md');
}

async function write(path, models, decision) {
  const types = `${'../'.repeat(path.split('/').length - 3)}model/score-trees.js`;
  const text = writeModels(models, { about: `How it came to be: docs/decisions/${decision}`, types });
  await writeFile(join(root, path), text);
  const trees = Object.values(models).reduce((sum, model) => sum + model.trees.length, 0);
  console.log(`${path}: ${trees} trees, ${text.length} bytes, ${gzipSync(text).length} gzipped`);
}
