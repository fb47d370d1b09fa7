import { expect, test } from 'vitest';
import { findExtract, sampleFacts } from '../../test/sample-page.js';
import { chooseBriefly, keepFacts, listKeys } from './select-facts.js';

test('every listed fact has a key', () => {
  expect(listKeys(sampleFacts)).toEqual(['keyPoints:0', 'who:0', 'who:1', 'when:0', 'why:0', 'figures:0', 'quotes:0']);
});

test('all keys keep all facts', () => {
  expect(keepFacts(sampleFacts, new Set(listKeys(sampleFacts)))).toEqual(sampleFacts);
});

test('a fact whose key is missing is left out, and no other', () => {
  const keys = listKeys(sampleFacts).filter((key) => key !== 'who:0' && key !== 'quotes:0');
  expect(keepFacts(sampleFacts, new Set(keys))).toEqual({ ...sampleFacts, who: [sampleFacts.who[1]], quotes: [] });
});

test('a date goes with its words, but stays with others that name it, too', () => {
  const facts = { ...sampleFacts, when: [findExtract('on Thursday'), findExtract('Thursday')] };
  expect(keepFacts(facts, new Set(['when:1'])).dates).toEqual(sampleFacts.dates);
  expect(keepFacts(facts, new Set()).dates).toEqual([]);
  expect(keepFacts({ ...sampleFacts, when: [] }, new Set()).dates, 'no words name it').toEqual(sampleFacts.dates);
});

test('a brief choice takes the first of each kind', () => {
  const who = Array.from({ length: 20 }, () => findExtract('Jon Aarsen'));
  const chosen = chooseBriefly({ ...sampleFacts, who });
  expect([...chosen].filter((key) => key.startsWith('who'))).toEqual(Array.from({ length: 8 }, (_, at) => `who:${at}`));
  expect(chosen.has('keyPoints:0')).toBe(true);
});
