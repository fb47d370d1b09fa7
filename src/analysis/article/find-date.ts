import { LETTERS } from '../letters.js';
import { lexicons } from './lexicons/index.js';

export interface FoundDate {
  /** ISO 8601, with a time where the text gives one. */
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** How a text writes 4/5/2024: read by the page's language where both readings are dates. */
export type DayOrder = 'day-first' | 'month-first';

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const EARLIEST_YEAR = 1900;
const LATEST_YEAR = 2100;
const MONTHS = new Map(
  lexicons.flatMap(({ months }) =>
    months.flatMap((names, at) => names.map((name): [string, number] => [name, at + 1])),
  ),
);

type Groups = Readonly<Record<string, string | undefined>>;
interface Form {
  readonly pattern: RegExp;
  read(groups: Groups, order: DayOrder): Day | null;
}

const FORMS: readonly Form[] = [
  {
    pattern: /(?<!\d)(?<year>\d{4})(?<mark>[-/.])(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})(?!\d)/u,
    read: readNumbers,
  },
  {
    pattern: /(?<!\d)(?<year>\d{4})\s?[年년]\s?(?<month>\d{1,2})\s?[月월]\s?(?<day>\d{1,2})\s?[日일]/u,
    read: readNumbers,
  },
  {
    pattern: new RegExp(
      String.raw`(?<!\d)(?<day>\d{1,2})(?:st|nd|rd|th|er|[.ºª°])?[\s\-/,]{0,3}(?:(?:de|of)\s|d['’]\s?)?(?<name>[${LETTERS}][${LETTERS}]{2,11}(?: [${LETTERS}]{4,8})?)[.,]?[\s\-/,]{0,3}(?:(?:de|del)\s)?(?<year>\d{4})(?!\d)`,
      'i',
    ),
    read: readNamed,
  },
  {
    pattern: new RegExp(
      String.raw`(?<name>(?<![${LETTERS}])[${LETTERS}][${LETTERS}]{2,11})\.?[\s-]{1,3}(?<day>\d{1,2})(?:st|nd|rd|th)?(?:,?\s{1,3}|-|,)(?:\d{1,2}:\d\d(?::\d\d)?\s)?(?<year>\d{4})(?!\d)`,
      'i',
    ),
    read: readNamed,
  },
  {
    pattern:
      /(?<![\d.,])(?<first>\d{1,2})(?<mark>[/.-])\s?(?<second>\d{1,2})\k<mark>\s?(?<year>\d{4}|\d{2})(?![\d/.-]\d|\d)/u,
    read: readShort,
  },
  { pattern: /(?<!\d)(?<year>(?:19|20)\d\d)(?<month>[01]\d)(?<day>[0-3]\d)(?=T?\d{4,6}Z?\b|\b)/u, read: readNumbers },
];

/** Spares lines of words the patterns. */
const HAS_FIGURES = /\p{Nd}{2}/u;

/** The earliest date in `text`, or null. */
export function findDate(text: string, order: DayOrder): FoundDate | null {
  if (!HAS_FIGURES.test(text)) return null;
  const plain = toAsciiDigits(text);
  let best: FoundDate | null = null;
  for (const { pattern, read } of FORMS) {
    const match = pattern.exec(plain);
    if (!match?.groups || (best && match.index >= best.start)) continue;
    const day = read(match.groups, order);
    if (!day || !isRealDay(day)) continue;
    const end = match.index + match[0].length;
    best = { value: `${formatDay(day)}${readTime(plain.slice(end))}`, start: match.index, end };
  }
  return best;
}

/** Reads a value that is a date and nothing else, such as an attribute's; also seconds or milliseconds since 1970. */
export function parseDate(value: string, order: DayOrder): string | null {
  const text = value.trim();
  if (/^\d{10}$|^\d{13}$/.test(text)) {
    const time = new Date(Number(text) * (text.length === 10 ? 1000 : 1));
    return `${time.toISOString().slice(0, 19)}Z`;
  }
  return findDate(text, order)?.value ?? /^(?:19|20)\d\d-(?:0[1-9]|1[0-2])$/.exec(text)?.[0] ?? null;
}

/** Reads a text that is a month with its year and nothing else, as `YYYY-MM`. */
export function findMonth(text: string): string | null {
  const [, name = '', year] = /^\W{0,3}(\p{L}{3,12})\.?,?\s(\d{4})\W{0,3}$/u.exec(text) ?? [];
  const month = monthOf(name);
  return month && year ? `${year}-${pad(month)}` : null;
}

/** The number of a month by its name in any language, 1 to 12. */
export function monthOf(name: string): number | null {
  return MONTHS.get(name.toLowerCase()) ?? null;
}

const DAY_FIRST_HOST = /^[a-z]+:\/\/[^/]+\.(?:uk|ie|au|nz|in|za)(?:[:/]|$)/i;

/** The order in which a language writes day and month in figures; English by the country of the address. */
export function dayOrderOf(lang: string | null, url: string): DayOrder {
  const isAmerican = !lang || /^en-(?:US|PH)$/i.test(lang) || (/^en$/i.test(lang) && !DAY_FIRST_HOST.test(url));
  return isAmerican ? 'month-first' : 'day-first';
}

function readNumbers({ year, month, day }: Groups): Day {
  return { year: Number(year), month: Number(month), day: Number(day) };
}

function readNamed({ year, name = '', day }: Groups): Day | null {
  const words = name.toLowerCase();
  const month = MONTHS.get(words) ?? MONTHS.get(words.split(' ')[0] ?? '');
  return month ? { year: Number(year), month, day: Number(day) } : null;
}

function readShort({ first, second, year = '', mark }: Groups, order: DayOrder): Day | null {
  if (year.length === 2 && mark === '-') return null;
  const fullYear = year.length === 2 ? 2000 + Number(year) : Number(year);
  const dayFirst = { year: fullYear, month: Number(second), day: Number(first) };
  const monthFirst = { year: fullYear, month: Number(first), day: Number(second) };
  const [likely, other] = order === 'month-first' && mark !== '.' ? [monthFirst, dayFirst] : [dayFirst, monthFirst];
  return isRealDay(likely) ? likely : other;
}

function isRealDay({ year, month, day }: Day): boolean {
  if (year < EARLIEST_YEAR || year > LATEST_YEAR || month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function formatDay({ year, month, day }: Day): string {
  return `${year}-${pad(month)}-${pad(day)}`;
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}

const TIME =
  /^(?:T|(?:,|\s|\||·|•|-|–|at|um|à|a las|alle(?: ore)?|kl\.?|о|в|om){0,5})\s?(?<hour>\d{1,2})(?::|\.|h|(?<=\d)時|(?<=\d)时)(?<minute>\d\d)(?::(?<second>\d\d)(?:[.,]\d{1,9})?)?\s?(?:(?<half>[ap])\.?m\.?)?\s?(?<zone>Z\b|UTC|GMT|CEST|CET|EST|EDT|CST|CDT|MST|MDT|PST|PDT|BST|IST|MSK)?\s?(?:\(?(?<sign>[+-])(?<zoneHour>\d{1,2}):?(?<zoneMinute>\d\d)?)?/iu;
const ZONES: Readonly<Record<string, string>> = {
  Z: 'Z',
  UTC: 'Z',
  GMT: 'Z',
  CET: '+01:00',
  CEST: '+02:00',
  EST: '-05:00',
  EDT: '-04:00',
  CST: '-06:00',
  CDT: '-05:00',
  MST: '-07:00',
  MDT: '-06:00',
  PST: '-08:00',
  PDT: '-07:00',
  BST: '+01:00',
  IST: '+05:30',
  MSK: '+03:00',
};

/** The time that follows a date as `THH:MM[:SS][zone]`, or ''. */
function readTime(rest: string): string {
  const groups = TIME.exec(rest)?.groups;
  if (!groups) return '';
  const given = Number(groups['hour']);
  const isAfternoon = groups['half']?.toLowerCase() === 'p';
  const hour = groups['half'] ? (given % 12) + (isAfternoon ? 12 : 0) : given;
  if (hour > 23 || Number(groups['minute']) > 59) return '';
  const seconds = groups['second'] ? `:${groups['second']}` : '';
  return `T${pad(hour)}:${groups['minute']}${seconds}${readZone(groups)}`;
}

function readZone({ zone, sign, zoneHour, zoneMinute }: Groups): string {
  if (sign && zoneHour) return `${sign}${zoneHour.padStart(2, '0')}:${zoneMinute ?? '00'}`;
  return zone ? (ZONES[zone.toUpperCase()] ?? '') : '';
}

function toAsciiDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹０-９]/g, (digit) => {
    const code = digit.charCodeAt(0);
    return String(code >= 0xff10 ? code - 0xff10 : code & 0xf);
  });
}
