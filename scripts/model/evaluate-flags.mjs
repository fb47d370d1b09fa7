// How good the flags are on labelled pages: by the models that ship, by models that have not seen the site, without
// phrases, and on the held-out sites if asked for.
import { analysis, readAppealPages } from './appeal-pages.mjs';
import { bootstrap } from './bootstrap.mjs';
import { crossValidateGroup, GROUPS, makeRows } from './fit-appeals.mjs';
import { countFlags, rateBody, rateFlags } from './measure-flags.mjs';
import { flattenPages, readFixtures, readLessons } from './written-pages.mjs';
import { LABELS } from './flag-labels.mjs';

const percent = (value) => (100 * value).toFixed(1);

export async function evaluateFlags({ cache, heldOut }) {
  const pages = await readAppealPages(cache);
  report('flags, by rules alone', pages, ({ guess }) => guess);
  report('flags, plain', pages, judgePage);
  report('flags, plain, without phrases', await readAppealPages(cache, { hasPhrases: false }), judgePage);
  if (heldOut) report('flags, held-out sites', await readAppealPages(cache, { heldOut: true }), judgePage);
  report('flags, cross-validated', pages, crossValidate(pages));
}

function judgePage({ scene, guess, main }) {
  const judgements = analysis.judgeBlocks(scene, guess, main);
  return (block) => judgements.get(block)?.kind ?? keepGuess(guess(block), main.has(block));
}

/** What the rules found of kinds that the models do not know. */
function keepGuess(kind, isMain) {
  return kind && !(kind in LABELS) && !isMain ? kind : null;
}

/** What models of these groups make of each block, none of which has seen a page of its fold. */
export function crossValidate(pages, groups = GROUPS) {
  const best = new Map();
  const written = readFixtures();
  const all = [...pages, ...written, ...flattenPages([...pages, ...written]), ...readLessons()];
  const doubtOf = new Map(all.map((page) => [page, analysis.doubtLines(page.main)]));
  Object.values(groups).forEach((group, at) => {
    const { thresholds, doubts } = analysis.MODELS[at];
    const scores = crossValidateGroup(makeRows(all, group.kinds), group);
    for (const [{ page, view, kind }, score] of scores) {
      const excess = score - thresholds.get(kind) - doubtOf.get(page)(view, kind, doubts);
      if (excess > (best.get(view.block)?.excess ?? 0)) best.set(view.block, { kind, excess });
    }
  });
  return ({ guess, main }) =>
    (block) =>
      best.get(block)?.kind ?? keepGuess(guess(block), main.has(block));
}

export function report(name, pages, kindsOf) {
  const rows = pages
    .filter(({ isGold }) => isGold)
    .map((page) => ({ site: page.site, ...countFlags(page, kindsOf(page), (block) => page.main.has(block)) }));
  console.log(name);
  for (const kind of Object.keys(LABELS)) {
    const { precision, recall, f, boxes, leaked } = rateFlags(rows, kind);
    const [low, high] = bootstrap(rows, (drawn) => rateFlags(drawn, kind).f);
    const interval = `${percent(low)} to ${percent(high)}`;
    console.log(
      `  ${kind.padEnd(11)} leaf F1 ${percent(f)} (${interval})  P ${percent(precision)}  R ${percent(recall)}  boxes ${percent(boxes)}  leaked ${percent(leaked)} %`,
    );
  }
  console.log(`  body leaves wrongly flagged ${(100 * rateBody(rows)).toFixed(3)} %`);
}
