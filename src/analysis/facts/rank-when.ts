import type { DateFact, Extract } from '../types.js';
import { sentenceAt } from './read-text.js';
import { earliness, rank, type Candidate, type Story } from './story.js';
import { WHEN } from './weights.js';

const MAX_ANSWERS = 6;
const DAY_MS = 86_400_000;
/** News is about the days around its publication. */
const NEAR_DAYS = 8;
/** Clock times without a day are looked for this deep in the text. */
const MAX_SENTENCES = 8;
const CLOCK =
  /(?:(?:at|around|about|shortly before|shortly after|just before|just after)\s){0,2}\b\d{1,2}(?:[:.]\d{2})?\s?(?:am|pm|a\.m\.|p\.m\.)(?!\p{L})(?:\slocal time)?/giu;
/** "this week", "last year", "the 17th": says less than a weekday or a date. */
const LOOSE =
  /^(?:this|next|last|the|following|in|since|until|early|late)\s|\b(?:year|years|month|week|weekend|season)\b/i;
/** Figures alone are as often scores and fractions. */
const ONLY_FIGURES = /^[\d\s.,/:–-]+$/;

/** Ranks the dates of the story: the event's own time first, not the first date of the text. */
export function rankWhen(story: Story): Extract[] {
  const times = story.model.lang === 'en' ? clockCandidates(story) : [];
  return rank([...story.dates.map((date) => dateCandidate(story, date)), ...times], MAX_ANSWERS);
}

function dateCandidate(story: Story, { text, value, start, end }: DateFact): Candidate {
  const sentence = sentenceAt(story.model.sentences, start);
  const day = value.slice(0, 10);
  const mentions = story.dates.filter((date) => date.value.slice(0, 10) === day).length;
  const isDay = day.length === 10 && !value.includes('/');
  const score =
    placeScore(story, sentence) +
    WHEN.frequency * Math.log2(mentions) +
    (isDay && !LOOSE.test(text) ? WHEN.day : 0) +
    (value.includes('T') ? WHEN.clock : 0) +
    (day.length < 10 ? WHEN.yearOnly : 0) +
    (value.includes('/') ? WHEN.interval : 0) +
    (ONLY_FIGURES.test(text) ? WHEN.onlyFigures : 0) +
    (isNear(value, story.publishedTime) ? WHEN.nearPublication : 0);
  return { text, start, end, score };
}

const placeScore = (story: Story, sentence: number): number =>
  WHEN.early * earliness(story, sentence) + WHEN.eventOverlap * (story.eventOverlap[sentence] ?? 0);

/** "at around 6am": the event's hour where the text names no day beside it. */
function clockCandidates(story: Story): Candidate[] {
  const { model, dates } = story;
  return model.sentences.slice(0, MAX_SENTENCES).flatMap((sentence, i) => {
    if (dates.some(({ start }) => start >= sentence.start && start < sentence.end)) return [];
    return [...model.text.slice(sentence.start, sentence.end).matchAll(CLOCK)].map(({ 0: text, index }) => {
      const start = sentence.start + index;
      return { text, start, end: start + text.length, score: placeScore(story, i) + WHEN.hourOnly };
    });
  });
}

function isNear(value: string, published: string | null): boolean {
  if (!published) return false;
  const days = (Date.parse(value.slice(0, 10)) - Date.parse(published.slice(0, 10))) / DAY_MS;
  return Math.abs(days) <= NEAR_DAYS;
}
