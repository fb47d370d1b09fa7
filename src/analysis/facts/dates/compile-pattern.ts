export const SLOTS = [
  'DAY',
  'D',
  'MONTH',
  'MONTHNAME',
  'YEAR',
  'RECENTYEAR',
  'YY',
  'DECADE',
  'WEEKDAY',
  'WD',
  'N',
  'UNIT',
  'ORDINAL',
  'ANCHOR',
  'REL',
  'QUARTER',
  'NMONTH',
] as const;

export type Slot = (typeof SLOTS)[number];

export interface PatternElement {
  readonly slot: Slot | null;
  readonly words: ReadonlySet<string>;
  readonly optional: boolean;
  /** Has to stand there, but is no part of the date. */
  readonly context: boolean;
}

/** What the words of a pattern mean beyond its slots. */
export type Meaning = 'calendar' | 'ago' | 'ahead' | 'in' | 'quarter' | 'half' | 'decade';

export interface Pattern {
  readonly meaning: Meaning;
  readonly elements: readonly PatternElement[];
}

const MEANINGS: readonly string[] = ['ago', 'ahead', 'in', 'quarter', 'half', 'decade'];
const isMeaning = (word: string): word is Meaning => MEANINGS.includes(word);
const isSlot = (word: string): word is Slot => (SLOTS as readonly string[]).includes(word);

/** At home in every language. */
export const COMMON_PATTERNS = ['DAY -|/ MONTH', 'DAY -|/ MONTH -|/ YEAR', 'MONTH -|/ D', 'YEAR -|/ MONTH -|/ D'];

/** Reads "ago: N UNIT ago"; the syntax is explained at DateLexicon. */
export function compilePattern(source: string): Pattern {
  const [head = '', ...rest] = source.split(': ');
  const meaning = rest.length > 0 && isMeaning(head) ? head : 'calendar';
  const body = rest.length > 0 ? rest.join(': ') : source;
  return { meaning, elements: body.split(' ').map(compileElement) };
}

function compileElement(source: string): PatternElement {
  const context = source.startsWith('~');
  const optional = source.length > 1 && source.endsWith('?');
  const body = source.slice(context ? 1 : 0, optional ? -1 : undefined);
  const slot = isSlot(body) ? body : null;
  return { slot, words: new Set(slot ? [] : body.split('|')), optional, context };
}
