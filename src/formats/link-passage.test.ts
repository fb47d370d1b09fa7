import { expect, test } from 'vitest';
import { linkPassage } from './link-passage.js';

const URL = 'https://news.example/a';

function link(text: string, passage: string, at = text.indexOf(passage)): string {
  return linkPassage(URL, text, at, at + passage.length).replace(`${URL}#:~:text=`, '');
}

test.each([
  ['words are percent-encoded', 'It cost much.', 'cost much', 'cost%20much'],
  ['syntax of the directive is encoded', 'A no-go, R&D says.', 'no-go, R&D', 'no%2Dgo%2C%20R%26D'],
  ['brackets cannot end a Markdown link', 'See Paris (Texas) now', 'Paris (Texas', 'Paris%20%28Texas'],
  ['marks around the words are left off', 'He said: "No way." Then', '"No way."', 'No%20way'],
  ['a passage of marks alone is kept', 'wait ... what', '...', '...'],
  ['Chinese is found without spaces', '北京今天下雨。', '今天', '%E4%BB%8A%E5%A4%A9'],
])('%s', (_, text, passage, directive) => expect(link(text, passage)).toBe(directive));

test('long passages are named by their first and last words', () => {
  const sentence = `One two three four five ${'and so on '.repeat(12)}six seven eight nine ten.`;
  expect(link(`Before. ${sentence} After.`, sentence)).toBe(
    'One%20two%20three%20four%20five,six%20seven%20eight%20nine%20ten',
  );
});

test('words that occur twice get what stands before them, regardless of case', () => {
  const text = 'Oslo was quiet. The mayor of Oslo slept.';
  expect(link(text, 'Oslo', text.lastIndexOf('Oslo'))).toBe('The%20mayor%20of-,Oslo');
});

test('words that occur twice and open a line get what follows', () => {
  const text = 'Oslo was quiet.\nIn oslo it rained.';
  expect(link(text, 'Oslo')).toBe('Oslo,-was%20quiet');
});

test('the context never comes from another line', () => {
  const text = 'Oslo\nOslo';
  expect(link(text, 'Oslo', 5)).toBe('Oslo');
});

test('words that the page says elsewhere, too, as in its headline, get what stands before them', () => {
  const text = 'The mayor of Oslo slept.';
  const at = text.indexOf('Oslo');
  expect(linkPassage(URL, text, at, at + 4, ['Quiet in Oslo'])).toBe(`${URL}#:~:text=The%20mayor%20of-,Oslo`);
});

test('the context is as long as it has to be', () => {
  const text = 'First the mayor of Oslo slept. Then the mayor of Oslo woke.';
  expect(link(text, 'Oslo')).toBe('Oslo,-slept.%20Then%20the');
  const twins =
    'On Monday, so they say, the mayor of Oslo slept well at last. And the mayor of Oslo slept well at last.';
  expect(link(twins, 'Oslo')).toBe('On%20Monday%2C%20so%20they%20say%2C%20the%20mayor%20of-,Oslo');
});

test('marks between the words and their context belong to the context', () => {
  const text = 'No way. Lind said: “No way.” She left.';
  expect(link(text, 'No way', text.lastIndexOf('No way'))).toBe('way.%20Lind%20said%3A%20%E2%80%9C-,No%20way');
});

test('the ends of a passage over several blocks stay in their blocks', () => {
  const text = `Two words\n${'and so on '.repeat(12)}\nlast line`;
  expect(link(text, text)).toBe('Two%20words,last%20line');
});

test.each([
  ['#part', '#part:~:text=Oslo'],
  ['#part:~:text=old', '#part:~:text=Oslo'],
  ['', '#:~:text=Oslo'],
])('the fragment %j of the address is kept, an old directive is not', (fragment, expected) => {
  expect(linkPassage(URL + fragment, 'Oslo', 0, 4)).toBe(URL + expected);
});

test('half a character does not break the address', () => {
  expect(() => link('a \ud83d b', '\ud83d b')).not.toThrow();
});
