// The benchmark's own measures of the flags, offline: leaves and boxes by kind, and body leaves wrongly flagged.
import { LABELS } from './flag-labels.mjs';

/** `kindOf` gives each block's kind or null, `isBody` whether it stands in the article. Counts for one page. */
export function countFlags({ page, labels }, kindOf, isBody = () => false) {
  const leaves = new Map([...labels].map(([leaf, label]) => [leaf, { label, size: 0, body: 0, any: 0, kinds: {} }]));
  for (const block of page.blocks) {
    const kind = kindOf(block);
    for (const place of block.leaves) {
      const leaf = leaves.get(place);
      if (!leaf) continue;
      const { length } = block.text;
      leaf.size += length;
      if (kind) leaf.any += length;
      if (kind) leaf.kinds[kind] = (leaf.kinds[kind] ?? 0) + length;
      else if (isBody(block)) leaf.body += length;
    }
  }
  const counts = { body: [0, 0] };
  const isHalf = (size, leaf) => leaf.size > 0 && size >= 0.5 * leaf.size;
  for (const [kind, label] of Object.entries(LABELS)) {
    const isFlagged = (leaf) => isHalf(leaf.kinds[kind] ?? 0, leaf);
    const count = { hits: 0, wrong: 0, missed: 0, leaked: 0, boxes: 0, found: 0 };
    for (const leaf of leaves.values()) {
      if (leaf.label.endsWith('~')) continue;
      const isGold = leaf.label === label;
      if (isGold && isHalf(leaf.body, leaf)) count.leaked += 1;
      if (isGold) count[isFlagged(leaf) ? 'hits' : 'missed'] += 1;
      else if (isFlagged(leaf)) count.wrong += 1;
    }
    for (const box of listBoxes(leaves, label)) {
      count.boxes += 1;
      if (box.filter((place) => isFlagged(leaves.get(place))).length * 2 >= box.length) count.found += 1;
    }
    counts[kind] = count;
  }
  for (const leaf of leaves.values()) {
    if (leaf.label !== 'B') continue;
    counts.body[1] += 1;
    if (isHalf(leaf.any, leaf)) counts.body[0] += 1;
  }
  return counts;
}

/** Runs of one label, joined over gaps of up to two leaves. */
function listBoxes(leaves, label) {
  const boxes = [];
  const places = [...leaves.keys()].sort((a, b) => a - b);
  for (const place of places) {
    if (leaves.get(place).label !== label) continue;
    const last = boxes.at(-1);
    if (last && place - last.at(-1) <= 3) last.push(place);
    else boxes.push([place]);
  }
  return boxes;
}

/** Sums over pages, and what follows of them, 0 to 1. */
export function rateFlags(counts, kind) {
  const sum = (name) => counts.reduce((all, count) => all + count[kind][name], 0);
  const [hits, wrong, missed, leaked, boxes, found] = ['hits', 'wrong', 'missed', 'leaked', 'boxes', 'found'].map(sum);
  return {
    precision: hits / (hits + wrong || 1),
    recall: hits / (hits + missed || 1),
    f: (2 * hits) / (2 * hits + wrong + missed || 1),
    boxes: found / (boxes || 1),
    leaked: leaked / (hits + missed || 1),
  };
}

export function rateBody(counts) {
  const [flagged, all] = [0, 1].map((at) => counts.reduce((sum, { body }) => sum + body[at], 0));
  return flagged / (all || 1);
}
