// How large what ships is: npm run size [-- DIR], after a build. One line a bundle, minified and gzipped.
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const dist = resolve(process.argv[2] ?? join(dirname(dirname(fileURLToPath(import.meta.url))), 'dist'));
/** Both browsers get the same scripts. */
const FOLDERS = ['chrome', 'lib', 'cli'];

const kilobytes = (bytes) => (bytes / 1024).toFixed(1).padStart(8);

for (const folder of FOLDERS) {
  const names = await readdir(join(dist, folder)).catch(() => []);
  for (const name of names.filter((each) => /\.m?js$/.test(each)).sort()) {
    const path = join(dist, folder, name);
    const contents = await readFile(path);
    console.log(
      `${relative(dist, path).padEnd(22)}${kilobytes(contents.length)} KB${kilobytes(gzipSync(contents).length)} KB gzipped`,
    );
  }
}
