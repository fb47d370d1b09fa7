// Which lines of a page are main content, and how much each counts, as far as the corpus tells.
import { readLabels, squeeze, wordsOf } from './measure.mjs';

/** A page counts about as much as any other, however long. */
const PAGE_WEIGHT = 100;
const FEWEST_WORDS = 60;
const MOST_WORDS = 300;
/** Runs of this many words are long enough not to be in the text by chance. */
const RUN = 4;
/** What a chunk of text weighs that must, or must not, be in the article. */
const CHUNK = { wanted: 10, unwanted: 6 };
/** At least, however few words it has: an appeal in the text is worse than a stray line. */
const APPEAL_WEIGHT = 4;

/** For each block: `target` 1 or 0 and `weight`, 0 where nothing is known. */
export function findTargets({ set, gold }, blocks) {
  const labels = gold.labels ? readLabels(gold.labels) : null;
  if (gold.body?.trim() && set !== 'trafilatura') return withoutAppeals(fromBody(gold.body, blocks), labels, blocks);
  if (labels) return fromLabels(labels, blocks);
  return fromChunks(gold, blocks);
}

function fromBody(body, blocks) {
  const wanted = wordsOf(body);
  const joined = ` ${wanted.join(' ')} `;
  const runs = new Set(wanted.slice(RUN - 1).map((_, at) => wanted.slice(at, at + RUN).join(' ')));
  const total = Math.max(FEWEST_WORDS, wanted.length);
  const found = blocks.map(({ text }) => {
    const words = wordsOf(text);
    const isShort = words.length <= RUN;
    const share = isShort ? Number(joined.includes(` ${words.join(' ')} `)) : shareIn(words, runs);
    const weight = (PAGE_WEIGHT * Math.min(words.length, MOST_WORDS)) / total;
    const doubt = Math.max(0.1, Math.abs(2 * share - 1)) * (isShort && share ? 0.5 : 1);
    return { words: words.join(' '), target: Number(share >= 0.5), weight: words.length ? weight * doubt : 0 };
  });
  dropRepeated(found, joined);
  return found;
}

function shareIn(words, runs) {
  const isIn = new Uint8Array(words.length);
  for (let at = 0; at + RUN <= words.length; at += 1)
    if (runs.has(words.slice(at, at + RUN).join(' '))) isIn.fill(1, at, at + RUN);
  return isIn.reduce((sum, one) => sum + one, 0) / words.length;
}

const NEAR = 6;

/** A text that the page has more often than the body is wanted only where most of the body is near. */
function dropRepeated(found, joined) {
  const places = new Map();
  found.forEach(({ words, target }, at) => target && places.set(words, [...(places.get(words) ?? []), at]));
  for (const [words, list] of places) {
    const count = Math.max(1, joined.split(` ${words} `).length - 1);
    if (list.length <= count) continue;
    const near = (at) =>
      found.slice(Math.max(0, at - NEAR), at + NEAR + 1).reduce((sum, { target, weight }) => sum + target * weight, 0);
    const ranked = list.map((at) => [near(at), at]).sort(([a], [b]) => b - a);
    for (const [, at] of ranked.slice(count)) Object.assign(found[at], { target: 0, weight: found[at].weight / 2 });
  }
}

/** An appeal is none of the article, even where somebody's reference text has it. */
function withoutAppeals(found, labels, blocks) {
  if (!labels) return found;
  blocks.forEach(({ leaves }, at) => {
    if (!leaves.length || !leaves.every((leaf) => /^[DPNR]$/.test(labels.get(leaf) ?? ''))) return;
    Object.assign(found[at], { target: 0, weight: Math.max(found[at].weight, APPEAL_WEIGHT) });
  });
  return found;
}

/** Labels call headline and captions main content, reference texts do not: nothing is learnt from those. */
function fromLabels(labels, blocks) {
  const own = blocks.map(({ leaves }) => leaves.map((leaf) => labels.get(leaf) ?? '~'));
  const counts = blocks.map(({ text }) => wordsOf(text).length);
  const total = own.reduce((sum, list, at) => sum + (list.includes('B') ? counts[at] : 0), 0);
  return blocks.map(({ box }, at) => {
    const list = own[at];
    const target = Number(list.includes('B'));
    const isClear =
      list.length > 0 && list.every((label) => !label.includes('~') && (label === 'B') === (target === 1));
    if (!isClear || (target && /^(?:FIGCAPTION|FIGURE|H1)$/.test(box.tag))) return { target, weight: 0 };
    const weight = (PAGE_WEIGHT * Math.min(counts[at], MOST_WORDS)) / Math.max(FEWEST_WORDS, total);
    return { target, weight: /[DPNR]/.test(list[0]) ? Math.max(weight, APPEAL_WEIGHT) : weight };
  });
}

function fromChunks({ with: wanted = [], without = [] }, blocks) {
  const [yes, no] = [wanted, without].map((list) => list.map(squeeze).filter(Boolean));
  return blocks.map(({ text }) => {
    if (yes.some((chunk) => text.includes(chunk))) return { target: 1, weight: CHUNK.wanted };
    return { target: 0, weight: no.some((chunk) => text.includes(chunk)) ? CHUNK.unwanted : 0 };
  });
}
