import type { Extract } from '../types.js';
import { givenNames, isOrganisationWord, type Mention } from './find-mentions.js';
import { isThing, type Name } from './group-names.js';
import { isPlaceName } from './is-place-name.js';
import {
  COUNTRY_CODES,
  EVERYDAY_PLACES,
  LOCATIVE_PREPOSITIONS,
  PLACE_QUARTERS,
  WIDE_PLACES,
} from './lexicons/places.js';
import { readText, type Token } from './read-text.js';
import { names as namesIn } from './rank-who.js';
import { earliness, firstMention, rank, type Candidate, type Story } from './story.js';
import { lazily, wordSet, wordsPerLanguage } from './word-sets.js';
import { WHERE } from './weights.js';

const MAX_ANSWERS = 10;
const everydayWords = wordSet(EVERYDAY_PLACES);
const quarters = wordSet(PLACE_QUARTERS);
const prepositionsOf = wordsPerLanguage(LOCATIVE_PREPOSITIONS);
const countriesIn = lazily((lang: string) => {
  const shown = new Intl.DisplayNames([lang, 'en'], { type: 'region', fallback: 'none' });
  return new Set(COUNTRY_CODES.split(' ').map((code) => shown.of(code)?.toLowerCase() ?? ''));
});

/** Ranks the places of the story: early, often, behind a preposition of place, the town before the country. */
export function rankWhere(story: Story): Extract[] {
  const found = rank(
    story.names.flatMap((name) => placeCandidate(story, name) ?? []),
    MAX_ANSWERS,
  );
  return found.length > 0 ? found : placesInHeadline(story);
}

/** "United Arab Emirates": no known place that a headline names is longer. */
const MAX_PLACE_WORDS = 3;

/**
 * A place that only the headline names: "… podium-winning performance in Brazil". Without a preposition before it, a capital
 * says nothing: headlines capitalise "Nice guys", and German every noun.
 */
function placesInHeadline(story: Story): Extract[] {
  const { title } = story.headline;
  const { lang, lexicon } = story.model;
  const { tokens } = readText(title, lang, lexicon);
  const places = tokens.flatMap((_, first) => {
    const opener = openerOf({ tokens }, { first })?.lower ?? '';
    return prepositionsOf(lang).has(opener) ? (placeAt(story, capitalRun(title, tokens, first)) ?? []) : [];
  });
  return [...new Set(places)].map((text) => ({ text, start: null, end: null }));
}

/** The capitalised words from `first` on, nothing but a space before each. */
function capitalRun(title: string, tokens: readonly Token[], first: number): readonly Token[] {
  const stop = tokens.findIndex(({ start, isCapitalised }, i) => {
    const gap = title.slice(tokens[i - 1]?.end, start);
    return i >= first && (!isCapitalised || gap !== ' ');
  });
  return tokens.slice(first, stop < 0 ? tokens.length : stop);
}

/** The longest known place that a run begins with: "Brazil" of "Brazil Final". */
function placeAt(story: Story, run: readonly Token[]): string | null {
  for (let size = Math.min(run.length, MAX_PLACE_WORDS); size > 0; size -= 1) {
    const text = story.headline.title.slice(run[0]?.start, run[size - 1]?.end);
    if (isPlaceName(text.toLowerCase(), story.model.lang)) return isPartOfName(story, run, size) ? null : text;
  }
  return null;
}

/** "Georgia Meloni", "Nice Weather", "Boston College": the words behind a known place may make more of it. */
function isPartOfName({ names }: Story, run: readonly Token[], size: number): boolean {
  const first = run[0]?.lower ?? '';
  const next = run[size]?.lower;
  if (next === undefined) return false;
  if (givenNames.has(first) || everydayWords.has(first) || isOrganisationWord(next)) return true;
  return names.some(({ words }) => words[size - 1] === run[size - 1]?.lower && words[size] === next);
}

function placeCandidate(story: Story, name: Name): Candidate | null {
  const { model, headline, captions } = story;
  const { mentions, words, kind, best } = name;
  const first = firstMention(story, name);
  const locative = mentions.filter((mention) => {
    const opener = openerOf(model, mention);
    return opener?.sentence === mention.sentence && prepositionsOf(model.lang).has(opener.lower);
  });
  const isEvent = kind === 'other' && isThing(words.at(-1) ?? '') && isAttended(model.text, locative);
  if (kind !== 'place' && !isEvent) return null;
  const score =
    (namesIn(headline.title, name) ? WHERE.inHeadline : 0) +
    (isDateline(model.text, first) ? WHERE.dateline : 0) +
    (isEvent ? WHERE.event : 0) +
    WHERE.early * earliness(story, first.sentence) +
    WHERE.frequency * Math.log2(1 + mentions.length) +
    WHERE.locative * Math.min(1, locative.length) +
    (isSpecific(model.lang, name) && (mentions.length > 1 || first.sentence <= captions + 1) ? WHERE.specific : 0);
  const shown = locative[0] && locative[0].words.length === words.length ? locative[0] : best;
  return { text: model.text.slice(shown.start, shown.end), start: shown.start, end: shown.end, score };
}

/** "in the north-eastern Hebei" has two words before the name. */
const MAX_QUARTERS = 2;

/** The word that opens the phrase in which a name stands. */
function openerOf({ tokens }: Pick<Story['model'], 'tokens'>, { first }: Pick<Mention, 'first'>): Token | undefined {
  let at = first - 1;
  while (at >= first - MAX_QUARTERS && quarters.has(tokens[at]?.lower ?? '')) at -= 1;
  return tokens[at];
}

/** "at the Brazilian Grand Prix": an event is a place where people are at it. English. */
const isAttended = (text: string, mentions: readonly Mention[]): boolean =>
  mentions.some(({ start }) => /\bat (?:the )?$/i.test(text.slice(Math.max(0, start - 8), start)));

const WIDE = wordSet(WIDE_PLACES.replaceAll(' ', '_').replaceAll(',', ' '));

const isSpecific = (lang: string, { words }: Name): boolean =>
  !countriesIn(lang).has(words.join(' ')) && !WIDE.has(words.join('_'));

/** "LONDON (AP) — …", "LYON, France – …": where the report was written. */
const isDateline = (text: string, { start, end }: Mention): boolean =>
  start < 3 && /^[^.!?\n]{0,40}?\s?[–—-]{1,2}\s/.test(text.slice(end, end + 50)) && /^\p{Lu}/u.test(text);
