import type { DateFact, Extract, Facts } from '../analysis/index.js';

/** The kinds of facts that are listed one by one. */
export const LISTED_KINDS = ['keyPoints', 'who', 'when', 'where', 'why', 'how', 'figures', 'quotes'] as const;
export type ListedKind = (typeof LISTED_KINDS)[number];

/** Names one fact: its kind and its place in the list. */
export type FactKey = `${ListedKind}:${number}`;

/** So that a copy of a long article stays a summary, where the reader has not chosen himself. */
const MOST = {
  keyPoints: Infinity,
  who: 8,
  when: 8,
  where: 8,
  why: 3,
  how: 3,
  figures: 10,
  quotes: 6,
} as const satisfies Record<ListedKind, number>;

export function listKeys(facts: Facts): FactKey[] {
  return LISTED_KINDS.flatMap((kind) => facts[kind].map((_, index): FactKey => `${kind}:${index}`));
}

/** The first few of each kind. */
export function chooseBriefly(facts: Facts): Set<FactKey> {
  return new Set(
    LISTED_KINDS.flatMap((kind) => facts[kind].slice(0, MOST[kind]).map((_, index): FactKey => `${kind}:${index}`)),
  );
}

/** The facts whose keys are in `kept`. A date goes with the words that name it. */
export function keepFacts(facts: Facts, kept: ReadonlySet<FactKey>): Facts {
  const keep = <T>(kind: ListedKind, items: readonly T[]): T[] =>
    items.filter((_, index) => kept.has(`${kind}:${index}`));
  const when = keep('when', facts.when);
  const dropped = facts.when.filter((words) => !when.includes(words));
  const isDropped = (date: DateFact): boolean =>
    dropped.some((words) => overlaps(words, date)) && !when.some((words) => overlaps(words, date));
  return {
    ...facts,
    keyPoints: keep('keyPoints', facts.keyPoints),
    who: keep('who', facts.who),
    when,
    where: keep('where', facts.where),
    why: keep('why', facts.why),
    how: keep('how', facts.how),
    figures: keep('figures', facts.figures),
    quotes: keep('quotes', facts.quotes),
    dates: facts.dates.filter((date) => !isDropped(date)),
  };
}

function overlaps({ start, end }: Extract, date: DateFact): boolean {
  return start !== null && end !== null && date.start < end && start < date.end;
}
