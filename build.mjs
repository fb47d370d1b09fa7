// Builds everything that ships: dist/chrome, dist/firefox, dist/lib, dist/cli.
//   node build.mjs [--out DIR] [--only extension|library|commandLine]
import { execFile } from 'node:child_process';
import { chmod, cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs, promisify } from 'node:util';
import { build } from 'esbuild';
import { LANGUAGE_PACKS, withLanguagePacks } from './scripts/language-packs.mjs';
import { withLightData } from './scripts/with-light-data.mjs';

const root = dirname(fileURLToPath(import.meta.url));
const { values: options } = parseArgs({
  options: { out: { type: 'string', default: join(root, 'dist') }, only: { type: 'string' } },
});
const dist = resolve(options.out);
const manifest = JSON.parse(await readFile(join(root, 'manifest.json'), 'utf8'));

/** What each browser wants of the one manifest. */
const BROWSERS = {
  chrome({ browser_specific_settings: _, background: { service_worker }, ...rest }) {
    return { ...rest, background: { service_worker } };
  },
  firefox({ minimum_chrome_version: _, background: { scripts }, ...rest }) {
    return { ...rest, background: { scripts } };
  },
};

/** Scripts of the extension: name of the file -> entry point. */
const SCRIPTS = {
  background: 'src/background/main.ts',
  content: 'src/content/main.ts',
  facts: 'src/content/facts-part.ts',
  reader: 'src/reader/main.ts',
  popup: 'src/popup/main.ts',
  options: 'src/options/main.ts',
  ...LANGUAGE_PACKS,
};

const shared = {
  bundle: true,
  target: 'es2022',
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'warning',
  absWorkingDir: root,
  plugins: [withLightData],
};

async function buildExtension() {
  const { outputFiles } = await build({
    ...shared,
    plugins: [withLanguagePacks, withLightData],
    entryPoints: SCRIPTS,
    outdir: 'dist',
    format: 'iife',
    minify: true,
    write: false,
    loader: { '.css': 'text' },
  });
  await Promise.all(
    Object.entries(BROWSERS).map(async ([browser, adapt]) => {
      const folder = join(dist, browser);
      await mkdir(join(folder, 'icons'), { recursive: true });
      await mkdir(join(folder, 'languages'), { recursive: true });
      await cp(join(root, 'extension'), folder, { recursive: true });
      await cp(join(root, 'icons'), join(folder, 'icons'), {
        recursive: true,
        filter: (file) => !file.endsWith('.svg'),
      });
      await writeFile(join(folder, 'manifest.json'), `${JSON.stringify(adapt(manifest), null, 2)}\n`);
      for (const { path, contents } of outputFiles)
        await writeFile(join(folder, relative(join(root, 'dist'), path)), contents);
    }),
  );
}

async function buildLibrary() {
  const library = { ...shared, entryPoints: ['src/analysis/index.ts'], minify: true };
  await Promise.all([
    build({ ...library, outfile: join(dist, 'lib/unbury.mjs'), format: 'esm' }),
    build({ ...library, outfile: join(dist, 'lib/unbury.iife.js'), format: 'iife', globalName: 'Unbury' }),
    promisify(execFile)(process.execPath, [
      join(root, 'node_modules/typescript/bin/tsc'),
      '-p',
      join(root, 'tsconfig.lib.json'),
      // The declarations are the same; whether the types hold is for `npm run types` to say.
      '--noCheck',
      '--outDir',
      join(dist, 'lib/types'),
    ]),
  ]);
}

async function buildCommandLine() {
  const outdir = join(dist, 'cli');
  await rm(outdir, { recursive: true, force: true });
  await build({
    ...shared,
    entryPoints: { unbury: 'src/cli/main.ts' },
    outdir,
    outExtension: { '.js': '.mjs' },
    // What is imported late stays in a file of its own, so that it is not even read before it is needed.
    splitting: true,
    minifySyntax: true,
    minifyWhitespace: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    external: ['jsdom'],
  });
  await chmod(join(outdir, 'unbury.mjs'), 0o755);
}

const targets = { extension: buildExtension, library: buildLibrary, commandLine: buildCommandLine };
const wanted = options.only ? [options.only] : Object.keys(targets);
if (!options.only) await rm(dist, { recursive: true, force: true });
await Promise.all(wanted.map((target) => targets[target]()));
