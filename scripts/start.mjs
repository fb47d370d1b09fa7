// Shows Unbury at work on one page: npm start [-- URL-or-file]
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ENGINE_NAMES, ensureBrowsers, findBrowser } from './browsers.mjs';
import { launchBrowser, openPopup, takeScreenshots } from './drive.mjs';
import { importTypescript } from './import-typescript.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const dist = join(root, 'dist');
const artifacts = join(root, 'artifacts');
const hasDisplay = process.platform !== 'linux' || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);

try {
  await start(process.argv[2] ?? join(root, 'examples/reference.html'));
} catch (error) {
  console.error(`Unbury could not start: ${error.message}`);
  process.exitCode = 1;
}

async function start(wanted) {
  const isAddress = /^https?:\/\//i.test(wanted);
  if (!isAddress && !existsSync(wanted)) throw new Error(`${wanted} is neither an address nor a file.`);

  console.log('Building …');
  runNode(['build.mjs']);
  const server = isAddress ? null : await serveFolder(dirname(resolve(wanted)));
  try {
    const url = server ? `${server.origin}/${encodeURIComponent(basename(wanted))}` : wanted;
    await show({ url, file: server ? resolve(wanted) : null });
  } finally {
    await server?.close();
  }
}

async function show({ url, file }) {
  const { engine, executable, reason } = chooseBrowser();
  if (!engine) {
    await printReport({ url, file });
    console.log(reason);
    return;
  }
  const driver = await launchBrowser(engine, executable, dist, { headed: hasDisplay });
  try {
    const tab = await driver.openTab(url);
    const html = file ? null : await tab.evaluate(({ document }) => document.documentElement.outerHTML);
    await printReport({ url, file, html });
    await (hasDisplay ? stayOpen(driver, tab) : leavePictures(driver, tab));
  } finally {
    await driver.close().catch(() => undefined);
  }
}

async function stayOpen(driver, tab) {
  const closed = driver.whenClosed();
  const stopped = new Promise((stop) => process.once('SIGINT', stop));
  // A browser that shows its popup is the best hint; without it the button is still there.
  await openPopup(driver, tab).catch(() => undefined);
  console.log(
    `\n${driver.version} is open with Unbury loaded: use its toolbar button. Close it, or press Ctrl+C, to end.`,
  );
  await Promise.race([closed, stopped]);
}

async function leavePictures(driver, tab) {
  await mkdir(artifacts, { recursive: true });
  const shots = await takeScreenshots(driver, tab, (what) => join(artifacts, `${what}.png`));
  console.log(`\nNo display: ${driver.version} ran headless with Unbury loaded and left these pictures.`);
  for (const { what, path } of shots) console.log(`  ${what.padEnd(12)} ${relative(process.cwd(), path)}`);
}

/** The report of the command line, from the file, the page in the browser, or the network where there is neither. */
async function printReport({ url, file, html }) {
  const input = file ? undefined : (html ?? (await fetchPage(url)));
  runNode([join(dist, 'cli/unbury.mjs'), ...(file ? [file] : []), '--url', url], { input, mayFail: true });
}

async function fetchPage(url) {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answers ${response.status}.`);
  return Buffer.from(await response.arrayBuffer());
}

function chooseBrowser() {
  const found = ENGINE_NAMES.find((engine) => findBrowser(engine));
  if (found) return { engine: found, executable: findBrowser(found) };
  const { paths, reasons } = ensureBrowsers(['chromium']);
  return paths['chromium']
    ? { engine: 'chromium', executable: paths['chromium'] }
    : { engine: null, reason: reasons['chromium'] };
}

async function serveFolder(folder) {
  const { startServer } = await importTypescript('test/e2e/server.ts');
  return startServer([folder]);
}

function runNode(args, { input, mayFail = false } = {}) {
  const stdin = input === undefined ? 'ignore' : 'pipe';
  const { status, error } = spawnSync(process.execPath, args, {
    cwd: root,
    input,
    stdio: [stdin, 'inherit', 'inherit'],
  });
  if (error) throw error;
  if (status !== 0 && !mayFail) throw new Error(`${args[0]} failed.`);
}
