import { expect, test } from 'vitest';
import type { Access, Report } from '../analysis/index.js';
import { describeAccess } from './describe-access.js';

function describe(access: Partial<Access>, words = 100) {
  const article = {
    title: '',
    byline: null,
    siteName: null,
    publishedTime: null,
    excerpt: null,
    lang: null,
    dir: null,
  };
  const report: Report = {
    article: words < 0 ? null : { ...article, text: 'word '.repeat(words) },
    regions: [],
    access: { level: 'unknown', declaredPaid: null, wallShown: false, cutOff: false, evidence: [], ...access },
    facts: null,
  };
  return describeAccess(report);
}

test.each<[string, Partial<Access>, number, string | null, number[]]>([
  ['free', { level: 'free' }, 100, 'labelAccessFree', []],
  ['free though marked as paid', { level: 'free', declaredPaid: true }, 100, 'labelAccessMarkedWhole', []],
  ['counting', { level: 'metered', declaredPaid: true }, 100, 'labelAccessMetered', []],
  ['cut off', { level: 'subscriber', cutOff: true }, 183, 'labelAccessPreviewWords', [180]],
  ['cut off, long', { level: 'subscriber', cutOff: true }, 912, 'labelAccessPreviewWords', [900]],
  ['cut off at once', { level: 'subscriber', cutOff: true }, 2, 'labelAccessPreview', []],
  ['cut off by an account', { level: 'registration', cutOff: true }, 60, 'labelAccessPreviewRegistration', [60]],
  ['an account is asked for', { level: 'registration', wallShown: true }, 100, 'labelAccessRegistration', []],
  [
    'a wall over the text',
    { level: 'subscriber', declaredPaid: true, wallShown: true },
    100,
    'labelAccessSubscriber',
    [],
  ],
  ['marked as paid, no wall, no article', { level: 'subscriber', declaredPaid: true }, -1, 'labelAccessSubscriber', []],
  ['unknown', {}, 100, null, []],
])('%s', (_, access, words, key, numbers) => {
  expect(describe(access, words)).toEqual(key ? { key, numbers } : null);
});
