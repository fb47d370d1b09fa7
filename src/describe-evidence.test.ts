import '../test/stub-browser.js';
import { expect, test } from 'vitest';
import { describeEvidence } from './describe-evidence.js';

test.each([
  ['en/donation/support-us', 'Support us monthly', 'asks for money: “Support us monthly”'],
  ['de/paywall/plus', 'Jetzt abonnieren', 'asks to subscribe or sign in: “Jetzt abonnieren”'],
  ['en/newsletter/free', 'free newsletter', 'asks you to sign up: “free newsletter”'],
  ['ru/related/read-also', 'Читайте также', 'points to other articles: “Читайте также”'],
  ['en/promo/sponsored', 'Sponsored', 'advertises: “Sponsored”'],
  ['en/share/follow', 'Follow us', 'says: “Follow us”'],
  [
    'link/donation/donate',
    'https://www.news.example/donate?utm=1#top',
    'links to a donation page: news.example/donate',
  ],
  ['link/share/share', 'https://social.example/share?u=x', 'links to: social.example/share'],
  ['class/newsletter/newsletter', 'newsletter box', 'is named “newsletter box” in the page’s own code'],
  ['vendor/Some Service', '', 'comes from Some Service'],
  ['form/email', '', 'has a field for an e-mail address'],
  ['shape/amount', '€5', 'offers an amount: “€5”'],
  ['toString/toString/x', 'words', 'says: “words”'],
])('%s with "%s" reads: %s', (rule, matched, words) => {
  expect(describeEvidence({ rule, matched, weight: 1 })).toBe(words);
});

test('long evidence is cut', () => {
  const words = describeEvidence({ rule: 'en/donation/x', matched: 'word '.repeat(100), weight: 1 });
  expect(words.length).toBeLessThan(110);
  expect(words).toMatch(/…”$/);
});
