// The benchmark's own measures of an article's text, offline: word F1 against a body, F1 over chunks that must and must
// not appear, and the labelled leaves that stand in it.

export const wordsOf = (text) => (text ?? '').toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? [];
export const squeeze = (text) => (text ?? '').replace(/\s+/g, ' ').trim();

/** Precision, recall and F1 of two lists of words, each word as often as it stands there. */
export function scoreWords(found, wanted) {
  if (!found.length || !wanted.length) return { p: 0, r: 0, f: 0 };
  const left = new Map();
  for (const word of wanted) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of found) {
    const count = left.get(word) ?? 0;
    if (count > 0) shared += 1;
    left.set(word, count - 1);
  }
  return harmonic(shared / found.length, shared / wanted.length);
}

export function scoreChunks(text, { with: wanted, without }) {
  const squeezed = squeeze(text);
  const isIn = (chunk) => squeezed.includes(squeeze(chunk));
  const hits = wanted.filter((chunk) => squeeze(chunk) && isIn(chunk)).length;
  return { hits, misses: wanted.length - hits, wrong: without.filter(isIn).length };
}

export function harmonic(p, r) {
  return { p, r, f: p + r ? (2 * p * r) / (p + r) : 0 };
}

/** The label of each leaf: `0-33X 34P~` names runs of leaves. */
export function readLabels(runs) {
  const labels = new Map();
  for (const [, first, last, label] of (runs ?? '').matchAll(/(\d+)(?:-(\d+))?([A-Z]~?)/g))
    for (let leaf = Number(first); leaf <= Number(last ?? first); leaf += 1) labels.set(leaf, label);
  return labels;
}

/** For each appeal and for related links, how many of the leaves so labelled stand in the text, and of how many. */
export function countLeaks({ blocks, gold }, chosen) {
  const [all, inside] = [new Map(), new Map()];
  const add = (sums, { leaves, text }) => leaves.forEach((leaf) => sums.set(leaf, (sums.get(leaf) ?? 0) + text.length));
  blocks.forEach((block) => add(all, block));
  chosen.forEach((block) => add(inside, block));
  const counts = {};
  for (const [leaf, label] of readLabels(gold.labels)) {
    if (!'BDPNR'.includes(label) || !all.has(leaf)) continue;
    const count = (counts[label] ??= [0, 0]);
    count[1] += 1;
    if ((inside.get(leaf) ?? 0) >= 0.5 * all.get(leaf)) count[0] += 1;
  }
  return counts;
}
