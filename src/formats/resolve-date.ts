import type { DateFact, Extract } from '../analysis/index.js';

/** The date that `words` of the article stand for, or null where they say it themselves. */
export function resolveDate({ text, start, end }: Extract, dates: readonly DateFact[]): DateFact | null {
  if (start === null || end === null || /\d{4}/.test(text)) return null;
  return dates.find((item) => item.start < end && start < item.end) ?? null;
}
