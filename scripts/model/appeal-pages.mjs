// Turns collected pages into what the models of the flags are fitted on and measured by.
import { createHash } from 'node:crypto';
import { createReadStream, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { importTypescript } from '../import-typescript.mjs';
import { foldOf, isHeldOut, siteOf } from './folds.mjs';
import { readLabels } from './measure.mjs';
import { restorePage } from './stored-page.mjs';

export const analysis = await importTypescript('scripts/model/appeal-entry.ts');

/** Labels that we added by reading more of the corpus' pages: page is a hash of set and id, labels are of the leaves shown. */
const OURS = new Map(
  readFileSync(join(dirname(fileURLToPath(import.meta.url)), 'labels.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
    .map(({ page, labels }) => [page, labels]),
);

/** The labelled pages of the cache. `isGold` are those that the benchmark counts; phrases may be left out. */
export async function readAppealPages(cache, { heldOut = false, hasPhrases = true } = {}) {
  const pages = [];
  for await (const line of createInterface({ input: createReadStream(cache) })) {
    const stored = JSON.parse(line);
    if (isHeldOut(stored.url) !== heldOut) continue;
    const isGold = Boolean(stored.gold.labels);
    const runs = stored.gold.labels ?? OURS.get(hashOf(`${stored.set}/${stored.id}`));
    if (!hasPhrases) for (const unit of [...stored.boxes, ...stored.blocks]) unit.clues = unit.clues.filter(isSilent);
    if (runs) pages.push({ ...preparePage(stored, readLabels(runs), hasPhrases), isGold, isSilent: !hasPhrases });
  }
  return pages;
}

/** Whether a clue is none of a lexicon's: what is left on pages in a language that has none. */
function isSilent({ rule }) {
  return !/^[a-z]{2}\//.test(rule);
}

/** `labels` names the label of each leaf that has one. */
export function preparePage(stored, labels, hasPhrases = true) {
  const {
    NO_TOPICS,
    createScene,
    growRegions,
    readGuesses,
    selectBody,
    tallyPage,
    topicFinderFor,
    viewPage,
    keepDensest,
  } = analysis;
  const { page, kept: keptByReadability } = restorePage(stored);
  const kept = keepDensest(page, keptByReadability);
  const countTopics = hasPhrases ? topicFinderFor(stored.langs ?? []) : () => NO_TOPICS;
  const scene = createScene(page, kept, (unit) => unit.clues, countTopics);
  const guess = readGuesses(growRegions(scene, tallyPage(scene)), page);
  const view = viewPage(scene, guess);
  const place = stored.url || stored.id;
  const leafOf = ({ leaves }) => leaves.find((leaf) => labels.has(leaf));
  const { id, set } = stored;
  return {
    ...{ id, set, fold: foldOf(place), site: siteOf(place), page, scene, guess, view, labels },
    main: selectBody(page, kept, stored.metadata),
    labelOf: (block) => labels.get(leafOf(block)) ?? null,
  };
}

function hashOf(text) {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
