import type { DateFact, Extract } from '../types.js';
import { sentenceAt } from './read-text.js';
import { earliness, rank, type Candidate, type Story } from './story.js';
import { WHEN } from './weights.js';

const MAX_ANSWERS = 6;
const DAY_MS = 86_400_000;
/** News is about the days around its publication. */
const NEAR_DAYS = 8;

/** Ranks the dates of the story: the event's own time first, not the first date of the text. */
export function rankWhen(story: Story): Extract[] {
  return rank(
    story.dates.map((date) => dateCandidate(story, date)),
    MAX_ANSWERS,
  );
}

function dateCandidate(story: Story, { text, value, start, end }: DateFact): Candidate {
  const sentence = sentenceAt(story.model.sentences, start);
  const isYear = /^\d{4}(?:-\d{2})?$/.test(value);
  const score =
    WHEN.early * earliness(sentence) +
    WHEN.eventOverlap * (story.eventOverlap[sentence] ?? 0) +
    (/^\d{4}-\d{2}-\d{2}/.test(value) && !value.includes('/') ? WHEN.weekday : 0) +
    (value.includes('T') ? WHEN.clock : 0) +
    (isYear ? WHEN.yearOnly : 0) +
    (value.includes('/') ? WHEN.interval : 0) +
    (isNear(value, story.publishedTime) ? WHEN.nearPublication : 0);
  return { text, start, end, score };
}

function isNear(value: string, published: string | null): boolean {
  if (!published) return false;
  const days = (Date.parse(value.slice(0, 10)) - Date.parse(published.slice(0, 10))) / DAY_MS;
  return Math.abs(days) <= NEAR_DAYS;
}
