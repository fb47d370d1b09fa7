// Reads the corpus in Chromium once, and keeps what the models are fitted on as JSON, one page a line.
//   node scripts/model/collect-pages.mjs [--corpus DIR] [--bench DIR] [--cache FILE] [--held-out] [--only ID,ID]
// Held-out sites are left out unless asked for. Pages belong to their publishers: the cache stays out of the project.
import { createWriteStream, readFileSync } from 'node:fs';
import { mkdir, rename } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';
import { findBrowser } from '../browsers.mjs';
import { isHeldOut } from './folds.mjs';
import { readOptions } from './options.mjs';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Writes the corpus' pages to the cache. A page that fails is named and left out. */
export async function collectPages({ corpus, bench, cache, only, heldOut }) {
  const pages = readFileSync(join(corpus, 'pages.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
    .filter(({ url }) => heldOut || !isHeldOut(url))
    .filter(({ id }) => !only || only.split(',').includes(id));
  // As a classic script its constants would not be seen by the others.
  const leaves = readFileSync(join(bench, 'leaves.js'), 'utf8').replace(/^const /gm, 'var ');
  const scripts = [leaves, await bundleEntry()];
  const browser = await puppeteer.launch({
    executablePath: findBrowser('chromium'),
    ...{ headless: true, pipe: true, protocolTimeout: 120_000 },
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
  });
  await mkdir(dirname(resolve(cache)), { recursive: true });
  const stream = createWriteStream(`${cache}.part`);
  let page = await openPage(browser, scripts);
  let done = 0;
  for (const { id, set, url, html, gold } of pages) {
    try {
      const source = gunzipSync(readFileSync(join(corpus, html))).toString('utf8');
      const collected = await page.evaluate(collect, source, url ?? '');
      stream.write(`${collected.slice(0, -1)},${JSON.stringify({ id, set, url, gold }).slice(1)}\n`);
      done += 1;
    } catch (error) {
      console.error(`${set}/${id}: ${error.message.split('\n')[0]}`);
      await page.close().catch(() => {});
      page = await openPage(browser, scripts);
    }
  }
  await new Promise((end) => stream.end(end));
  await browser.close();
  await rename(`${cache}.part`, cache);
  console.log(`${done} of ${pages.length} pages in ${cache}`);
}

async function bundleEntry() {
  const { outputFiles } = await build({
    entryPoints: [join(root, 'scripts/model/page-entry.ts')],
    ...{ bundle: true, format: 'iife', globalName: 'Collector', charset: 'utf8', target: 'es2022', write: false },
  });
  return outputFiles[0].text;
}

async function openPage(browser, scripts) {
  const page = await browser.newPage();
  await page.setContent('<!doctype html><meta charset="utf-8"><title>collect</title>');
  for (const content of scripts) await page.addScriptTag({ content });
  return page;
}

function collect(html, url) {
  const doc = globalThis.parsePage(html, url);
  return JSON.stringify(globalThis.Collector.collectPage(doc, url, globalThis.leafBlocks(doc)));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await collectPages(readOptions());
