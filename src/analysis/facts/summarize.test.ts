import { describe, expect, test } from 'vitest';
import type { ArticleText, Facts, SummarizeOptions } from '../types.js';
import { factLexicons } from './languages/index.js';
import { summarize as summarizeBy } from './summarize.js';

const summarize = (article: ArticleText, options?: SummarizeOptions) => summarizeBy(article, factLexicons, options);

const ARTICLE: ArticleText = {
  title: 'Mayor opens rebuilt bridge to reconnect valley after flood',
  byline: 'Jane Doe, Valley News Agency',
  siteName: 'The Valley Post',
  publishedTime: '2024-05-10T08:00:00+02:00',
  excerpt: null,
  lang: 'en',
  dir: 'ltr',
  text: [
    'Mayor Helena Brandt opened the rebuilt Linden Bridge in Oberkirchen on Thursday. A flood had torn it down two years ago.',
    '“This bridge brings our valley together again,” Brandt said. She thanked the 120 workers who finished it early.',
    'The work cost 14 million euros, more than planned, because steel prices had doubled, according to Transport Minister Karl Weiss.',
    'Weiss called the project “a model for the country”. Oberkirchen, a town of 9,000 people, had been cut off since 2022.',
    'The Valley Post reported last year that two other bridges needed repair. Critics say the state waited too long.',
  ].join('\n'),
};

const extracts = (facts: Facts) =>
  [
    facts.who,
    facts.what,
    facts.when,
    facts.where,
    facts.why,
    facts.how,
    facts.keyPoints,
    facts.figures,
    facts.quotes,
    facts.dates,
  ].flat();
const texts = (facts: readonly { text: string }[]): string[] => facts.map(({ text }) => text);

describe('summarize', () => {
  const facts = summarize(ARTICLE, { maxWords: 60 });

  test('answers who, what, when, where and why', () => {
    expect(texts(facts.who).slice(0, 2)).toEqual(['Mayor Helena Brandt', 'Transport Minister Karl Weiss']);
    expect(texts(facts.what)[0]).toBe('opens rebuilt bridge');
    expect(texts(facts.when)[0]).toBe('Thursday');
    expect(texts(facts.where)[0]).toBe('Oberkirchen');
    expect(texts(facts.why)).toContain('steel prices had doubled');
  });

  test('names neither the publisher nor the authors', () => {
    for (const own of ['Jane Doe', 'Valley News Agency', 'Valley Post', 'The Valley Post'])
      expect(texts(facts.who)).not.toContain(own);
  });

  test('keeps every fact verbatim, with its place', () => {
    expect(extracts(facts).length).toBeGreaterThan(12);
    for (const { text, start, end } of extracts(facts)) {
      if (start === null) expect(ARTICLE.title).toContain(text);
      else expect(ARTICLE.text.slice(start, end ?? 0)).toBe(text);
    }
  });

  test.each([10, 25, 60, 120])('keeps the key points within %i words, in document order', (maxWords) => {
    const { keyPoints } = summarize(ARTICLE, { maxWords });

    expect(texts(keyPoints).join(' ').split(/\s+/).filter(Boolean).length).toBeLessThanOrEqual(maxWords);
    expect([...keyPoints].sort((a, b) => a.start - b.start)).toEqual(keyPoints);
  });

  test('says nothing about why where the text does not', () => {
    const { why } = summarize({
      ...ARTICLE,
      title: 'Bridge opens',
      text: 'Helena Brandt opened the bridge on Thursday.',
    });

    expect(why).toEqual([]);
  });

  test('has no facts for an empty text', () => {
    const empty = summarize({ ...ARTICLE, title: '', text: '' });

    expect(extracts(empty)).toEqual([]);
    expect(empty.readingMinutes).toBe(1);
  });

  test.each(['A ', '" ', '“a ', '1. A ', 'he said "x y" ', '— ', 'Ab.', 'to go ', '「あ'])(
    'takes 30,000 characters of "%s" in good time',
    (piece) => {
      const started = performance.now();
      summarize({ ...ARTICLE, text: piece.repeat(30_000 / piece.length) });

      expect(performance.now() - started).toBeLessThan(10_000);
    },
  );
});

test.each([
  ['it added', false],
  ['the board added', true],
])('of two sentences as good, none that ends in "%s" unless that says who', (ending, isChosen) => {
  const text = [
    'The harbour board of Eastwick said the ferry pier would be closed for repairs until the end of the year.',
    `Crews agreed to keep the eastern channel of the harbour open at night, ${ending}.`,
    'Sailors asked for a second lamp on the western breakwater before the winter storms.',
  ].join(' ');
  const { keyPoints } = summarize({ ...ARTICLE, title: 'Ferry pier closed', text }, { maxWords: 36 });
  expect(keyPoints.some(({ text: point }) => point.includes('Crews'))).toBe(isChosen);
});

describe('a caption above the text', () => {
  const caption = 'Cranes of the Harbour Guard lift a beam near Kilian Vogt. Northern Rail Ministry';
  const captioned = summarize({ ...ARTICLE, text: `${caption}\n${ARTICLE.text}` }, { maxWords: 60 });

  test('names those of the story first, and is no key point', () => {
    const who = texts(captioned.who);
    expect(who.slice(0, 2)).toEqual(['Mayor Helena Brandt', 'Transport Minister Karl Weiss']);
    expect(texts(captioned.keyPoints).join(' ')).not.toContain('Harbour Guard');
  });

  test('without a credit it is the first sentence of the story', () => {
    const lead = summarize({ ...ARTICLE, text: `${caption}.\n${ARTICLE.text}` }, { maxWords: 60 });
    const placeIn = ({ who }: Facts): number => texts(who).findIndex((text) => text.endsWith('Harbour Guard'));
    expect(placeIn(captioned)).toBeGreaterThan(1);
    expect(placeIn(lead)).toBeLessThan(placeIn(captioned));
  });
});

test('an organisation that acts in several sentences comes before one that acts once', () => {
  const text =
    'The letter went to the Harbour Agency, to the Railway Agency, and to nobody else. The Railway Agency confirmed repairs. Trains are old. The Railway Agency closed a line. The Harbour Agency closed a pier. Another answer of the Harbour Agency, which is old, was short.';
  const who = (shown: string): string[] => texts(summarize({ ...ARTICLE, title: 'Bridge opens', text: shown }).who);
  expect(who(text)[0]).toBe('Railway Agency');
  expect(who(text.replace('The Railway Agency closed', 'With the Railway Agency, it closed'))[0]).toBe(
    'Harbour Agency',
  );
});

test.each(['constructor', '__proto__', 'indonesian', 'e', 'x-default', ''])(
  'takes the language "%s" without failing',
  (lang) => {
    const text = 'Presiden Ada Lind bertemu di Jakarta. Ia bicara.';
    expect(summarize({ ...ARTICLE, lang, text, title: 'Ada Lind di Jakarta' }).keyPoints).not.toEqual([]);
  },
);

test('without a lexicon, names, key points and digits are found all the same', () => {
  const facts = summarizeBy({ ...ARTICLE, text: `${ARTICLE.text} It cost £45,000.` }, {});
  expect(facts.keyPoints).not.toEqual([]);
  expect(facts.dates).toEqual([]);
  expect(facts.figures.map(({ text }) => text)).toContain('£45,000');
});

describe('where', () => {
  const where = (title: string, text: string, lang = 'en'): string[] =>
    summarize({ ...ARTICLE, title, text, lang }).where.map((place) => place.text);

  test.each([
    ['downtown', 'Seattle'],
    ['southern', 'Seattle'],
    ['the north-eastern', 'Seattle'],
    ['the', 'Seattle'],
    ['rainy', 'Leeds'],
  ])('of "in %s Seattle" and a town said before, the place is %s', (quarter, place) => {
    const text = `Leeds sent a team. A tanker overturned in ${quarter} Seattle on Monday. It blocked both lanes.`;
    expect(where('Tanker overturns', text)[0]).toBe(place);
  });

  describe('in a text that names no place', () => {
    const english = 'The keeper slipped. The ball rolled over the line.';
    const german = 'Das kostet mehr als im letzten Jahr. Viele sparen deshalb.';

    test.each([
      ['Late goal wins the cup in Brazil', ['Brazil']],
      ['Late Goal Wins Cup in Brazil Final', ['Brazil']],
      ['Late Goal Wins Cup In New York City Before Dawn', ['New York City']],
      ['Late goal wins the cup in downtown Seattle, says keeper', ['Seattle']],
      ['Nice guys finish last', []],
      ['Keepers rejoice in Nice Weather', []],
      ['Keepers rejoice, Nice waits', []],
      ['Keeper checks in. Brazil waits', []],
      ['Brazil: keeper slips', []],
      ['Keeper trains at Boston College', []],
      ['Fans believe in Victoria Lind', []],
      ['Keeper slips in rain', []],
    ])('the headline may: "%s" gives %j', (title, places) => {
      expect(where(title, english)).toEqual(places);
    });

    test('a headline does not give the first half of a name that the text knows', () => {
      expect(where('Fans believe in London Holt', 'The keeper London Holt slipped.')).toEqual([]);
    });

    test.each([
      ['Essen wird teurer', []],
      ['Warum Essen wieder teurer wird', []],
      ['Streit um Miete in Essen', ['Essen']],
    ])('in German, too, only behind a preposition: "%s" gives %j', (title, places) => {
      expect(where(title, german, 'de')).toEqual(places);
    });
  });

  test('takes no brand for a place, though it is told "in" it', () => {
    expect(where('Bar shrinks', 'Readers complained in ChocoOnline. The bar is sold in Leeds.')).toEqual(['Leeds']);
  });

  test('keeps a town apart from a name that ran into it', () => {
    const text =
      'People marched against Laura Kent Seattle was calm. Two were hurt in Seattle. Police in Seattle came.';
    expect(where('March ends', text)[0]).toBe('Seattle');
  });
});
