import { expect, test } from 'vitest';
import { lookUp } from './look-up.js';

test.each([
  ['de', 'der'],
  ['fr', undefined],
  ['constructor', undefined],
  ['__proto__', undefined],
])('of a table with de, "%s" is %s', (key, value) => {
  expect(lookUp({ de: 'der' }, key)).toBe(value);
});
