import { addDays, type Day, dayOf, daysInMonth, formatDay, formatMonth, formatYear, weekdayOf } from './calendar.js';
import type { Meaning } from './compile-pattern.js';
import type { Fields } from './read-fields.js';

/** The value of a date that names its year: null where the calendar has none, undefined where it is for others to say. */
export function resolveFixed(meaning: Meaning, fields: Fields): string | null | undefined {
  const { day, month, year, decade, weekday, ordinal } = fields;
  if (decade !== undefined) return formatDecade(decade);
  if (year === undefined) return undefined;
  if (meaning === 'decade') return year % 10 === 0 ? formatDecade(year) : null;
  if (meaning === 'quarter' || meaning === 'half') return formatPart(meaning, ordinal ?? 0, year);
  if (month === undefined) return formatYear(year);
  if (ordinal !== undefined && weekday !== undefined) return nthWeekday(ordinal, weekday, { year, month });
  if (day === undefined) return formatMonth({ year, month });
  return formatOrNull(dayOf(year, month, day));
}

export function formatOrNull(day: Day | null): string | null {
  return day && formatDay(day);
}

const formatDecade = (start: number) => `${formatYear(start)}/${formatYear(start + 9)}`;

const MONTHS_OF = { quarter: 3, half: 6 };

/** "first quarter of 2022" as an interval of months. */
export function formatPart(part: 'quarter' | 'half', ordinal: number, year: number): string | null {
  const length = MONTHS_OF[part];
  if (ordinal < 1 || ordinal * length > 12) return null;
  const last = ordinal * length;
  return `${formatMonth({ year, month: last - length + 1 })}/${formatMonth({ year, month: last })}`;
}

/** "the second Monday of April"; null where the month has no fifth one. */
export function nthWeekday(ordinal: number, weekday: number, { year, month }: Omit<Day, 'day'>): string | null {
  const first = dayOf(year, month, 1);
  if (!first || ordinal < 1) return null;
  const day = 1 + ((weekday - weekdayOf(first) + 7) % 7) + (ordinal - 1) * 7;
  return day <= daysInMonth(year, month) ? formatDay(addDays(first, day - 1)) : null;
}
