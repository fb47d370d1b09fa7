// For esbuild: data files as lighten-data.mjs makes them.
import { readFile } from 'node:fs/promises';

const DATA = /[\\/]src[\\/]analysis[\\/](?:.+[\\/])?(?:lexicons[\\/]\w+|class-words|link-targets)\.ts$/;

/** One build makes several bundles of the same data: each file is read once. */
const lightened = new Map();

async function readLightened(path) {
  const source = await readFile(path, 'utf8');
  if (!source.includes('hits:')) return source;
  // Loaded here and not above: the build's other process, tsc, is under way by now.
  const { lightenData } = await import('./lighten-data.mjs');
  return lightenData(source);
}

export const withLightData = {
  name: 'with-light-data',
  setup(build) {
    build.onLoad({ filter: DATA }, async ({ path }) => {
      if (!lightened.has(path)) lightened.set(path, readLightened(path));
      return { contents: await lightened.get(path), loader: 'ts' };
    });
  },
};
