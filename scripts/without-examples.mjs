// For esbuild: data files without their examples.
import { readFile } from 'node:fs/promises';

const DATA = /[\\/]src[\\/]analysis[\\/](?:.+[\\/])?(?:lexicons[\\/]\w+|class-words|link-targets)\.ts$/;

/** One build makes several bundles of the same data: each file is read once. */
const stripped = new Map();

async function readStripped(path) {
  const source = await readFile(path, 'utf8');
  if (!source.includes('hits:')) return source;
  // Loaded here and not above: the build's other process, tsc, is under way by now.
  const { stripExamples } = await import('./strip-examples.mjs');
  return stripExamples(source);
}

export const withoutExamples = {
  name: 'without-examples',
  setup(build) {
    build.onLoad({ filter: DATA }, async ({ path }) => {
      if (!stripped.has(path)) stripped.set(path, readStripped(path));
      return { contents: await stripped.get(path), loader: 'ts' };
    });
  },
};
