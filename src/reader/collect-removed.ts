import type { Region, Verdict } from '../analysis/index.js';
import { FLAGGABLE_KINDS, isFlaggable, type FlaggableKind } from '../describe-kind.js';
import { findSupportLink } from './find-support-link.js';
import { childrenOf, isElement, isText, tagOf } from './read-dom.js';
import { DROPPED } from './tags.js';

export interface RemovedBox {
  readonly kind: FlaggableKind;
  readonly verdict: Verdict;
  readonly firstWords: string;
}

export interface Removed {
  /** Appeals first. */
  readonly boxes: readonly RemovedBox[];
  readonly counts: ReadonlyMap<FlaggableKind, number>;
  /** The publisher's own address for those who want to support it, or null. */
  readonly supportLink: string | null;
}

const LONGEST_TEASER = 120;

/** What the view leaves out and tells of at its end. Share rows, consent and comments go without saying. */
export function collectRemoved(regions: readonly Region[], base: string): Removed {
  const boxes: RemovedBox[] = [];
  const counts = new Map<FlaggableKind, number>();
  for (const wanted of FLAGGABLE_KINDS) {
    for (const { kind, verdict, elements } of regions) {
      if (!isFlaggable(kind) || kind !== wanted) continue;
      boxes.push({ kind, verdict, firstWords: shorten(elements.map(readWords).join(' ')) });
      counts.set(kind, (counts.get(kind) ?? 0) + 1);
    }
  }
  return { boxes, counts, supportLink: findSupportLink(regions, base) };
}

function readWords(node: Node): string {
  if (isText(node)) return node.data;
  if (!isElement(node) || DROPPED.has(tagOf(node))) return '';
  return childrenOf(node).map(readWords).join(' ');
}

function shorten(words: string): string {
  const folded = words.replace(/\s+/g, ' ').trim();
  if (folded.length <= LONGEST_TEASER) return folded;
  const cut = folded.slice(0, LONGEST_TEASER);
  const space = cut.lastIndexOf(' ');
  // Languages without spaces are cut between characters, never within one.
  return `${space > LONGEST_TEASER / 2 ? cut.slice(0, space) : cut.replace(/[\uD800-\uDBFF]$/, '')}…`;
}
