// How large what ships is: npm run size [-- DIR], after a build. One line a bundle, minified and gzipped; one for
// all languages, of which a page loads its own.
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const dist = resolve(process.argv[2] ?? join(dirname(dirname(fileURLToPath(import.meta.url))), 'dist'));
/** Both browsers get the same scripts. */
const FOLDERS = ['chrome', 'lib', 'cli'];

const kilobytes = (bytes) => (bytes / 1024).toFixed(1).padStart(8);

for (const folder of FOLDERS) {
  for (const { name, size, gzipped } of await measure(folder)) printLine(join(folder, name), size, gzipped);
  const languages = await measure(join(folder, 'languages'));
  if (languages.length === 0) continue;
  const largest = languages.reduce((one, other) => (other.size > one.size ? other : one));
  const note = `${languages.length} files, at most ${kilobytes(largest.size).trim()} KB (${largest.name})`;
  printLine(join(folder, 'languages'), sum(languages, 'size'), sum(languages, 'gzipped'), note);
}

/** The scripts of a folder, by name. */
async function measure(folder) {
  const names = await readdir(join(dist, folder)).catch(() => []);
  return Promise.all(
    names
      .filter((name) => /\.m?js$/.test(name))
      .sort()
      .map(async (name) => {
        const contents = await readFile(join(dist, folder, name));
        return { name, size: contents.length, gzipped: gzipSync(contents).length };
      }),
  );
}

function printLine(name, size, gzipped, note = '') {
  console.log(`${name.padEnd(24)}${kilobytes(size)} KB${kilobytes(gzipped)} KB gzipped  ${note}`.trimEnd());
}

function sum(scripts, key) {
  return scripts.reduce((total, script) => total + script[key], 0);
}
