import '../test/stub-browser.js';
import { expect, test } from 'vitest';
import { describeKind, FLAGGABLE_KINDS, isFlaggable } from './describe-kind.js';

test.each(FLAGGABLE_KINDS)('%s has a name, and another one when it is only likely', (kind) => {
  expect(describeKind(kind, 'sure')).toMatch(/^[A-Z]/);
  expect(describeKind(kind, 'likely')).toMatch(/^Perhaps /);
});

test.each(['share', 'consent', 'comments'] as const)('%s is never flagged', (kind) => {
  expect(isFlaggable(kind)).toBe(false);
});
