import { describe, expect, test } from 'vitest';
import { lexicons } from '../analysis/boilerplate/lexicons/index.js';
import { cliText } from '../cli/cli-text.js';
import { describeEvidence, describeReasons } from './describe-evidence.js';

const say = (rule: string, matched: string, weight = 3): string => describeEvidence({ rule, matched, weight }, cliText);

describe('describeEvidence', () => {
  test.each([
    ['en/donation/support-monthly', 'support us monthly', 'asks for money: “support us monthly”'],
    ['en/donation/we-need-you', 'we need your help', 'argues for it: “we need your help”'],
    ['de/donation/remind-me', 'Später erinnern', 'offers to remind you: “Später erinnern”'],
    ['en/donation/amount-choice', '€5 a month', 'offers an amount to choose: “€5 a month”'],
    ['de/paywall/subscribe-now', 'Jetzt abonnieren', 'sells a subscription: “Jetzt abonnieren”'],
    ['en/paywall/continue-with-subscription', 'Subscribe to read on', 'stops the text here: “Subscribe to read on”'],
    ['en/paywall/already-a-subscriber', 'Already a reader?', 'asks subscribers to sign in: “Already a reader?”'],
    ['en/paywall/for-subscribers-only', 'Members only', 'is kept for subscribers: “Members only”'],
    ['en/newsletter/sign-up', 'Sign up', 'wants your e-mail address: “Sign up”'],
    ['en/newsletter/in-your-inbox', 'in your inbox', 'offers a newsletter: “in your inbox”'],
    ['en/newsletter/app', 'Get the app', 'offers an app or notifications: “Get the app”'],
    ['ru/related/read-also', 'Читайте также', 'links to other articles: “Читайте также”'],
    ['en/promo/sponsored-by', 'Sponsored', 'advertises: “Sponsored”'],
    ['en/share/follow-us', 'Follow us', 'says: “Follow us”'],
    ['class/donation/donate', 'donation', 'is called “donation” by its maker'],
    ['vendor/Some Service', 'https://some.example/x', 'uses Some Service'],
    ['form/email', '', 'has a field for an e-mail address'],
    ['shape/amount', '10 €', 'offers an amount to choose: “10 €”'],
    ['shape/account', 'DE00 1234', 'gives a bank account: “DE00 1234”'],
    ['shape/payment', 'PayPal', 'names a way to pay: “PayPal”'],
    ['shape/teasers', '', 'shows a row of other articles'],
    ['shape/linked-headline', 'A bridge opens', 'is the headline of another article: “A bridge opens”'],
    ['toString/toString/x', 'words', 'says: “words”'],
  ])('%s with "%s" reads: %s', (rule, matched, words) => {
    expect(say(rule, matched)).toBe(words);
  });

  test.each([
    ['declared/json-ld/isAccessibleForFree', 'true', 'is marked as free to read by its publisher'],
    ['declared/json-ld/isAccessibleForFree', 'false', 'is marked as not free to read by its publisher'],
    ['declared/json-ld/hasPart.isAccessibleForFree', '.body', 'is marked as not free to read by its publisher'],
    ['declared/meta/article:content_tier', 'locked', 'is marked “locked” by its publisher (article:content_tier)'],
    ['text/rest', '80 % left', 'says how much is left to read: “80 % left”'],
    ['rest', '80 % left', 'says how much is left to read: “80 % left”'],
    ['text/shorter-than-stated', '120 / 800', 'has only a part of the length its publisher states (120 / 800)'],
    ['de/counter/articles', '2 von 3 Artikeln', 'counts free articles: “2 von 3 Artikeln”'],
    ['en/account/read-on', 'Register to read', 'asks for an account: “Register to read”'],
  ])('about access: %s with "%s" reads: %s', (rule, matched, words) => {
    expect(say(rule, matched)).toBe(words);
  });

  test.each([
    ['https://www.news.example/contribute?utm=1#top', 'links to a donation page (news.example/contribute)'],
    ['https://news.example/?donate', 'links to a donation page (news.example)'],
    ['https://donate.news.example/', 'links to a donation page (donate.news.example)'],
  ])('an address is host and path: %s', (address, words) => {
    expect(say('link/donation/donate', address)).toBe(words);
  });

  test('long evidence is cut, the end of a text at its front', () => {
    expect(say('en/donation/support-us', 'word '.repeat(100))).toMatch(/^.{60,110}…”$/);
    expect(say('text/breaks-off', `${'word '.repeat(20)}and then the…`)).toBe(
      'breaks off: “…word word word word word and then the…”',
    );
  });
});

describe('the names of phrases keep to what they show', () => {
  const entries = Object.values(lexicons).flat();
  const say = (rule: string): string => describeEvidence({ rule, matched: '', weight: 1 }, cliText);

  test.each(entries.filter(({ kind, role }) => kind === 'donation' && role !== 'pitch'))('$id ($role)', ({ id }) => {
    expect(say(id)).not.toMatch(/^argues for it/);
  });

  test.each(entries.filter(({ kind }) => kind === 'paywall'))('$id ($role)', ({ id, role }) => {
    const sells = say(id).startsWith('sells');
    expect(sells).toBe(role !== 'gate' && !/\/(?:log-in|continue-with-account)$/.test(id));
  });

  test.each(entries.filter(({ kind, role }) => kind === 'newsletter' && role !== 'ask'))('$id ($role)', ({ id }) => {
    expect(say(id)).not.toMatch(/^wants your/);
  });
});

describe('describeReasons', () => {
  const piece = (rule: string, matched: string, weight: number) => ({ rule, matched, weight });
  const evidence = [
    piece('link/donation/donate', 'https://news.example/give', 3),
    piece('link/donation/donate', 'https://news.example/give/monthly', 3),
    piece('en/donation/support-us', 'support us', 3),
    piece('en/donation/donate-today', 'Give today', 2),
    piece('en/donation/we-need-you', 'we need you', 2),
    piece('form/email', '', 2),
    piece('class/donation/membership', 'supporter', 1),
  ];

  test('gives the strongest three, each in other terms', () => {
    expect(describeReasons(evidence, cliText)).toEqual([
      'links to a donation page (news.example/give)',
      'asks for money: “support us”',
      'argues for it: “we need you”',
    ]);
  });

  test('leaves out what is only the setting where there is better', () => {
    const setting = piece('shape/amount', '5 €', 1);
    expect(describeReasons([...evidence.slice(2, 3), setting], cliText)).toHaveLength(1);
    expect(describeReasons([setting], cliText)).toEqual(['offers an amount to choose: “5 €”']);
  });

  test('gives as many as asked for, and none for none', () => {
    expect(describeReasons(evidence, cliText, 1)).toHaveLength(1);
    expect(describeReasons([], cliText)).toEqual([]);
  });
});
