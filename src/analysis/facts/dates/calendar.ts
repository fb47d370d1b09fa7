/** A day of the (proleptic Gregorian) calendar. Months count from 1. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const MS_PER_DAY = 86_400_000;

/** The day, or null where the calendar has none (30 February). */
export function dayOf(year: number, month: number, day: number): Day | null {
  const date = new Date(Date.UTC(2000, month - 1, day));
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? { year, month, day } : null;
}

/** Days since 1970, for distances. */
export function serialOf({ year, month, day }: Day): number {
  return new Date(0).setUTCFullYear(year, month - 1, day) / MS_PER_DAY;
}

export function addDays(day: Day, count: number): Day {
  const date = new Date((serialOf(day) + count) * MS_PER_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The same day `count` months on, or the last of that month where it is shorter. */
export function addMonths({ year, month, day }: Day, count: number): Day {
  const months = year * 12 + month - 1 + count;
  const target = { year: Math.floor(months / 12), month: (((months % 12) + 12) % 12) + 1 };
  return { ...target, day: Math.min(day, daysInMonth(target.year, target.month)) };
}

export function addWorkdays(day: Day, count: number): Day {
  let result = day;
  for (let left = Math.abs(count); left > 0;) {
    result = addDays(result, Math.sign(count));
    if (weekdayOf(result) < 6) left--;
  }
  return result;
}

export function daysInMonth(year: number, month: number): number {
  return new Date(new Date(0).setUTCFullYear(year, month, 0)).getUTCDate();
}

/** 1 (Monday) to 7 (Sunday). */
export function weekdayOf(day: Day): number {
  return ((((serialOf(day) + 3) % 7) + 7) % 7) + 1;
}

export function mondayOf(day: Day): Day {
  return addDays(day, 1 - weekdayOf(day));
}

const pad = (value: number, width: number) => String(value).padStart(width, '0');
export const formatYear = (year: number) => pad(year, 4);
export const formatMonth = ({ year, month }: Omit<Day, 'day'>) => `${pad(year, 4)}-${pad(month, 2)}`;
export const formatDay = (day: Day) => `${formatMonth(day)}-${pad(day.day, 2)}`;

/** The calendar day of an ISO date or time in its own zone, or null. */
export function parseDay(iso: string | null): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso ?? '');
  return match ? dayOf(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}
