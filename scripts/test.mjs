// Everything that has to be right before a change goes in: npm test. The last line counts the tests.
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ENGINE_NAMES, ensureBrowsers } from './browsers.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const reports = await mkdtemp(join(tmpdir(), 'unbury-test-'));
const isCi = process.env['CI'] === 'true' || process.env['CI'] === '1';

/**
 * What web-ext says about libraries, which we ship as released, in the files they are bundled in: Readability and
 * DOMPurify assign to innerHTML of documents that nobody sees. Our own code may not (eslint.config.js); one warning
 * more than these fails.
 */
const LIBRARY_WARNINGS = [
  { code: 'UNSAFE_VAR_ASSIGNMENT', file: 'content.js', most: 2 },
  { code: 'UNSAFE_VAR_ASSIGNMENT', file: 'reader.js', most: 1 },
];

/** Tests that passed, tests and steps that failed, and names of tests that did not run. */
const tally = { passed: 0, failed: 0, notRun: [] };

const { reasons } = ensureBrowsers(ENGINE_NAMES);

if (await runStep('build', ['build.mjs'])) {
  // Two at a time: the linters of one column are about as slow as the unit tests of the other.
  await Promise.all([
    inTurn(
      () => runStep('lint', [bin('eslint'), '.']),
      () => runStep('format', [bin('prettier'), '--check', '--log-level', 'warn', '.', ...rememberFormat()]),
      () => runStep('types', [bin('tsc'), '--noEmit', '--incremental', '--tsBuildInfoFile', cacheOf('tsc')]),
      lintForFirefox,
    ),
    inTurn(() => runTests('unit', 'vitest.config.ts')),
  ]);
  await runTests('e2e', 'vitest.e2e.config.ts');
}
await rm(reports, { recursive: true, force: true });
finish();

function finish() {
  for (const name of tally.notRun) console.log(`Not run: ${name}`);
  for (const [engine, reason] of Object.entries(reasons))
    console.log(`The end-to-end tests of ${engine} did not run. ${reason}`);
  if (isCi) tally.failed += tally.notRun.length;
  if (isCi && tally.notRun.length > 0) console.log('In CI every test has to run, so that these count as failed.');
  console.log(`${tally.passed} passed, ${tally.failed} failed`);
  process.exitCode = tally.failed > 0 ? 1 : 0;
}

/** Runs a program of Node's; prints what it says only if it fails, which counts as one failure. */
async function runStep(name, args, { judge = ({ status }) => status === 0 } = {}) {
  const result = await run(name, args);
  const isGood = judge(result);
  say(name, isGood, result);
  if (!isGood) tally.failed += 1;
  return isGood;
}

/** web-ext exits with 0 on warnings. */
async function lintForFirefox() {
  const args = [bin('web-ext'), 'lint', '--source-dir', 'dist/firefox', '--output', 'json', '--no-config-discovery'];
  return runStep('web-ext', args, {
    judge({ status, stdout }) {
      const { summary, warnings = [] } = parseJson(stdout) ?? {};
      const isKnown = ({ code, file }) => LIBRARY_WARNINGS.some((known) => known.code === code && known.file === file);
      const tooMany = LIBRARY_WARNINGS.some(
        ({ code, file, most }) => warnings.filter((one) => one.code === code && one.file === file).length > most,
      );
      return status === 0 && summary?.errors === 0 && warnings.every(isKnown) && !tooMany;
    },
  });
}

async function runTests(name, config) {
  const file = join(reports, `${name}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const result = await run(name, [bin('vitest'), 'run', '--config', config, ...reporters]);
  const report = parseJson(await readFile(file, 'utf8').catch(() => ''));
  const tests = (report?.testResults ?? []).flatMap(({ assertionResults }) => assertionResults);
  const count = (status) => tests.filter((test) => test.status === status).length;
  tally.passed += count('passed');
  // A file that cannot be loaded has no tests that fail, yet vitest exits with 1.
  const failed = Math.max(count('failed'), result.status === 0 ? 0 : 1);
  tally.failed += failed;
  tally.notRun.push(
    ...tests.filter(({ status }) => status !== 'passed' && status !== 'failed').map(({ fullName }) => fullName),
  );
  say(name, failed === 0, result, `${count('passed')} passed, ${failed} failed`);
}

function say(name, isGood, { seconds, stdout, stderr }, note = '') {
  console.log(`${isGood ? 'ok    ' : 'FAILED'} ${name.padEnd(8)} ${seconds.toFixed(1).padStart(6)} s  ${note}`);
  if (!isGood) console.log(`${stdout}\n${stderr}`.trim());
}

function run(name, args) {
  const started = performance.now();
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    const output = { stdout: '', stderr: '' };
    for (const stream of ['stdout', 'stderr']) {
      child[stream].setEncoding('utf8');
      child[stream].on('data', (text) => (output[stream] += text));
    }
    child.on('close', (status) => {
      resolve({ ...output, status, seconds: (performance.now() - started) / 1000 });
    });
  });
}

async function inTurn(...steps) {
  for (const step of steps) await step();
}

function cacheOf(name) {
  return join(root, 'node_modules/.cache/unbury', name);
}

/** A file's format depends on nothing else, so that it is looked at again only when it has changed; in CI always. */
function rememberFormat() {
  return isCi ? [] : ['--cache', '--cache-strategy', 'content', '--cache-location', cacheOf('prettier')];
}

/** Path of a package's command, found without a shell so that Windows can run it too. */
function bin(name) {
  const places = {
    eslint: 'eslint/bin/eslint.js',
    prettier: 'prettier/bin/prettier.cjs',
    tsc: 'typescript/bin/tsc',
    vitest: 'vitest/vitest.mjs',
    'web-ext': 'web-ext/bin/web-ext.js',
  };
  return join(root, 'node_modules', places[name]);
}

function parseJson(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
