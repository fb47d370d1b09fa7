/** Texts that continue "because it …". `$1` is what the rule fired on. */
export type EvidenceKey =
  | 'evidenceAccount'
  | 'evidenceBreaksOff'
  | 'evidenceClass'
  | 'evidenceCounter'
  | 'evidenceDeclared'
  | 'evidenceDeclaredFree'
  | 'evidenceDeclaredPaid'
  | 'evidenceFormEmail'
  | 'evidenceLink'
  | 'evidenceLinkDonation'
  | 'evidenceLinkNewsletter'
  | 'evidenceLinkPaywall'
  | 'evidenceLinkPromo'
  | 'evidenceLinkRelated'
  | 'evidencePhrase'
  | 'evidencePhraseApp'
  | 'evidencePhraseDonation'
  | 'evidencePhraseNewsletter'
  | 'evidencePhrasePaywall'
  | 'evidencePhrasePromo'
  | 'evidencePhraseRelated'
  | 'evidencePitchDonation'
  | 'evidencePitchNewsletter'
  | 'evidenceReminder'
  | 'evidenceRest'
  | 'evidenceShapeAccount'
  | 'evidenceShapeAmount'
  | 'evidenceShapeHeadline'
  | 'evidenceShapePayment'
  | 'evidenceShapeTeasers'
  | 'evidenceShorter'
  | 'evidenceSignIn'
  | 'evidenceStops'
  | 'evidenceSubscribersOnly'
  | 'evidenceVendor';

/**
 * Which text a rule is told in; the first that fits counts. Lexicons name their phrases alike in every language, so
 * that the name tells a plea from an ask and a gate from an offer.
 */
export const EVIDENCE_KEYS: readonly (readonly [rule: RegExp, key: EvidenceKey])[] = [
  [/^form\/email$/, 'evidenceFormEmail'],
  [/^shape\/amount$|\/donation\/(?:amount-choice|bare-amount)$/, 'evidenceShapeAmount'],
  [/^shape\/account$|\/donation\/bank-account$/, 'evidenceShapeAccount'],
  [/^shape\/payment$|\/donation\/payment-methods$/, 'evidenceShapePayment'],
  [/^shape\/teasers$/, 'evidenceShapeTeasers'],
  [/^shape\/linked-headline$/, 'evidenceShapeHeadline'],
  [/^vendor\//, 'evidenceVendor'],
  [/^class\//, 'evidenceClass'],
  [/^link\/donation\b/, 'evidenceLinkDonation'],
  [/^link\/paywall\b/, 'evidenceLinkPaywall'],
  [/^link\/newsletter\b/, 'evidenceLinkNewsletter'],
  [/^link\/related\b/, 'evidenceLinkRelated'],
  [/^link\/promo\b/, 'evidenceLinkPromo'],
  [/^link\//, 'evidenceLink'],
  [/^declared\//, 'evidenceDeclared'],
  [/^text\/breaks-off$/, 'evidenceBreaksOff'],
  [/^(?:text\/)?rest$|\/paywall\/remaining-text$/, 'evidenceRest'],
  [/^text\/shorter-than-stated$/, 'evidenceShorter'],
  [/^\w+\/counter\/|\/paywall\/article-limit$/, 'evidenceCounter'],
  [/^\w+\/account\/|\/paywall\/(?:register-to-read|create-account|continue-with-account)$/, 'evidenceAccount'],
  [/\/paywall\/(?:continue-|device-limit|subscribe-to-read|unlock)/, 'evidenceStops'],
  [/\/paywall\/(?:already-a-subscriber|log-in)$/, 'evidenceSignIn'],
  [/\/paywall\/(?:for-subscribers-only|premium-label)$/, 'evidenceSubscribersOnly'],
  [/^\w+\/paywall\//, 'evidencePhrasePaywall'],
  [/\/donation\/remind-me$/, 'evidenceReminder'],
  [
    /\/donation\/(?:by-supporting|contribution-terms|defend-|double-your-|enjoyed-|every-amount-|favour-|funded-by-|fundraising-|help-us-|keep-free|no-matter-|nobody-|readers-fund-|tax-|thank-you-|under-threat|we-need-|your-)/,
    'evidencePitchDonation',
  ],
  [/^\w+\/donation\//, 'evidencePhraseDonation'],
  [/\/newsletter\/(?:app|app-store|notifications)$/, 'evidencePhraseApp'],
  [/\/newsletter\/(?:email-field|sign-up|sign-up-button|subscribe-button)$/, 'evidencePhraseNewsletter'],
  [/^\w+\/newsletter\//, 'evidencePitchNewsletter'],
  [/^\w+\/related\//, 'evidencePhraseRelated'],
  [/^\w+\/promo\//, 'evidencePhrasePromo'],
];
