import type { Token } from '../numbers/tokenize.js';
import type { DateLexicon } from './date-lexicon.js';

/** A time of day, "THH:MM", as tokens `from` to (not including) `next`. */
export interface ClockTime {
  readonly value: string;
  readonly from: number;
  readonly next: number;
}

/** 10:30, 10.30 Uhr, 10h30, 10 a.m., 5 p.m., noon is left out: nobody means the minute. */
export function readTime(tokens: readonly Token[], index: number, lexicon: DateLexicon): ClockTime | null {
  const hour = tokens[index];
  if (hour?.kind !== 'digits' || hour.text.length > 2 || Number(hour.text) > 23) return null;
  if (hour.glued && /^[.,:/\d$€£-]$/.test(tokens[index - 1]?.text ?? '')) return null;
  const minutes = readMinutes(tokens, index + 1);
  const half = readHalfOfDay(tokens, minutes?.next ?? index + 1, lexicon);
  const clear = half ?? readClockWord(tokens, minutes?.next ?? index + 1, lexicon);
  if (!clear && !minutes?.certain) return null;
  const value = toHours(Number(hour.text), half?.half ?? null);
  if (value === null) return null;
  const next = clear?.next ?? minutes?.next ?? index + 1;
  return { value: `T${String(value).padStart(2, '0')}:${minutes?.text ?? '00'}`, from: index, next };
}

function readMinutes(tokens: readonly Token[], index: number) {
  const mark = tokens[index];
  const digits = tokens[index + 1];
  if (!mark?.glued || !digits?.glued || digits.kind !== 'digits') return null;
  if (digits.text.length !== 2 || Number(digits.text) > 59 || !/^[:.h]$/.test(mark.text)) return null;
  // 10.30 may be a decimal, 10:30 seldom is anything else; a score of 2:10 has no date beside it
  return { text: digits.text, next: index + 2, certain: mark.text !== '.' };
}

function readHalfOfDay(tokens: readonly Token[], index: number, { morning, afternoon }: DateLexicon) {
  const letter = tokens[index]?.lower ?? '';
  for (const [words, half] of [[morning, 'am'] as const, [afternoon, 'pm'] as const])
    for (const word of words.split('|')) {
      if (letter === word && word) return { half, next: index + 1 };
      const [first, , second] = word.split(/(\.)/u);
      const pointed =
        second && letter === first && tokens[index + 1]?.text === '.' && tokens[index + 2]?.lower === second;
      if (pointed) return { half, next: index + (tokens[index + 3]?.text === '.' && tokens[index + 3]?.glued ? 4 : 3) };
    }
  return null;
}

function readClockWord(tokens: readonly Token[], index: number, { clock }: DateLexicon) {
  const found = clock.split('|').includes(tokens[index]?.lower ?? '-');
  return found ? { next: index + 1 } : null;
}

function toHours(hour: number, half: 'am' | 'pm' | null): number | null {
  if (!half) return hour;
  if (hour < 1 || hour > 12) return null;
  return (hour % 12) + (half === 'pm' ? 12 : 0);
}
