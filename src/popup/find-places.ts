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
}

/** The fact's own passage alone. */
export function findPassage({ start, end }: Located): FoundPlaces {
  return { places: start === null || end === null ? [] : [{ start, end }], first: 0 };
}

/** Every place of the article that says the fact's words, its own passage among them. */
export function findPlaces(fact: Located, article: string): FoundPlaces {
  const found = findOccurrences(fact.text, article);
  const { start, end } = fact;
  if (start === null || end === null) return { places: found, first: 0 };
  const others = found.filter((place) => place.end <= start || place.start >= end);
  const places = [...others, { start, end }].sort((a, b) => a.start - b.start);
  return { places, first: places.findIndex((place) => place.start === start) };
}

/** "40" stands in many places that do not count boats: with its unit beside it, a figure is looked for as a whole. */
export function findFigurePlaces({ text, unit, start, end }: Figure, article: string): FoundPlaces {
  const whole = `${text} ${unit}`;
  const hasUnit = unit !== '' && article.startsWith(whole, start);
  return hasUnit
    ? findPlaces({ text: whole, start, end: start + whole.length }, article)
    : findPlaces({ text, start, end }, article);
}
