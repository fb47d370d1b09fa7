import type { Extract } from '../types.js';
import type { Mention } from './find-mentions.js';
import { isThing, type Name } from './group-names.js';
import { isPlaceName } from './is-place-name.js';
import { COUNTRY_CODES, LOCATIVE_PREPOSITIONS, WIDE_PLACES } from './lexicons/places.js';
import type { Token } from './read-text.js';
import { names as namesIn } from './rank-who.js';
import { earliness, firstMention, rank, type Candidate, type Story } from './story.js';
import { lazily, wordSet } from './word-sets.js';
import { WHERE } from './weights.js';

const MAX_ANSWERS = 10;
const prepositionsOf = lazily((lang: string) => wordSet(LOCATIVE_PREPOSITIONS[lang] ?? ''));
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

const CAPITALISED = /\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,2}/gu;

/** A place that only the headline names: "… podium-winning performance in Brazil". */
function placesInHeadline({ headline, model }: Story): Extract[] {
  const shown = Array.from(headline.title.matchAll(CAPITALISED), ([text]) => text.replace(/[.’'-]+$/, ''));
  const places = shown.filter((text) => isPlaceName(text.toLowerCase(), model.lang));
  return [...new Set(places)].map((text) => ({ text, start: null, end: null }));
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

/** "in downtown Seattle", "in the north-eastern Hebei": English. */
const PARTS = /^(?:the|downtown|uptown|inner|rural|(?:north|south|east|west|central)(?:-?(?:east|west))?(?:ern)?)$/;
const MAX_PARTS = 2;

/** The word that opens the phrase in which a name stands. */
function openerOf({ tokens }: Story['model'], { first }: Mention): Token | undefined {
  let at = first - 1;
  while (at >= first - MAX_PARTS && PARTS.test(tokens[at]?.lower ?? '')) at -= 1;
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
