import type { RegionKind, Verdict } from './analysis/index.js';
import { text, type TextKey } from './texts.js';

/** The kinds that can be flagged on the page; the others are only kept out of the text. */
export type FlaggableKind = Exclude<RegionKind, 'share' | 'consent' | 'comments'>;

const NAMES = {
  donation: { sure: 'kindDonation', likely: 'kindDonationLikely' },
  paywall: { sure: 'kindPaywall', likely: 'kindPaywallLikely' },
  newsletter: { sure: 'kindNewsletter', likely: 'kindNewsletterLikely' },
  related: { sure: 'kindRelated', likely: 'kindRelatedLikely' },
  promo: { sure: 'kindPromo', likely: 'kindPromoLikely' },
} as const satisfies Record<FlaggableKind, Record<Verdict, TextKey>>;

export const FLAGGABLE_KINDS = Object.keys(NAMES) as readonly FlaggableKind[];

export function isFlaggable(kind: RegionKind): kind is FlaggableKind {
  return Object.hasOwn(NAMES, kind);
}

/** The kind in words that say how sure we are: "Donation appeal", "Perhaps a donation appeal". */
export function describeKind(kind: FlaggableKind, verdict: Verdict): string {
  return text(NAMES[kind][verdict]);
}
