/** Every tuned number of the fact ranking. How they were found: docs/decisions/0004-facts-without-models.md. */

export const WHO = {
  inHeadline: 3,
  headlineSubject: 3,
  firstSentence: 1.2,
  early: 1,
  frequency: 1.1,
  subject: 0.5,
  /** For an organisation that does or says something in several sentences. */
  actsAgain: 0.5,
  person: 0.4,
  organisation: 0.2,
  onlySpeaks: -0.8,
  other: -0.6,
  place: -2.5,
  headlinePhrase: 0.2,
  leadPhrase: -0.3,
  countedPhrase: 0.4,
};

export const WHERE = {
  inHeadline: 2,
  dateline: 1.5,
  early: 1.6,
  frequency: 0.7,
  locative: 1.2,
  /** For a town or site said twice or in the first sentences: closer to the event than its country. */
  specific: 2.2,
  event: 0,
};

export const WHEN = {
  early: 2,
  eventOverlap: 1.2,
  frequency: 0.8,
  day: 0.8,
  clock: 0.5,
  yearOnly: -1.5,
  nearPublication: 0.8,
  interval: -0.5,
  onlyFigures: -2,
  hourOnly: 1,
};

export const WHY = {
  headline: 1.5,
  early: 1.5,
  eventOverlap: 1.5,
  /** For the strongest marker of a language; the others less, by their place in the list. */
  marker: 2,
  noun: 1.8,
  headlineMarker: 0.8,
  headlinePurpose: 0.9,
  purpose: 0.2,
};
