import type { Figure } from '../types.js';
import type { FactLexicon } from './fact-lexicon.js';
import { figureLanguageOf } from './figures/figure-language.js';
import { pickContext } from './figures/pick-context.js';
import { readFigure } from './figures/read-figure.js';
import { findDates } from './find-dates.js';
import { tokenize } from './numbers/tokenize.js';

const ADDRESS = /(?:https?:\/\/|www\.)\S+/gu;

/** The numbers in a web address count nothing. */
function findAddresses(text: string): { start: number; end: number }[] {
  return Array.from(text.matchAll(ADDRESS), (match) => ({ start: match.index, end: match.index + match[0].length }));
}

/** Any day will do: only where the dates stand matters here. */
const SOME_DAY = '2020-06-15';

/**
 * The amounts, shares, counts and measures of a text, in document order. Dates, ordinals and names with numbers are none;
 * who has the text's dates already saves looking for them twice.
 */
export function findFigures(
  text: string,
  lang: string,
  lexicon: FactLexicon | undefined,
  dates = findDates(text, lexicon, SOME_DAY),
): Figure[] {
  const reading = { text, tokens: tokenize(text), language: figureLanguageOf(lang, lexicon) };
  const { tokens } = reading;
  const figures: Figure[] = [];
  const skip = [...dates, ...findAddresses(text)].sort((a, b) => a.start - b.start);
  let at = 0;
  for (let index = 0; index < tokens.length;) {
    const token = tokens[index];
    while (token && (skip[at]?.end ?? Infinity) <= token.start) at++;
    const isSkipped = token && (skip[at]?.start ?? Infinity) < token.end;
    const found = isSkipped ? null : readFigure(reading, index);
    const start = tokens[found?.from ?? -1]?.start;
    const end = tokens[(found?.next ?? 0) - 1]?.end;
    if (found && start !== undefined && end !== undefined) {
      const { value, unit, from, next } = found;
      figures.push({
        text: text.slice(start, end),
        value,
        unit,
        context: pickContext(reading, from, next),
        start,
        end,
      });
    }
    index = Math.max(index + 1, found?.next ?? 0);
  }
  return figures;
}
