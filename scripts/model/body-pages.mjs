// Turns collected pages into the rows that the body model is fitted on and measured by.
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { findTargets } from './body-targets.mjs';
import { foldOf, isHeldOut, siteOf } from './folds.mjs';
import { importTypescript } from '../import-typescript.mjs';
import { restorePage } from './stored-page.mjs';

const { keepDensest, describeBlocks, listCandidates, bodyFeatures, bodyModel, scoreTrees, BODY_THRESHOLD } =
  await importTypescript('scripts/model/body-entry.ts');
export { BODY_THRESHOLD };
export const featureNames = [...bodyFeatures.keys()];
const features = [...bodyFeatures.values()];

/** The pages of the cache, held-out ones only if `heldOut`: their lines that can be main content, with what is known of them. */
export async function readBodyPages(cache, { heldOut = false } = {}) {
  const pages = [];
  for await (const line of createInterface({ input: createReadStream(cache) })) {
    const stored = JSON.parse(line);
    if (isHeldOut(stored.url) === heldOut) pages.push(preparePage(stored));
  }
  return pages;
}

function preparePage(stored) {
  const { id, set, url, gold, metadata } = stored;
  const { page, kept: keptByReadability } = restorePage(stored);
  const kept = keepDensest(page, keptByReadability);
  const scene = describeBlocks(page, kept, metadata);
  const blocks = scene.lines.map(({ block: { text, leaves, box } }) => ({ text, leaves, box: { tag: box.tag } }));
  const targets = findTargets(stored, blocks);
  const taken = new Set(stored.regions.flatMap((region) => region.blocks));
  const lines = listCandidates(scene).map((line) => ({
    ...{ at: line.at, kept: line.kept, isTaken: taken.has(line.block.index) },
    ...{ row: Float32Array.from(features, (feature) => feature(line, scene)), ...targets[line.at] },
  }));
  const place = url || id;
  return { id, set, url, gold, blocks, targets, lines, fold: foldOf(place), site: siteOf(place) };
}

/** Log-odds of each line by the model that ships. */
export function scoreByShipped({ lines }) {
  const places = bodyModel.features.map((name) => featureNames.indexOf(name));
  return lines.map(({ row }) =>
    scoreTrees(
      bodyModel,
      places.map((place) => row[place]),
    ),
  );
}
