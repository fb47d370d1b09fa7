import { describe, expect, test } from 'vitest';
import { topicFinderFor } from './find-topics.js';
import { topics } from './topics.js';

describe('topicFinderFor', () => {
  test.each([
    [['en'], 'Your subscription renews every month, cancel in your account', { paywall: 5 }],
    [['en'], 'Get the daily briefing in your inbox', { newsletter: 3 }],
    [['de'], 'Jetzt Abo testen und 4 Wochen unbegrenzt lesen', { paywall: 3 }],
    [['ja'], 'この記事は有料会員限定です。ログインして続きを読む', { paywall: 5 }],
    [['es', null], 'Apoya el periodismo independiente: hazte socio', { donation: 3 }],
    [['xx'], 'Donate now: every gift helps', { donation: 2 }],
  ])('%j: "%s" holds %j', (langs, text, counts) => {
    expect(topicFinderFor(langs)(text)).toMatchObject(counts);
  });

  test.each([
    ['a word counts once', 'donate donate donated', { donation: 1 }],
    ['the middle of a word is none', 'resubscribed, undersigned, reaccount', { paywall: 0 }],
    ['other languages have no say', 'Spenden Sie jetzt', { donation: 0 }],
    ['what a long text goes on to say has none', `${'The mayor spoke. '.repeat(30)} Donate.`, { donation: 0 }],
  ])('%s', (_, text, counts) => {
    expect(topicFinderFor(['en'])(text)).toMatchObject(counts);
  });
});

describe.each(Object.entries(topics))('topics in %s', (lang, words) => {
  test('are in lower case, of two characters and more, one space between them, none twice', () => {
    for (const list of Object.values(words)) {
      const stems = list.split(' ');
      expect(list).toBe(list.toLowerCase());
      expect(stems.filter((stem, at) => stem.length < 2 || stems.indexOf(stem) !== at)).toEqual([]);
    }
  });

  test('are all found', () => {
    for (const [kind, list] of Object.entries(words)) {
      for (const stem of list.split(' ')) {
        const counts = topicFinderFor([lang])(stem);
        expect([stem, counts[kind as keyof typeof counts]]).toEqual([stem, expect.toSatisfy((count) => count > 0)]);
      }
    }
  });
});
