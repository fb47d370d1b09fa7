import type { DateFact, Extract } from '../analysis/index.js';

const DAY = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?(?:T(\d{2}:\d{2}))?/;

/** The calendar date that `words` stand for ("Thursday, 10 February 2022"), or null where they say it themselves. */
export function resolveDate(words: Extract, dates: readonly DateFact[], locale: string): string | null {
  const { text, start, end } = words;
  if (start === null || end === null || /\d{4}/.test(text)) return null;
  const date = dates.find((item) => item.start < end && start < item.end);
  return date ? writeDate(date.value, locale) : null;
}

/** An ISO date or interval in words, with its weekday; what is no ISO date comes back as it is. */
export function writeDate(value: string, locale: string): string {
  const [from = '', to] = value.split('/');
  const first = readDay(from);
  const last = to === undefined ? null : readDay(to);
  if (!first) return value;
  const format = new Intl.DateTimeFormat(locale, { ...first.precision, timeZone: 'UTC' });
  if (to !== undefined) return last ? format.formatRange(first.date, last.date) : value;
  return first.time ? `${format.format(first.date)}, ${first.time}` : format.format(first.date);
}

/** "11 Feb 2022", in the page's own zone. */
export function writeShortDate(value: string, locale: string): string {
  const day = readDay(value);
  if (!day) return value;
  const { weekday: _, ...precision } = day.precision;
  if (precision.month) precision.month = 'short';
  return new Intl.DateTimeFormat(locale, { ...precision, timeZone: 'UTC' }).format(day.date);
}

function readDay(value: string): { date: Date; precision: Intl.DateTimeFormatOptions; time: string | null } | null {
  const match = DAY.exec(value);
  if (!match) return null;
  const [, year, month, day, time] = match;
  const precision: Intl.DateTimeFormatOptions = { year: 'numeric' };
  if (month) precision.month = 'long';
  if (day) Object.assign(precision, { day: 'numeric', weekday: 'long' });
  const date = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)));
  return { date, precision, time: time ?? null };
}
