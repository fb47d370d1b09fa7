import {
  addDays,
  addMonths,
  addWorkdays,
  type Day,
  dayOf,
  formatDay,
  formatMonth,
  formatYear,
  mondayOf,
} from './calendar.js';
import { chooseDay, chooseDayOfMonth, chooseMonth, chooseWeekday } from './choose-occurrence.js';
import type { Meaning } from './compile-pattern.js';
import type { DateUnit } from './date-lexicon.js';
import type { Fields, Span } from './read-fields.js';
import type { Tense } from './read-tense.js';
import { formatOrNull, formatPart, nthWeekday } from './resolve-fixed.js';

/** The value of a date that has to be counted from the day of publication, or null. */
export function resolveRelative(meaning: Meaning, fields: Fields, published: Day, tense: () => Tense): string | null {
  const { anchor, relative } = fields;
  if (meaning === 'in' && !isStillToCome(fields, tense())) return null;
  if (meaning === 'ago' || meaning === 'ahead' || meaning === 'in')
    return resolveSpans(meaning === 'ago' ? -1 : 1, fields, addDays(published, anchor ?? 0));
  if (anchor !== undefined) return formatDay(addDays(published, anchor));
  if (relative !== undefined) return resolveNeighbour(meaning, relative, fields, published);
  return resolveBare(fields, published, tense);
}

function resolveBare(fields: Fields, published: Day, tense: () => Tense): string | null {
  const { day, month, weekday, ordinal } = fields;
  if (ordinal !== undefined && weekday !== undefined) return resolveNth(ordinal, weekday, month, published, tense);
  if (month !== undefined && day !== undefined) return formatOrNull(chooseDay(month, day, weekday, published, tense));
  if (month !== undefined) return chooseMonth(month, published, tense);
  if (day !== undefined) return formatOrNull(chooseDayOfMonth(day, weekday, published, tense));
  return weekday === undefined ? null : formatDay(chooseWeekday(weekday, published, tense()));
}

function resolveNth(ordinal: number, weekday: number, month: number | undefined, published: Day, tense: () => Tense) {
  if (month === undefined) return nthWeekday(ordinal, weekday, published);
  const year = Number(chooseMonth(month, published, tense).slice(0, 4));
  return nthWeekday(ordinal, weekday, { year, month });
}

const DAYS_IN: Partial<Record<DateUnit, number>> = { day: 1, week: 7, weekend: 7 };
const MONTHS_IN: Partial<Record<DateUnit, number>> = {
  month: 1,
  quarter: 3,
  half: 6,
  year: 12,
  decade: 120,
  century: 1200,
};

/** "The worst storm in 30 years" and "built in three days" are no dates, "will open in three days" is one. */
function isStillToCome({ spans }: Fields, tense: Tense): boolean {
  const long = spans.some(({ unit }) => (MONTHS_IN[unit] ?? 0) >= 12);
  return long ? tense === 'future' : tense !== 'past';
}

/** "2 years and 21 days ago". Hours and minutes are too fine for a calendar date. */
function resolveSpans(sign: number, fields: Fields, from: Day): string | null {
  const { weekday, count, anchor, spans } = fields;
  if (weekday !== undefined && count !== undefined) return formatDay(nthWeekdayFrom(from, weekday, sign * count));
  if (spans.length === 0 || spans.some(({ count: n }) => !Number.isInteger(n) || n > MOST_UNITS)) return null;
  const day = [...spans].sort(byCoarseness).reduce<Day | null>((at, span) => at && addSpan(at, span, sign), from);
  if (!day || day.year < 1 || day.year > 9999) return null;
  return anchor === undefined ? formatAsFineAs(spans, day) : formatDay(day);
}

const MOST_UNITS = 3000;

/** "Two years ago" is a year, "three weeks ago" a week: no day that nobody has named. */
function formatAsFineAs(spans: readonly Span[], day: Day): string | null {
  const units = spans.map(({ unit }) => unit);
  if (units.some((unit) => unit === 'day' || unit === 'workday')) return formatDay(day);
  if (units.includes('week') || units.includes('weekend')) return resolveUnit(0, 'week', day);
  return units.includes('month') ? formatMonth(day) : formatYear(day.year);
}

const byCoarseness = (a: Span, b: Span) => (MONTHS_IN[b.unit] ?? 0) - (MONTHS_IN[a.unit] ?? 0);

function addSpan(day: Day, { count, unit }: Span, sign: number): Day | null {
  if (unit === 'workday') return addWorkdays(day, sign * count);
  const days = DAYS_IN[unit];
  if (days) return addDays(day, sign * count * days);
  const months = MONTHS_IN[unit];
  return months ? addMonths(day, sign * count * months) : null;
}

function nthWeekdayFrom(from: Day, weekday: number, count: number): Day {
  const next = chooseWeekday(weekday, addDays(from, 1), 'future');
  return addDays(next, (count > 0 ? count - 1 : count) * 7);
}

/** "last week", "next Sunday", "the 20th of next month", "this April". */
function resolveNeighbour(meaning: Meaning, relative: number, fields: Fields, published: Day): string | null {
  const { unit, weekday, month, day, ordinal } = fields;
  if (!Number.isInteger(relative)) return resolveNearest(meaning, relative, fields, published);
  if (month !== undefined) return formatMonth({ year: yearOfNeighbour(relative, month, published), month });
  if (unit === 'month' && day !== undefined) return dayOfNeighbourMonth(relative, day, published);
  if (unit === 'month' && ordinal !== undefined && weekday !== undefined)
    return nthWeekday(ordinal, weekday, addMonths({ ...published, day: 1 }, relative));
  if (weekday !== undefined && (unit === undefined || unit === 'week'))
    return formatDay(addDays(mondayOf(published), relative * 7 + weekday - 1));
  if ((meaning === 'quarter' || meaning === 'half') && unit === 'year')
    return formatPart(meaning, ordinal ?? 0, published.year + relative);
  return unit === undefined || weekday !== undefined ? null : resolveUnit(relative, unit, published);
}

/** "vergangenen Montag" is the nearest one behind, whatever its week; with a unit it is the last or next one. */
function resolveNearest(meaning: Meaning, relative: number, fields: Fields, published: Day): string | null {
  const { unit, weekday } = fields;
  if (weekday === undefined || unit !== undefined)
    return resolveNeighbour(meaning, Math.sign(relative), fields, published);
  const tense = relative < 0 ? 'past' : 'future';
  return formatDay(chooseWeekday(weekday, addDays(published, Math.sign(relative)), tense));
}

function yearOfNeighbour(relative: number, month: number, published: Day): number {
  if (relative === 0) return published.year;
  if (relative < 0) return month < published.month ? published.year : published.year - 1;
  return month > published.month ? published.year : published.year + 1;
}

function dayOfNeighbourMonth(relative: number, day: number, published: Day): string | null {
  const { year, month } = addMonths({ ...published, day: 1 }, relative);
  return formatOrNull(dayOf(year, month, day));
}

function resolveUnit(relative: number, unit: DateUnit, published: Day): string | null {
  const monday = addDays(mondayOf(published), relative * 7);
  switch (unit) {
    case 'day':
      return formatDay(addDays(published, relative));
    case 'week':
      return `${formatDay(monday)}/${formatDay(addDays(monday, 6))}`;
    case 'weekend':
      return `${formatDay(addDays(monday, 5))}/${formatDay(addDays(monday, 6))}`;
    case 'month':
      return formatMonth(addMonths({ ...published, day: 1 }, relative));
    case 'year':
      return formatYear(published.year + relative);
    case 'quarter': {
      const { year, month } = addMonths({ ...published, day: 1 }, relative * 3);
      return formatPart('quarter', Math.ceil(month / 3), year);
    }
    case 'decade': {
      const start = Math.floor(published.year / 10) * 10 + relative * 10;
      return `${formatYear(start)}/${formatYear(start + 9)}`;
    }
    default:
      return null;
  }
}
