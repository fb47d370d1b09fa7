import { addDays, addMonths, type Day, dayOf, formatMonth, serialOf, weekdayOf } from './calendar.js';
import type { Tense } from './read-tense.js';

/** 29 February comes back after eight years at the latest. */
const YEARS_AROUND = 8;
/** A date this near is meant even where the tense points to the one almost a year off. */
const NEAR_DAYS = 60;
const FAR_DAYS = 270;

/** The year's day that the article means by "20 February": the tense decides, unless one is near and the other far away. */
export function chooseDay(
  month: number,
  day: number,
  weekday: number | undefined,
  published: Day,
  tense: () => Tense,
): Day | null {
  const days: Day[] = [];
  for (let offset = -YEARS_AROUND; offset <= YEARS_AROUND; offset++) {
    const candidate = dayOf(published.year + offset, month, day);
    if (candidate) days.push(candidate);
  }
  // "Thursday, 20 February" names its year by the weekday
  const fitting = days.find(
    (candidate) => weekdayOf(candidate) === weekday && Math.abs(candidate.year - published.year) <= 1,
  );
  return fitting ?? choose(days, published, tense);
}

/** The month's day meant by "the 12th". */
export function chooseDayOfMonth(
  day: number,
  weekday: number | undefined,
  published: Day,
  tense: () => Tense,
): Day | null {
  const days = [-2, -1, 0, 1, 2].flatMap((offset) => {
    const { year, month } = addMonths({ ...published, day: 1 }, offset);
    return dayOf(year, month, day) ?? [];
  });
  if (weekday === undefined) return choose(days, published, tense);
  return choose(
    days.filter((candidate) => weekdayOf(candidate) === weekday),
    published,
    () => null,
  );
}

/** A bare month's year. */
export function chooseMonth(month: number, published: Day, tense: () => Tense): string {
  const day = dayOf(published.year, month, 1);
  if (day && month === published.month) return formatMonth(day);
  return formatMonth(
    chooseDay(month, 15, undefined, { ...published, day: 15 }, tense) ?? { year: published.year, month },
  );
}

/** The week's day meant by a bare weekday; the day of publication itself counts. */
export function chooseWeekday(weekday: number, published: Day, tense: Tense): Day {
  const ahead = (weekday - weekdayOf(published) + 7) % 7;
  return addDays(published, ahead === 0 || tense === 'future' ? ahead : ahead - 7);
}

function choose(days: readonly Day[], published: Day, tense: () => Tense): Day | null {
  const distance = (day: Day) => serialOf(day) - serialOf(published);
  const past = days.filter((day) => distance(day) <= 0).at(-1);
  const future = days.find((day) => distance(day) >= 0);
  if (!past || !future) return past ?? future ?? null;
  const told = tense();
  if (told === 'begun') return past;
  const back = -distance(past);
  const ahead = distance(future);
  const nearest = ahead < back ? future : past;
  if (Math.min(back, ahead) <= NEAR_DAYS && Math.max(back, ahead) >= FAR_DAYS) return nearest;
  if (!told) return nearest;
  return told === 'future' ? future : past;
}
