import { describe, expect, test } from 'vitest';
import { splitSentences } from '../index.js';

describe('splitSentences', () => {
  test.each([
    ['en', 'Gen. Ann Cole met Sen. Joe Park. They agreed.', ['Gen. Ann Cole met Sen. Joe Park.', 'They agreed.']],
    ['en', 'The U.S. Treasury paid. It was late.', ['The U.S. Treasury paid.', 'It was late.']],
    ['en', 'They moved to the U.K. The firm stayed.', ['They moved to the U.K.', 'The firm stayed.']],
    ['en', 'Doors open at 9 a.m. Nobody came.', ['Doors open at 9 a.m.', 'Nobody came.']],
    ['en', '"Run!" she cried. Nobody did.', ['"Run!" she cried.', 'Nobody did.']],
    ['en', 'The vote is on Feb. 20. No. 3 won.', ['The vote is on Feb. 20.', 'No. 3 won.']],
    ['en', 'Mark A. Stone wrote it. Plan B failed.', ['Mark A. Stone wrote it.', 'Plan B failed.']],
    ['en', 'The markup was lost.Then it came back.', ['The markup was lost.', 'Then it came back.']],
    ['en', 'See www.example.com.Test for more.', ['See www.example.com.Test for more.']],
    ['en', '1. Wash it. 2. Dry it.', ['1. Wash it.', '2. Dry it.']],
    ['de', 'Am 20. Februar tagt Dr. Vogt. Danach ist frei.', ['Am 20. Februar tagt Dr. Vogt.', 'Danach ist frei.']],
    ['de', 'Er kam auf Platz 20. Danach ging er.', ['Er kam auf Platz 20.', 'Danach ging er.']],
    ['fr', 'M. Petit est venu. Il est parti.', ['M. Petit est venu.', 'Il est parti.']],
    ['ru', 'В 2020 г. Иванов уехал. Он вернулся.', ['В 2020 г. Иванов уехал.', 'Он вернулся.']],
    ['nb', 'Møtet er den 20. Februar var kald.', ['Møtet er den 20. Februar var kald.']],
    ['en_US', 'Dr. Fox came. He left.', ['Dr. Fox came.', 'He left.']],
    ['pt_BR', 'O Sr. Lima veio. Ele saiu.', ['O Sr. Lima veio.', 'Ele saiu.']],
    ['ja', '雨が降った。「寒い」と彼は言った。', ['雨が降った。', '「寒い」と彼は言った。']],
  ])('%s: %s', (lang, text, expected) => {
    expect(splitSentences(text, lang)).toEqual(expected);
  });

  test('never lets a sentence cross a line, and drops empty lines', () => {
    expect(splitSentences('A headline\n\nThe text begins. It goes on', 'en')).toEqual([
      'A headline',
      'The text begins.',
      'It goes on',
    ]);
  });

  test.each(['constructor', '__proto__', 'xx-invalid-language-tag-of-some-length', '', 'zz'])(
    'takes the language "%s" without failing',
    (lang) => {
      expect(splitSentences('One. Two.', lang)).toEqual(['One.', 'Two.']);
    },
  );
});
