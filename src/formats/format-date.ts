const ISO_DAY = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?(?:T(\d{2}:\d{2}))?/;

interface IsoDay {
  readonly date: Date;
  readonly precision: Intl.DateTimeFormatOptions;
  readonly time: string | null;
}

/**
 * "10 February 2022" for an ISO date or interval, in the page's own zone; with its weekday, if that is asked for and the day
 * is known. What is no ISO date comes back as it is.
 */
export function formatDate(value: string, locale: string, { weekday = false } = {}): string {
  const [from = '', to] = value.split('/');
  const first = readDay(from, weekday);
  const last = to === undefined ? null : readDay(to, weekday);
  if (!first) return value;
  const format = createFormat(locale, first.precision);
  if (to !== undefined) return last ? format.formatRange(first.date, last.date) : value;
  return first.time ? `${format.format(first.date)}, ${first.time}` : format.format(first.date);
}

/** The day of a point in time, without its hour. */
export function formatDay(time: string, locale: string): string {
  return formatDate(time.replace(/^([\d-]{10})T.*/, '$1'), locale);
}

function readDay(value: string, weekday: boolean): IsoDay | null {
  const match = ISO_DAY.exec(value);
  if (!match) return null;
  const [, year, month, day, time] = match;
  const precision: Intl.DateTimeFormatOptions = { year: 'numeric', timeZone: 'UTC' };
  if (month) precision.month = 'long';
  if (day) precision.day = 'numeric';
  if (day && weekday) precision.weekday = 'long';
  const date = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)));
  return { date, precision, time: day ? (time ?? null) : null };
}

function createFormat(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat(locale, options);
  } catch {
    return new Intl.DateTimeFormat('en', options);
  }
}
