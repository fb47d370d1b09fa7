import type { ReadNumber } from './read-number-words.js';
import type { Token } from './tokenize.js';

const GROUP_SPACES = new Set(['\u00A0', '\u202F', '\u2009']);

/**
 * The number written in digits from token `index` on, in the language's own format: "1,234.5" or "1.234,5" or "1 234,5".
 * Null where the digits are torn apart or belong to something longer, as in a version or an address.
 */
export function readDigits(
  text: string,
  tokens: readonly Token[],
  index: number,
  decimalComma: boolean,
): ReadNumber | null {
  const first = tokens[index];
  if (first?.text === (decimalComma ? ',' : '.')) return readBareDecimals(tokens, index);
  if (first?.kind !== 'digits' || isTorn(tokens, index)) return null;
  const groups = readGroups(text, tokens, index, decimalComma);
  const decimals = readDecimals(tokens, groups.next, groups.grouped ? null : first.text.length, decimalComma);
  const next = decimals ? groups.next + 2 : groups.next;
  const value = Number(decimals ? `${groups.digits}.${decimals}` : groups.digits);
  return Number.isFinite(value) ? { value, next } : null;
}

/** .500 or ,08 */
function readBareDecimals(tokens: readonly Token[], index: number): ReadNumber | null {
  const digits = tokens[index + 1];
  const opens = !tokens[index]?.glued || /^[$€£(-]$/.test(tokens[index - 1]?.text ?? '');
  return opens && digits?.glued && digits.kind === 'digits'
    ? { value: Number(`0.${digits.text}`), next: index + 2 }
    : null;
}

/** "6 . 2": what a careless program leaves of 6.2 is no number to quote. */
function isTorn(tokens: readonly Token[], index: number): boolean {
  const apart = (mark: number, digits: number) =>
    /^[.,]$/.test(tokens[mark]?.text ?? '') &&
    !tokens[mark]?.glued &&
    tokens[digits]?.kind === 'digits' &&
    !tokens[Math.max(mark, digits)]?.glued;
  return apart(index + 1, index + 2) || apart(index - 1, index - 2);
}

interface Groups {
  readonly digits: string;
  readonly next: number;
  readonly grouped: boolean;
}

function readGroups(text: string, tokens: readonly Token[], index: number, decimalComma: boolean): Groups {
  let digits = tokens[index]?.text ?? '';
  let next = index + 1;
  if (digits.length > 3) return { digits, next, grouped: false };
  const indian = decimalComma ? null : readIndianGroups(tokens, index);
  if (indian) return indian;
  const separator = groupSeparator(text, tokens, next, decimalComma);
  while (separator && digits.length < 18) {
    const group = groupAfter(text, tokens, next, separator);
    if (!group) break;
    digits += group.digits;
    next = group.next;
  }
  return { digits, next, grouped: next > index + 1 };
}

/** 12,34,567 */
function readIndianGroups(tokens: readonly Token[], index: number): Groups | null {
  let digits = tokens[index]?.text ?? '';
  let next = index + 1;
  while (tokens[next]?.text === ',' && tokens[next]?.glued && tokens[next + 1]?.glued) {
    const group = tokens[next + 1]?.text ?? '';
    if (!/^\d{2,3}$/.test(group)) return null;
    digits += group;
    next += 2;
    if (group.length === 3) return next > index + 3 ? { digits, next, grouped: true } : null;
  }
  return null;
}

function groupSeparator(text: string, tokens: readonly Token[], next: number, decimalComma: boolean): string | null {
  const token = tokens[next];
  if (!token) return null;
  if (token.glued) {
    if (token.text === "'" || token.text === '’') return token.text;
    if (token.text === (decimalComma ? '.' : ',')) return token.text;
    // "1,234,567" can only be groups, whatever the language
    const twice = groupAfter(text, tokens, next, token.text);
    return (token.text === ',' || token.text === '.') && twice && groupAfter(text, tokens, twice.next, token.text)
      ? token.text
      : null;
  }
  const gap = text.slice(tokens[next - 1]?.end, token.start);
  return GROUP_SPACES.has(gap) || (gap === ' ' && decimalComma) ? gap : null;
}

function groupAfter(text: string, tokens: readonly Token[], next: number, separator: string) {
  const isSpace = separator.trim() === '';
  const digits = tokens[isSpace ? next : next + 1];
  if (digits?.kind !== 'digits' || digits.text.length !== 3) return null;
  if (isSpace)
    return text.slice(tokens[next - 1]?.end, digits.start) === separator
      ? { digits: digits.text, next: next + 1 }
      : null;
  const mark = tokens[next];
  return mark?.text === separator && mark.glued && digits.glued ? { digits: digits.text, next: next + 2 } : null;
}

function readDecimals(tokens: readonly Token[], next: number, ungrouped: number | null, decimalComma: boolean) {
  const mark = tokens[next];
  const digits = tokens[next + 1];
  if (!mark?.glued || !digits?.glued || digits.kind !== 'digits') return null;
  if (mark.text === (decimalComma ? ',' : '.')) return digits.text;
  // "32.99 %" in a language of commas, since three digits would have been read as a group
  if (decimalComma && mark.text === '.' && ungrouped !== null && digits.text.length !== 3) return digits.text;
  return null;
}
