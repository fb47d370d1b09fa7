import type { Extract } from '../analysis/index.js';
import { formatDate } from './format-date.js';
import type { Labels } from './labels.js';
import type { ReadReport } from './outline-facts.js';
import { resolveDate } from './resolve-date.js';
import { weighDate } from './weigh-date.js';

/**
 * The calendar date that `words` stand for, and how sure it is ("probably 7 February 2022"); null where they say it
 * themselves.
 */
export function describeDate(
  words: Extract,
  { article, facts }: ReadReport,
  labels: Pick<Labels, 'locale' | 'dateProbable' | 'dateAbout'>,
  options: { weekday?: boolean } = {},
): string | null {
  const date = resolveDate(words, facts.dates);
  if (!date) return null;
  const written = formatDate(date.value, labels.locale, options);
  const certainty = weighDate(date, article.publishedTime);
  if (certainty === 'reckoned') return written;
  return (certainty === 'probable' ? labels.dateProbable : labels.dateAbout).replace('$1', () => written);
}
