import type { RegionKind } from '../types.js';

/** A supplier of donation forms, paywalls or newsletters that serves many sites. */
export interface Vendor {
  readonly name: string;
  readonly kind: Extract<
    RegionKind,
    'donation' | 'paywall' | 'newsletter' | 'consent' | 'comments' | 'related' | 'promo'
  >;
  /** Hosts of its scripts, frames and forms: the host itself or any subdomain of it. */
  readonly hosts?: readonly string[];
  /** Hosts (or host + path start) of links that lead to its asking page. */
  readonly links?: readonly string[];
  /** Elements it puts into the page. */
  readonly selector?: string;
  /** Day on which the entry was last looked over, YYYY-MM-DD; not every mark was seen on a live page that day. */
  readonly checked: string;
}
