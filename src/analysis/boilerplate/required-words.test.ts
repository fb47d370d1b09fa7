import { describe, expect, test } from 'vitest';
import { classWords } from './class-words.js';
import { lexicons } from './lexicons/index.js';
import { linkTargets } from './link-targets.js';
import { lowerCase } from './lower-case.js';
import { requiredWords } from './required-words.js';
import { splitName } from './split-name.js';

describe('reads off what any match must hold', () => {
  test.each([
    ['a word', /donate/, [[['donate']]]],
    ['in lower case', /Donate/i, [[['donate']]]],
    ['by alternative', /donate|support us/, [[['donate']], [['support us']]]],
    ['all of a sequence', /give \w+ support/, [[['give '], [' support']]]],
    ['one word of a group', /(?:donate|give) \p{L}+/u, [[['donate', 'give']]]],
    [
      'of each group',
      /(?:give|send) (?:money|cash)/,
      [
        [
          ['give', 'send'],
          ['money', 'cash'],
        ],
      ],
    ],
    ['not what may be left out', /donat(?:ion)?/, [[['donat']]]],
    ['not a single letter that may be left out', /donates? now/, [[['donate'], [' now']]]],
    ['what is repeated at least once', /(?:give)+/, [[['give']]]],
    ['not what may be repeated no time', /(?:give){0,2}support/, [[['support']]]],
    ['escaped signs as they are', /a\.b\/c/, [[['a.b/c']]]],
    ['nothing of look-arounds', /(?<!un)give(?!n up)/, [[['give']]]],
    ['nothing of classes', /[abc]give[^\]x]/, [[['give']]]],
    ['nothing of properties', /\p{L}give\u{1F600}/u, [[['give']]]],
    ['nothing of anchors', /\bgive$/, [[['give']]]],
    ['all of a group that has one way', /(?:give (?:us|me) money)/, [[['give '], [' money']]]],
    [
      'each way of a group by itself, if that is all there is',
      /(?:give (?:us|me) money|donate|support)/,
      [[['donate', 'support']], [['give '], [' money']]],
    ],
    ['two characters of scripts that need no more', /寄付|後援/u, [[['寄付']], [['後援']]]],
  ])('%s', (_, pattern, expected) =>
    expect(requiredWords(pattern)).toEqual(expected.map((lists) => ({ opening: null, lists }))),
  );

  test.each([
    ['a word', /^donate/, ['donate']],
    ['a word after signs', /^[^\p{L}\p{N}]{0,5}(?:donate)/u, ['donate']],
    ['one of several', /^(?:donate|give) now/, ['donate', 'give']],
    ['what may be left out, or what follows it', /^(?:please )?re-?(?:tweet|post)/, ['please ', 're']],
    ['characters of a small class', /^[$€]?\d/, ['$', '€', ...'0123456789']],
    ['no anchor', /^(?!give)\bdonate/, ['donate']],
  ])('reads off what a text begins with: %s', (_, pattern, expected) =>
    expect(requiredWords(pattern)?.map(({ opening }) => opening)).toEqual([expected]),
  );

  test.each([
    ['is not anchored', /donate/],
    ['may begin in the second line', /^donate/m],
    ['begins with any letter', /^\p{L}+ donate/u],
    ['begins with any character but some', /^[^$]donate/],
    ['begins with too many', /^[a-z]donate/],
    ['begins with any of one way', /^(?:give|\w+) donate/],
  ])('and nothing where a pattern %s', (_, pattern) =>
    expect(requiredWords(pattern)?.map(({ opening }) => opening)).toEqual([null]),
  );

  test.each([
    ['anything', /.*/],
    ['short words alone', /ab|cd/],
    ['one character of any script', /円/u],
    ['one alternative that needs nothing', /donate|\d+/],
    ['an option alone', /(?:donate)?/],
    ['letters alone', /\p{L}+/u],
  ])('null where %s will do', (_, pattern) => expect(requiredWords(pattern)).toBeNull());

  test('not those that every text holds', () =>
    expect(requiredWords(/^https?:\/\/\w+\/donate/, { common: ['http', '://'] })).toEqual([
      { opening: null, lists: [['/donate']] },
    ]));
  test('shorter ones where shorter ones will do', () =>
    expect(requiredWords(/ab/, { shortest: 2 })).toEqual([{ opening: null, lists: [['ab']] }]));
});

/** Every entry of every lexicon, with the texts that it is known to match. */
const entries = [
  ...Object.values(lexicons).flat(),
  ...classWords.map((marker) => ({ ...marker, hits: marker.hits.map(splitName) })),
  ...linkTargets,
];

test('every hit of every entry holds what its pattern requires: none is overlooked', () => {
  const overlooked = entries.flatMap(({ id, pattern, hits }) => {
    const alternatives = requiredWords(pattern);
    const isFound = (hit: string) =>
      !alternatives ||
      alternatives.some(
        ({ opening, lists }) =>
          (!opening || opening.some((word) => hit.slice(0, word.length + 5).includes(word))) &&
          lists.every((list) => list.some((word) => hit.includes(word))),
      );
    return hits.filter((hit) => !isFound(lowerCase(hit))).map((hit) => [id, hit]);
  });
  expect(overlooked).toEqual([]);
});

test('most entries require something: the others are tried on every text', () => {
  const always = entries.filter(({ pattern }) => requiredWords(pattern) === null);
  expect(always.length).toBeLessThan(entries.length / 10);
});

test('the source of a pattern may be broken anywhere without end', () => {
  for (const source of ['(?:a', 'abc[', 'abc\\', 'abc{2,', '(?<=', 'abc)'])
    expect(() => requiredWords({ source } as RegExp)).not.toThrow();
});
