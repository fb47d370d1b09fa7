import { describe, expect, test } from 'vitest';
import { groupNames } from './group-names.js';
import { factLexicons } from './languages/index.js';
import { readText } from './read-text.js';

const namesIn = (text: string, lang = 'en') => {
  const model = readText(text, lang, factLexicons[lang]);
  return groupNames(model).map(({ kind, best, mentions }) => ({
    kind,
    name: text.slice(best.start, best.end),
    shown: text.slice(best.roleStart, best.end),
    count: mentions.length,
  }));
};

describe('groupNames', () => {
  test('counts short mentions for the full name, and keeps its role apart', () => {
    expect(namesIn('Defense Secretary Laura Kent spoke. Kent left. Ms. Kent was tired.')).toEqual([
      { kind: 'person', name: 'Laura Kent', shown: 'Defense Secretary Laura Kent', count: 3 },
    ]);
  });

  test.each([
    ['Harbour Master Ada Lind spoke. The harbour was full.', 'Harbour Master Ada Lind'],
    ['They met Skipper Ada Lind.', 'Skipper Ada Lind'],
    ['Boats left early. Meanwhile Ada Lind slept.', 'Ada Lind'],
  ])('the title of %s', (text, shown) => {
    expect(namesIn(text)).toContainEqual(expect.objectContaining({ name: 'Ada Lind', shown }));
  });

  test.each([
    ['The University of Tartu said so.', 'University of Tartu', 'organisation'],
    ['The FBI raided it.', 'FBI', 'organisation'],
    ['They met in Nairobi.', 'Nairobi', 'place'],
    ['They drove along Baker Street.', 'Baker Street', 'place'],
    ['The peat under Harrow Fen smoulders.', 'Harrow Fen', 'place'],
    ['The film with Diane Lane opened.', 'Diane Lane', 'person'],
    ['The bridge links the two halves of Brackwater.', 'Brackwater', 'place'],
    ['Shares of Brackwater fell.', 'Brackwater', 'other'],
    ['It rained in Oberkirchen. Roads in Oberkirchen were closed.', 'Oberkirchen', 'place'],
    ['It broke the Clean Water Act.', 'Clean Water Act', 'other'],
    ['The talks with Jean-Luc Moreau ended.', 'Jean-Luc Moreau', 'person'],
  ])('%s', (text, name, kind) => {
    expect(namesIn(text)).toContainEqual(expect.objectContaining({ name, kind }));
  });

  test('a surname that is a town is short for its bearer, of two names or three', () => {
    expect(namesIn('Jack London wrote. Then London sailed.')).toEqual([
      expect.objectContaining({ name: 'Jack London', count: 2 }),
    ]);
    expect(namesIn('Jack Griffith London wrote. Later Jack Griffith London slept. Then London sailed.')).toEqual([
      expect.objectContaining({ name: 'Jack Griffith London', count: 3 }),
    ]);
  });

  test('a town that ran into a name takes in neither the name nor the town', () => {
    const found = namesIn(
      'They marched with Laura Kent Seattle was calm. Then Laura Kent left Seattle. Seattle slept.',
    );
    expect(found).toContainEqual(expect.objectContaining({ name: 'Laura Kent', kind: 'person', count: 1 }));
    expect(found).toContainEqual(expect.objectContaining({ name: 'Seattle', kind: 'place', count: 2 }));
  });

  test.each([
    ['the first word of a sentence', 'Rescuers found it. The rescuers left.', 'Rescuers'],
    ['a weekday', 'It happened on Thursday.', 'Thursday'],
    ['an adjective of nation', 'The Belgian players and Belgian fans sang.', 'Belgian'],
    ['a role alone', 'The Prime Minister spoke.', 'Prime Minister'],
    ['page furniture', 'It was Photo LONDON again.', 'Photo LONDON'],
  ])('takes %s for no name', (_, text, name) => {
    expect(namesIn(text).map((found) => found.name)).not.toContain(name);
  });

  test('takes a German noun for no name', () => {
    expect(
      namesIn('Die Brücke über den Fluss hat Bürgermeister Jonas Kern eröffnet.', 'de').map(({ name }) => name),
    ).toEqual(['Jonas Kern']);
  });

  test('knows a country in its own language and case', () => {
    expect(namesIn('Он приехал в Германию.', 'ru')).toEqual([
      { kind: 'place', name: 'Германию', shown: 'Германию', count: 1 },
    ]);
  });
});

test.each([
  ['die Vorsitzende der Wasserwacht, Meike Oltmann.', ['Meike Oltmann']],
  ['die Bäder der Stadt, Becken Rutschen.', []],
  ['die Vorsitzende der Wasserwacht, Becken und Rutschen.', []],
])('in German, two words behind a role and a comma are a name: %s', (words, names) => {
  const found = namesIn(`Das sagte ${words}`, 'de').map(({ name }) => name);
  expect(found.filter((name) => name.includes(' '))).toEqual(names);
});
