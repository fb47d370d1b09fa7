import { text, type TextKey } from '../texts.js';
import type { FlaggableKind } from '../describe-kind.js';

/** Plural category -> text; `other` also stands in for the categories that a language's translators left out. */
const COUNTED = {
  donation: { one: 'readerDonationOne', other: 'readerDonationOther' },
  paywall: { one: 'readerPaywallOne', other: 'readerPaywallOther' },
  newsletter: { one: 'readerNewsletterOne', other: 'readerNewsletterOther' },
  related: { one: 'readerRelatedOne', other: 'readerRelatedOther' },
  promo: { one: 'readerPromoOne', other: 'readerPromoOther' },
} as const satisfies Record<FlaggableKind, { one: TextKey; other: TextKey }>;

/** "2 donation appeals, 1 newsletter box". */
export function describeRemoved(counts: ReadonlyMap<FlaggableKind, number>, locale: string): string {
  const plural = new Intl.PluralRules(locale);
  const parts = [...counts].map(([kind, count]) => {
    const category = plural.select(count) === 'one' ? 'one' : 'other';
    return text(COUNTED[kind][category], count.toLocaleString(locale));
  });
  return new Intl.ListFormat(locale, { type: 'unit' }).format(parts);
}
