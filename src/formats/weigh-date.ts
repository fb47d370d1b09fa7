import type { DateFact } from '../analysis/index.js';
import { AFTER_NEXT, MONTH_UNITS, YEAR_UNITS } from './date-words.js';

/**
 * How sure a date is that the article does not state in full. `reckoned`: counted from the day of publication. `probable`:
 * the words fit another day that is nearer ("Monday", four days ago or in three). `about`: a count of years or months back
 * or forth, which words round.
 */
export type DateCertainty = 'reckoned' | 'probable' | 'about';

/** Farther than half of it, and the next day of that name is nearer. */
const WEEK_DAYS = 7;
const YEAR_DAYS = 365;
const YEAR_MONTHS = 12;
/** "A year ago" is reckoned like "last year", "two years ago" is rounded. */
const ROUNDED_FROM = 2;
const DAY_MS = 86_400_000;

export function weighDate(
  { text, value }: Pick<DateFact, 'text' | 'value'>,
  publishedTime: string | null,
): DateCertainty {
  const published = readDay(publishedTime);
  const day = readDay(value);
  if (!published || !day || value.includes('/') || namesYear(text, day)) return 'reckoned';
  const years = day.getUTCFullYear() - published.getUTCFullYear();
  const months = day.getUTCMonth() - published.getUTCMonth() + YEAR_MONTHS * years;

  if (/^\d{4}$/.test(value)) return counts(text, YEAR_UNITS) ? rounded(years) : 'reckoned';
  if (/^\d{4}-\d{2}$/.test(value)) {
    if (counts(text, MONTH_UNITS)) return rounded(months);
    return isBareName(text) ? nearest(months, YEAR_MONTHS) : 'reckoned';
  }
  const days = Math.round((day.getTime() - published.getTime()) / DAY_MS);
  if (isBareName(text)) return nearest(days, WEEK_DAYS);
  return readNumbers(text).includes(day.getUTCDate()) ? nearest(days, YEAR_DAYS) : 'reckoned';
}

const nearest = (distance: number, period: number): DateCertainty =>
  Math.abs(distance) > period / 2 ? 'probable' : 'reckoned';

const rounded = (distance: number): DateCertainty => (Math.abs(distance) >= ROUNDED_FROM ? 'about' : 'reckoned');

/**
 * Nothing but the name of a month or a weekday, in whatever language and case: any word beside it says which one ("last
 * Monday", "juillet dernier"). "Yesterday" is one word, too, but never far.
 */
const isBareName = (text: string): boolean => /^[^\s\d]+$/.test(text.trim());

/** "July '97", "12 April 78", "1/15/22". */
function namesYear(text: string, day: Date): boolean {
  const short = day.getUTCFullYear() % 100;
  if (/['’]\d\d$/.test(text)) return true;
  const numbers = readNumbers(text);
  return numbers.at(-1) === short && numbers.slice(0, -1).includes(day.getUTCDate());
}

function counts(text: string, units: ReadonlySet<string>): boolean {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return !AFTER_NEXT.test(text) && words.some((word) => units.has(word));
}

const readNumbers = (text: string): number[] => (text.match(/\d+/g) ?? []).map(Number);

/** The day as the page's own zone has it. */
function readDay(time: string | null): Date | null {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(time ?? '');
  return match && new Date(Date.UTC(Number(match[1]), Number(match[2] ?? 1) - 1, Number(match[3] ?? 1)));
}
