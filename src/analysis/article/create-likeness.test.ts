import { expect, test } from 'vitest';
import { createLikeness } from './create-likeness.js';
import { similarity } from './similarity.js';

test.each([
  ['The lamp is lit', 'The lamp is lit'],
  ['The lamp is lit', 'A lamp, a lamp!'],
  ['the the the', 'the the'],
  ['灯台の光', '光の灯台'],
  ['', 'nothing'],
  ['nothing', ''],
])('createLikeness says of "%s" and "%s" what similarity says', (one, other) => {
  expect(createLikeness(one)(other)).toBeCloseTo(similarity(one, other));
});
