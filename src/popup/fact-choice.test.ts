import { expect, test, vi } from 'vitest';
import { findExtract, sampleFacts } from '../../test/sample-page.js';
import { createFactChoice } from './fact-choice.js';

test('holds what has a tick, before the reader touches one and after', () => {
  const choice = createFactChoice(sampleFacts);
  expect([choice.read(), choice.count()]).toEqual([new Set(choice.keys), 7]);
  choice.keep(['who:0'], false);
  expect([choice.isKept('who:0'), choice.isKept('who:1'), choice.count()]).toEqual([false, true, 6]);
  choice.keep(['who:0'], true);
  expect(choice.read()).toEqual(new Set(choice.keys));
});

test('tells of each change, once for many facts', () => {
  const choice = createFactChoice(sampleFacts);
  const listener = vi.fn();
  choice.onChange(listener);
  choice.keep(choice.keys, false);
  expect([listener.mock.calls.length, choice.count()]).toEqual([1, 0]);
});

test('what goes beyond a brief copy starts without a tick, and is not read', () => {
  const who = Array.from({ length: 12 }, () => findExtract('Jon Aarsen'));
  const choice = createFactChoice({ ...sampleFacts, who });
  expect([choice.isKept('who:7'), choice.isKept('who:8')]).toEqual([true, false]);
  expect([choice.read().has('who:7'), choice.read().has('who:8')]).toEqual([true, false]);
});

test('what was read does not change any more', () => {
  const choice = createFactChoice(sampleFacts);
  choice.keep(['who:0'], false);
  const read = choice.read();
  choice.keep(['who:1'], false);
  expect(read.has('who:1')).toBe(true);
});
