import type { Slot } from './compile-pattern.js';
import type { DateUnit } from './date-lexicon.js';
import type { Mention } from './match-patterns.js';

/** So many days, months …, as in "2 years and 21 days ago". */
export interface Span {
  readonly count: number;
  readonly unit: DateUnit;
}

/** What the slots of a mention hold, by name. */
export interface Fields {
  readonly day: number | undefined;
  readonly month: number | undefined;
  readonly year: number | undefined;
  readonly decade: number | undefined;
  readonly weekday: number | undefined;
  readonly ordinal: number | undefined;
  readonly anchor: number | undefined;
  readonly relative: number | undefined;
  readonly count: number | undefined;
  readonly unit: DateUnit | undefined;
  readonly spans: readonly Span[];
}

export function readFields({ slots }: Mention): Fields {
  const number = (...names: Slot[]) => {
    const found = slots.find(({ slot }) => names.includes(slot));
    return typeof found?.value === 'number' ? found.value : undefined;
  };
  const unit = slots.find(({ slot }) => slot === 'UNIT')?.value;
  return {
    day: number('DAY', 'D'),
    month: number('MONTH', 'MONTHNAME', 'NMONTH'),
    year: number('YEAR', 'RECENTYEAR', 'YY'),
    decade: number('DECADE'),
    weekday: number('WEEKDAY', 'WD'),
    ordinal: number('ORDINAL', 'QUARTER'),
    anchor: number('ANCHOR'),
    relative: number('REL'),
    count: number('N'),
    unit: typeof unit === 'string' ? unit : undefined,
    spans: readSpans(slots),
  };
}

function readSpans(slots: Mention['slots']): Span[] {
  const [only] = slots;
  // "месяц назад": one month
  if (slots.length === 1 && only?.slot === 'UNIT' && typeof only.value === 'string')
    return [{ count: 1, unit: only.value }];
  return slots.flatMap(({ slot, value }, index) => {
    const unit = slots[index + 1];
    if (slot !== 'N' || typeof value !== 'number' || unit?.slot !== 'UNIT' || typeof unit.value !== 'string') return [];
    return [{ count: value, unit: unit.value }];
  });
}
