import { expect, test } from 'vitest';
import { primaryLanguage } from './primary-language.js';

test.each([
  ['en-GB', 'en'],
  ['nb-NO', 'no'],
  ['nn', 'no'],
  ['pt_BR', 'pt'],
  ['DE', 'de'],
  ['constructor', 'constructor'],
  [null, 'en'],
])('%s is %s', (tag, primary) => {
  expect(primaryLanguage(tag)).toBe(primary);
});
