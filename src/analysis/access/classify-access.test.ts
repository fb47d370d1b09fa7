import { describe, expect, test } from 'vitest';
import type { Evidence } from '../types.js';
import type { AccessSignals, Gate } from './access-signals.js';
import { classifyAccess } from './classify-access.js';

const PARAGRAPH =
  'The harbour was quiet that morning, and nobody on the quay could say when the boats would come back.';
const TEXT = Array.from({ length: 12 }, () => PARAGRAPH).join('\n');

const signals = (given: Partial<AccessSignals> = {}): AccessSignals => ({
  statements: [],
  gates: [],
  counters: [],
  hasArticle: true,
  text: TEXT,
  lang: 'en',
  statedWordCount: null,
  statedLength: null,
  ...given,
});
const saw = (rule: string, matched = 'words'): Evidence => ({ rule, matched, weight: 3 });
const gate = (rules: readonly string[], given: Partial<Gate> = {}): Gate => ({
  text: '',
  lines: [],
  place: 'after',
  above: PARAGRAPH,
  isShown: true,
  evidence: rules.map((rule) => saw(rule)),
  ...given,
});
const paid = { says: 'paid', source: 'json-ld/isAccessibleForFree', written: 'false' } as const;
const free = { says: 'free', source: 'meta/article:content_tier', written: 'free' } as const;
const WALL = ['en/paywall/subscribe-to-read', 'en/paywall/already-a-subscriber'];

describe('a marker is not a wall', () => {
  test.each([
    ['nothing at all', signals(), null],
    ['a declaration', signals({ statements: [paid] }), true],
    ['a declaration and a class name', signals({ statements: [paid], gates: [gate(['class/paywall/paywall'])] }), true],
    ['a supplier', signals({ gates: [gate(['vendor/paywall/Piano'])] }), null],
    ['a label', signals({ gates: [gate(['en/paywall/for-subscribers-only'])] }), null],
    ['an offer below the text', signals({ gates: [gate(['en/paywall/offers', 'link/paywall/subscribe'])] }), null],
    ['one repeated sentence', signals({ gates: [gate(WALL.slice(0, 1)), gate(WALL.slice(0, 1))] }), null],
    ['a wall that is not rendered', signals({ gates: [gate(WALL, { isShown: false })] }), null],
    ['a wall elsewhere on the page', signals({ gates: [gate(WALL, { place: 'elsewhere' })] }), null],
    ['a declaration as free', signals({ statements: [free] }), false],
  ])('%s leaves the article free', (_, given, declaredPaid) => {
    expect(classifyAccess(given)).toMatchObject({ level: 'free', wallShown: false, cutOff: false, declaredPaid });
  });
});

test('sentences that stop the reader and offer a sign-in right below the text are a wall', () => {
  expect(classifyAccess(signals({ gates: [gate(WALL)] }))).toMatchObject({
    level: 'subscriber',
    wallShown: true,
    cutOff: false,
    declaredPaid: null,
  });
});

test('a wall that lets a free account read on asks for registration', () => {
  const text = 'Create a free account to read this article';
  expect(classifyAccess(signals({ gates: [gate(WALL.slice(1), { text })] })).level).toBe('registration');
});

test('a paid part outweighs a free whole', () => {
  expect(classifyAccess(signals({ statements: [free, paid] })).declaredPaid).toBe(true);
});

test('a counter means metered while the text is here, and not where a wall cuts it off', () => {
  const counters = [saw('en/counter/articles', '2 of 5 articles')];
  expect(classifyAccess(signals({ counters })).level).toBe('metered');
  expect(classifyAccess(signals({ counters, gates: [gate(WALL, { above: `${PARAGRAPH} and …` })] })).level).toBe(
    'subscriber',
  );
});

describe('the text is cut off', () => {
  test.each([
    ['the line above a gate ends in an ellipsis', signals({ gates: [gate(WALL, { above: `${PARAGRAPH} It was …` })] })],
    [
      'the line above a gate ends within a sentence',
      signals({ gates: [gate(WALL, { above: `${PARAGRAPH} It was` })] }),
    ],
    ['the last line of a teaser ends in an ellipsis', signals({ text: `${PARAGRAPH} It was...` })],
    ['the last line of what is sold ends in an ellipsis', signals({ text: `${TEXT} It was...`, statements: [paid] })],
    [
      'a notice says how much is left',
      signals({ gates: [{ ...gate([]), evidence: [saw('fr/paywall/article-limit', '57 %')] }] }),
    ],
    ['it is far shorter than stated in words', signals({ statedWordCount: 900 })],
    ['it is far shorter than stated in characters', signals({ statedLength: 9000 })],
  ])('where %s', (_, given) => {
    expect(classifyAccess(given).cutOff).toBe(true);
  });

  test.each([
    ['it ends with a full stop', signals({ gates: [gate(WALL)] })],
    ['nobody asks for anything', signals({ text: `${TEXT} It was...` })],
    ['a short last line has no full stop', signals({ text: `${TEXT}\nOur correspondent` })],
    ['the stated length is near', signals({ statedWordCount: 300, statedLength: 1600 })],
    ['the stated length is of a teaser', signals({ text: 'Short.', statedLength: 400 })],
  ])('but not where %s', (_, given) => {
    expect(classifyAccess(given).cutOff).toBe(false);
  });

  test.each([
    ['declared paid', [paid], 'subscriber'],
    ['declared for registered readers', [{ ...paid, says: 'registration' } as const], 'registration'],
    ['not declared', [], 'unknown'],
  ])('%s, without a wall in sight', (_, statements, level) => {
    expect(classifyAccess(signals({ statements, statedLength: 9000 }))).toMatchObject({ level, wallShown: false });
  });
});

test('a page without an article is unknown, and its declaration is kept', () => {
  expect(classifyAccess(signals({ text: null, statements: [paid] }))).toMatchObject({
    level: 'unknown',
    declaredPaid: true,
  });
});

test('a list of links is not free to read, but a wall above a line too short to be an article is a wall', () => {
  const links = { hasArticle: false, text: 'Weather\nFog, 6°C' };
  expect(classifyAccess(signals(links)).level).toBe('unknown');
  expect(classifyAccess(signals({ ...links, gates: [gate(WALL)] })).level).toBe('subscriber');
});

test('evidence is listed once, the strongest first, and says what was declared', () => {
  const { evidence } = classifyAccess(signals({ statements: [paid, paid], gates: [gate(WALL), gate(WALL)] }));
  expect(evidence.map(({ rule }) => rule)).toEqual([...WALL, 'declared/json-ld/isAccessibleForFree']);
});
