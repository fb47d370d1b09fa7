import { describe, expect, test } from 'vitest';
import { measureLine } from './measure-line.js';

describe('measureLine', () => {
  test.each([
    ['Latin characters once', 'Two lamps', 9],
    ['CJK characters twice', '灯台の光', 8],
    ['nothing in an empty line', '', 0],
  ])('counts %s', (_, text, size) => expect(measureLine(text).size).toBe(size));

  test('gives shares of the characters', () => {
    expect(measureLine('Ann, 12.')).toMatchObject({ capitals: 1 / 8, commas: 1 / 8, digits: 2 / 8, sentences: 1 / 8 });
  });

  test.each(['Ναι', 'Да', 'Été'])('knows the capital of %s', (text) =>
    expect(measureLine(text).capitals).toBeGreaterThan(0),
  );

  test.each([
    ['It is lit.', true],
    ['“It is lit.”', true],
    ['灯台。', true],
    ['Read more', false],
    ['The keepers:', false],
  ])('%s ends a sentence: %s', (text, expected) => expect(measureLine(text).endsSentence).toBe(expected));
});
