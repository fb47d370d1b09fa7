// Fits the models to the corpus and writes their data files:  npm run fit [-- --corpus DIR] [-- --cache FILE]
// The pages are collected first (./collect-pages.mjs) if the cache is not there. The same cache gives the same files.
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { BODY_THRESHOLD, readBodyPages } from './body-pages.mjs';
import { collectPages } from './collect-pages.mjs';
import { crossValidate, fitTable, makeTable, trustByFit } from './fit-body.mjs';
import { compact, writeModel } from './model-file.mjs';
import { readOptions } from './options.mjs';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const options = readOptions();
if (!existsSync(options.cache)) await collectPages(options);

await write('src/analysis/article/body-model.ts', 'bodyModel', await fitBody());

async function fitBody() {
  const pages = await readBodyPages(options.cache);
  const first = crossValidate(pages, makeTable(pages));
  return fitTable(makeTable(pages, trustByFit(pages, first, BODY_THRESHOLD)));
}

async function write(path, name, model) {
  const text = writeModel(name, compact(model), 'How it came to be: docs/decisions/0008-main-content.md');
  await writeFile(join(root, path), text);
  console.log(`${path}: ${model.trees.length} trees, ${text.length} bytes, ${gzipSync(text).length} gzipped`);
}
