import type { Figure } from '../analysis/index.js';
import { findOccurrences } from '../formats/find-occurrences.js';
import type { Passage } from './actions.js';

interface Located {
  readonly text: string;
  readonly start: number | null;
  readonly end: number | null;
}

export interface FoundPlaces {
  readonly places: readonly Passage[];
  /** Index of the fact's own passage. */
  readonly first: number;
  /** Whether the words stand in still more places. */
  readonly hasMore: boolean;
}

/** The fact's own passage alone. */
export function findPassage({ start, end }: Located): FoundPlaces {
  return { places: start === null || end === null ? [] : [{ start, end }], first: 0, hasMore: false };
}

/**
 * The places of the article that say the fact's very words, its own passage among them. Where it says them in others ("Gen.
 * Milley", "he") is not found.
 */
export function findPlaces(fact: Located, article: string): FoundPlaces {
  const { places: found, hasMore } = findOccurrences(fact.text, article);
  const { start, end } = fact;
  if (start === null || end === null) return { places: found, first: 0, hasMore };
  const others = found.filter((place) => place.end <= start || place.start >= end);
  const places = [...others, { start, end }].sort((a, b) => a.start - b.start);
  return { places, first: places.findIndex((place) => place.start === start), hasMore };
}

/** "40" stands in many places that do not count boats: with its unit beside it, a figure is looked for as a whole. */
export function findFigurePlaces({ text, unit, start, end }: Figure, article: string): FoundPlaces {
  const whole = `${text} ${unit}`;
  const hasUnit = unit !== '' && article.startsWith(whole, start);
  return hasUnit
    ? findPlaces({ text: whole, start, end: start + whole.length }, article)
    : findPlaces({ text, start, end }, article);
}
