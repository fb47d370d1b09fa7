const ISO_DAY = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?(?:T(\d{2}:\d{2}))?/;

/** "10 February 2022" for an ISO date or interval, in the page's own zone; what is no ISO date comes back as it is. */
export function formatDate(value: string, locale: string): string {
  const interval = value.split('/');
  if (interval.length === 2) return interval.map((end) => formatDate(end, locale)).join(' – ');
  const match = ISO_DAY.exec(value);
  if (!match) return value;

  const [, year, month, day, time] = match;
  const date = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)));
  const options: Intl.DateTimeFormatOptions = { year: 'numeric', timeZone: 'UTC' };
  if (month) options.month = 'long';
  if (day) options.day = 'numeric';
  const written = formatSafely(date, locale, options);
  return time && day ? `${written}, ${time}` : written;
}

function formatSafely(date: Date, locale: string, options: Intl.DateTimeFormatOptions): string {
  try {
    return new Intl.DateTimeFormat(locale, options).format(date);
  } catch {
    return new Intl.DateTimeFormat('en', options).format(date);
  }
}
