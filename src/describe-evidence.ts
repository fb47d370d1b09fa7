import type { Evidence, RegionKind } from './analysis/index.js';
import { text, type TextKey } from './texts.js';

type KindKeys = Partial<Record<RegionKind, TextKey>>;

const PHRASES = {
  donation: 'evidencePhraseDonation',
  paywall: 'evidencePhrasePaywall',
  newsletter: 'evidencePhraseNewsletter',
  related: 'evidencePhraseRelated',
  promo: 'evidencePhrasePromo',
} as const satisfies KindKeys;

const LINKS = {
  donation: 'evidenceLinkDonation',
  paywall: 'evidenceLinkPaywall',
  newsletter: 'evidenceLinkNewsletter',
  related: 'evidenceLinkRelated',
  promo: 'evidenceLinkPromo',
} as const satisfies KindKeys;

const SHAPES: Readonly<Record<string, TextKey>> = {
  'form/email': 'evidenceFormEmail',
  'shape/amount': 'evidenceShapeAmount',
  'shape/account': 'evidenceShapeAccount',
  'shape/payment': 'evidenceShapePayment',
};

/**
 * One reason in words that continue "because it …": "asks for money: “support us monthly”". Rules are named as
 * boilerplate/clue.ts says: what was seen, the kind it speaks for, a name.
 */
export function describeEvidence({ rule, matched }: Evidence): string {
  const [sign = '', kind = ''] = rule.split('/');
  const shape = SHAPES[rule];
  if (shape) return text(shape, shorten(matched));
  if (sign === 'link') return text(pick(LINKS, kind) ?? 'evidenceLink', shorten(readAddress(matched)));
  if (sign === 'class') return text('evidenceClass', shorten(matched));
  if (sign === 'vendor') return text('evidenceVendor', kind);
  return text(pick(PHRASES, kind) ?? 'evidencePhrase', shorten(matched));
}

function pick<T extends TextKey>(keys: Readonly<Record<string, T>>, kind: string): T | undefined {
  return Object.hasOwn(keys, kind) ? keys[kind] : undefined;
}

const LONGEST = 80;

function shorten(words: string): string {
  return words.length > LONGEST ? `${words.slice(0, LONGEST).trimEnd()}…` : words;
}

/** Host and path: the rest of an address tells a reader nothing. */
function readAddress(address: string): string {
  return address.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/[?#].*$/s, '');
}
