import type { Evidence, RegionKind } from '../types.js';

/**
 * One piece of evidence for one kind of boilerplate, found on a block or a box. Rules are named by what they saw:
 * `<lang>/<kind>/<name>` a phrase, `link/<kind>` an address, `class/<kind>` the makers' own name for the element,
 * `vendor/<name>` a supplier's mark, `form/…` and `shape/…` the layout.
 */
export interface Clue extends Evidence {
  readonly kind: RegionKind;
  /** What the clue shows: a plea, something to act on, a barrier, a heading, or only the setting. */
  readonly role: 'pitch' | 'ask' | 'gate' | 'label' | 'setting';
}
