import type { ArticleText, DateFact } from '../analysis/index.js';

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
/** "Last year" is exact, "two years ago" is not. */
const ROUNDED_FROM = 2;
const DAY_MS = 86_400_000;

export function weighDate(
  { text, value }: Pick<DateFact, 'text' | 'value'>,
  { publishedTime, lang }: Pick<ArticleText, 'publishedTime' | 'lang'>,
): DateCertainty {
  const published = readDay(publishedTime);
  const day = readDay(value);
  if (!published || !day || value.includes('/')) return 'reckoned';
  const months = day.getUTCMonth() - published.getUTCMonth() + YEAR_MONTHS * yearsBetween(published, day);

  if (/^\d{4}$/.test(value)) return rounded(yearsBetween(published, day));
  if (/^\d{4}-\d{2}$/.test(value)) {
    return namesPart(text, day, lang, { month: 'long' }) ? nearest(months, YEAR_MONTHS) : rounded(months);
  }
  const days = Math.round((day.getTime() - published.getTime()) / DAY_MS);
  if (isWeekday(text, day, lang)) return nearest(days, WEEK_DAYS);
  return holdsNumber(text, day.getUTCDate()) ? nearest(days, YEAR_DAYS) : 'reckoned';
}

const nearest = (distance: number, period: number): DateCertainty =>
  Math.abs(distance) > period / 2 ? 'probable' : 'reckoned';

const rounded = (distance: number): DateCertainty => (Math.abs(distance) >= ROUNDED_FROM ? 'about' : 'reckoned');

const yearsBetween = (from: Date, to: Date): number => to.getUTCFullYear() - from.getUTCFullYear();

/** Nothing but the name of the day: "last Monday" says itself which one. */
function isWeekday(text: string, day: Date, lang: string | null): boolean {
  return !text.trim().includes(' ') && namesPart(text, day, lang, { weekday: 'long' });
}

/** In the article's language, in full or by its first letters ("Oct."). */
function namesPart(text: string, day: Date, lang: string | null, part: Intl.DateTimeFormatOptions): boolean {
  const name = createFormat(lang, { ...part, timeZone: 'UTC' })
    .format(day)
    .toLowerCase();
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.some((word) => word.length > 2 && name.startsWith(word));
}

function holdsNumber(text: string, number: number): boolean {
  return (text.match(/\d+/g) ?? []).some((digits) => Number(digits) === number);
}

/** The day as the page's own zone has it. */
function readDay(time: string | null): Date | null {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(time ?? '');
  return match && new Date(Date.UTC(Number(match[1]), Number(match[2] ?? 1) - 1, Number(match[3] ?? 1)));
}

function createFormat(lang: string | null, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat(lang ?? 'en', options);
  } catch {
    return new Intl.DateTimeFormat('en', options);
  }
}
