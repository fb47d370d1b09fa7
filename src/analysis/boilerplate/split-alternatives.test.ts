import { expect, test } from 'vitest';
import { splitAlternatives } from './split-alternatives.js';

test.each([
  ['one alone', 'donate', ['donate']],
  ['several', 'donate|give|support us', ['donate', 'give', 'support us']],
  ['not those of groups', '(?:a|b)|c(?:d|(?=e|f))', ['(?:a|b)', 'c(?:d|(?=e|f))']],
  ['not in classes', '[|)]|[\\]|]', ['[|)]', '[\\]|]']],
  ['not escaped ones', 'a\\|b|\\(c|d\\)', ['a\\|b', '\\(c', 'd\\)']],
  ['empty ones, too', 'a||b|', ['a', '', 'b', '']],
])('%s', (_, source, expected) => expect(splitAlternatives(source)).toEqual(expected));
