import { expect, test } from 'vitest';
import { HEADING_TAGS, INLINE_TAGS, MEDIA_TAGS, SKIPPED_TAGS } from './tags.js';

test.each([
  ['inline', INLINE_TAGS],
  ['skipped', SKIPPED_TAGS],
  ['media', MEDIA_TAGS],
  ['heading', HEADING_TAGS],
])('%s tags are names in upper case', (_, tags) => {
  for (const tag of tags) expect(tag).toMatch(/^[A-Z][A-Z0-9]*$/u);
});

test('what is skipped does not stand in a line, and headings do neither', () => {
  expect([...SKIPPED_TAGS, ...HEADING_TAGS].filter((tag) => INLINE_TAGS.has(tag))).toEqual([]);
});
