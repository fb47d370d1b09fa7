import { describe, expect, test } from 'vitest';
import { findQuotes } from './find-quotes.js';
import { groupNames } from './group-names.js';
import { factLexicons } from './languages/index.js';
import { readText } from './read-text.js';

const quotesIn = (text: string, lang: string): (readonly [string, string | null])[] => {
  const model = readText(text, lang, factLexicons[lang]);
  return findQuotes(model, groupNames(model)).map(({ text: quote, speaker }) => [quote, speaker]);
};

describe('findQuotes', () => {
  test.each<[string, string, string, (readonly [string, string | null])[]]>([
    [
      'speaker after',
      'en',
      '"We will rebuild the bridge," said Mayor Ann Cole.',
      [['We will rebuild the bridge', 'Ann Cole']],
    ],
    [
      'speaker before',
      'en',
      'Mayor Ann Cole said: "We will rebuild the bridge."',
      [['We will rebuild the bridge.', 'Ann Cole']],
    ],
    [
      'speaker in the middle, two pieces',
      'en',
      '"The bridge," Ann Cole said, "is not safe."',
      [
        ['The bridge', 'Ann Cole'],
        ['is not safe.', 'Ann Cole'],
      ],
    ],
    [
      'the next quotation of the paragraph is the same speaker’s',
      'en',
      '"The bridge is old," Ann Cole said. "It was built before the war."',
      [
        ['The bridge is old', 'Ann Cole'],
        ['It was built before the war.', 'Ann Cole'],
      ],
    ],
    [
      'a pronoun is the last fitting person',
      'en',
      'Ann Cole met Peter Stone on Monday. The talks were short. "I am glad it is over," she said.',
      [['I am glad it is over', 'Ann Cole']],
    ],
    [
      'a pronoun of the other gender is the other person',
      'en',
      'Ann Cole met Peter Stone on Monday. The talks were short. "I am glad it is over," he said.',
      [['I am glad it is over', 'Peter Stone']],
    ],
    [
      'a name behind its role',
      'en',
      'Peter Stone waited. "We will not sail," said its harbour manager, Ann Cole.',
      [['We will not sail', 'Ann Cole']],
    ],
    [
      'no name but a place behind a role',
      'en',
      '"We will not sail," said a harbour spokesman, New York.',
      [['We will not sail', 'a harbour spokesman']],
    ],
    [
      'a name behind its role, in German',
      'de',
      'Peter Stein wartete. „Die Kurse sind ausgebucht“, sagte die Vorsitzende der Wasserwacht, Monika Berger.',
      [['Die Kurse sind ausgebucht', 'Monika Berger']],
    ],
    [
      'an apposition between the name and the verb',
      'en',
      '“Prices will go up again,” Peter Stone, who runs the market, said.',
      [['Prices will go up again', 'Peter Stone']],
    ],
    [
      'a description is a speaker',
      'en',
      '“We have nothing to add,” a spokesman for the company said.',
      [['We have nothing to add', 'a spokesman for the company']],
    ],
    [
      'a verb that no list holds, in its place',
      'en',
      '“You cannot be serious about this,” Ann Cole fumed on Friday.',
      [['You cannot be serious about this', 'Ann Cole']],
    ],
    [
      'a short phrase counts when someone says it',
      'en',
      'Ann Cole called the plan “reckless” on Friday.',
      [['reckless', 'Ann Cole']],
    ],
    ['a scare quote is none', 'en', 'The so-called “experts” were wrong again.', []],
    ['a title is none', 'en', 'She starred in the film “A Long Way Home” last year.', []],
    ['a measure is none', 'en', 'The plank is 12" long and 4" wide.', []],
    [
      'several paragraphs, left open',
      'en',
      'Ann Cole said: “The bridge is old and tired.\n“It must go before the winter.”',
      [
        ['The bridge is old and tired.', 'Ann Cole'],
        ['It must go before the winter.', 'Ann Cole'],
      ],
    ],
    [
      'according to',
      'en',
      'According to Ann Cole, the bridge is “an accident in waiting”.',
      [['an accident in waiting', 'Ann Cole']],
    ],
    [
      'German low marks',
      'de',
      '„Wir bauen die Brücke neu“, sagte Anna Vogt.',
      [['Wir bauen die Brücke neu', 'Anna Vogt']],
    ],
    [
      'German reversed guillemets',
      'de',
      '»Wir bauen die Brücke neu«, sagte Anna Vogt.',
      [['Wir bauen die Brücke neu', 'Anna Vogt']],
    ],
    [
      'French guillemets',
      'fr',
      '« Nous allons reconstruire le pont », a déclaré Anne Petit.',
      [['Nous allons reconstruire le pont', 'Anne Petit']],
    ],
    [
      'Spanish',
      'es',
      '“Vamos a reconstruir el puente”, dijo Ana Ruiz.',
      [['Vamos a reconstruir el puente', 'Ana Ruiz']],
    ],
    [
      'Italian',
      'it',
      '«Ricostruiremo il ponte in un anno», ha detto Anna Riva.',
      [['Ricostruiremo il ponte in un anno', 'Anna Riva']],
    ],
    [
      'Portuguese',
      'pt',
      '“Vamos reconstruir a ponte agora”, disse Ana Lima.',
      [['Vamos reconstruir a ponte agora', 'Ana Lima']],
    ],
    ['Dutch', 'nl', '“We gaan de brug herbouwen”, zei Anna Visser.', [['We gaan de brug herbouwen', 'Anna Visser']]],
    [
      'Polish',
      'pl',
      '„Odbudujemy most w tym roku” – powiedziała Anna Lis.',
      [['Odbudujemy most w tym roku', 'Anna Lis']],
    ],
    ['Russian', 'ru', '«Мы построим новый мост», — сказала Анна Белова.', [['Мы построим новый мост', 'Анна Белова']]],
    ['Ukrainian', 'uk', '«Ми збудуємо новий міст», — сказала Олена Гай.', [['Ми збудуємо новий міст', 'Олена Гай']]],
    ['corner brackets', 'ja', '「新しい橋を建設する」と市長は述べた。', [['新しい橋を建設する', null]]],
  ])('%s (%s)', (_, lang, text, expected) => {
    expect(quotesIn(text, lang)).toEqual(expected);
  });

  test('gives verbatim offsets of the words and of the speaker', () => {
    const text = 'Peter Stone arrived.\n“We are late,” he said.';
    const model = readText(text, 'en', factLexicons['en']);
    const [quote] = findQuotes(model, groupNames(model));

    expect(text.slice(quote?.start, quote?.end)).toBe('We are late');
    expect(text.slice(quote?.speakerStart ?? 0, quote?.speakerEnd ?? 0)).toBe('Peter Stone');
  });
});
