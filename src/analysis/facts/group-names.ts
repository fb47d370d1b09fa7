import { findMentions, givenNames, isOrganisationWord, isRole, type Mention } from './find-mentions.js';
import { isPlaceName } from './is-place-name.js';
import { NO_ONE, THING_WORDS } from './lexicons/organisation-words.js';
import { PLACE_PARTS, PLACE_PREPOSITIONS, PLACE_WORDS } from './lexicons/places.js';
import { FEMALE_ROLES, MALE_ROLES } from './lexicons/roles.js';
import type { TextModel } from './read-text.js';
import { wordSet, wordsPerLanguage } from './word-sets.js';

/** A name that ends in this word is a thing or an event: "Grand Prix", "Act". */
export const isThing = (word: string): boolean => thingWords.has(word);

export type NameKind = 'person' | 'organisation' | 'place' | 'other';
export type Gender = 'male' | 'female' | null;

/** Everything the text calls by one name, fullest mention first known. */
export interface Name {
  /** The fullest form, in lower-case words. */
  readonly words: readonly string[];
  readonly kind: NameKind;
  readonly gender: Gender;
  /** In document order. */
  readonly mentions: readonly Mention[];
  /** The mention that shows the name best: the first full one, with its role. */
  readonly best: Mention;
}

const noOne = wordSet(NO_ONE);
const placeWords = wordSet(PLACE_WORDS);
const placeParts = wordSet(PLACE_PARTS);
const thingWords = wordSet(THING_WORDS);
const maleRoles = wordSet(MALE_ROLES);
const femaleRoles = wordSet(FEMALE_ROLES);
const prepositionsOf = wordsPerLanguage(PLACE_PREPOSITIONS);

/** The names of a text, in the order of their first mention. */
export function groupNames(model: TextModel): Name[] {
  const mentions = findMentions(model).filter(({ words }) => !noOne.has(words.join(' ')));
  const groups: { words: readonly string[]; mentions: Mention[] }[] = [];
  const credible = credibleForms(mentions, model.lang);
  const weight = ({ words }: Mention): number => words.length + (credible.has(words.join(' ')) ? 100 : 0);
  const fullest = [...mentions].sort((a, b) => weight(b) - weight(a) || a.start - b.start);
  const homes = new Map<Mention, { words: readonly string[]; mentions: Mention[] }>();
  for (const mention of fullest) {
    const home = groups.find((group) => isShortFor(mention, group.words, model)) ?? {
      words: mention.words,
      mentions: [],
    };
    if (!home.mentions.length) groups.push(home);
    home.mentions.push(mention);
    homes.set(mention, home);
  }
  return [...new Set(mentions.flatMap((mention) => homes.get(mention) ?? []))]
    .filter((group) => !isAdjective(model, group.words, group.mentions))
    .map((group) => toName(model, group.words, group.mentions));
}

const ADJECTIVE = /(?:ian|ean|an|ish|ese|ern|ist|i|ch|ic)$/;

/** "Belarusian", "Western": capitalised, mostly before another word, and not a name. */
function isAdjective({ text, lang }: TextModel, words: readonly string[], mentions: readonly Mention[]): boolean {
  const [word = ''] = words;
  if (words.length > 1 || lang !== 'en' || isPlaceName(word, lang) || givenNames.has(word) || isOrganisationWord(word))
    return false;
  if (word.includes('-') && word.split('-').every((part) => isPlaceName(part, lang) || ADJECTIVE.test(part)))
    return true;
  if (/^(?:pre|post|ex|non|anti|pro|mid)-/.test(word)) return true;
  const attributive = mentions.filter(({ end }) => /^(?:-\p{L}|\s\p{L})/u.test(text.slice(end, end + 2)));
  return ADJECTIVE.test(word) && attributive.length * 2 > mentions.length;
}

/**
 * A longer name takes in the shorter ones only if it looks like one: two words, a given name first, or said more than once.
 * One with a town at its end that is said once is more likely two lines run into one: "Laura Kent Seattle".
 */
const MAX_SURE_WORDS = 3;

function credibleForms(mentions: readonly Mention[], lang: string): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { words } of mentions) counts.set(words.join(' '), (counts.get(words.join(' ')) ?? 0) + 1);
  const isCredible = ({ words }: Mention): boolean =>
    words.length < MAX_SURE_WORDS ||
    (givenNames.has(words[0] ?? '') && !endsInPlace(words, lang)) ||
    words.some(isOrganisationWord) ||
    (counts.get(words.join(' ')) ?? 0) > 1;
  return new Set(mentions.filter(isCredible).map(({ words }) => words.join(' ')));
}

const endsInPlace = (words: readonly string[], lang: string): boolean =>
  [1, 2].some((size) => isPlaceName(words.slice(-size).join(' '), lang));

/** Whether a mention is a shorter way to say a fuller name: its last words, its first (of a person), or its initials. */
function isShortFor(
  { words, roles, start, end }: Mention,
  full: readonly string[],
  { text, lang }: TextModel,
): boolean {
  if (words.length === full.length) return words.every((word, i) => word === full[i]);
  const isTail = words.every((word, i) => word === full[full.length - words.length + i]);
  const isKnownPlace = isPlaceName(words.join(' '), lang);
  // "Jack London".
  if (isTail && isKnownPlace && givenNames.has(full[0] ?? '')) return true;
  if (isTail) return !isKnownPlace && !(words.length === 1 && isOrganisationWord(words[0] ?? '') && roles.length > 0);
  if (words.length > 1) return words.every((word, i) => word === full[i]) && !isKnownPlace;
  const [word = ''] = words;
  if (full.length > 2 && givenNames.has(full[0] ?? '') && full.includes(word))
    return !isKnownPlace && !full.some(isOrganisationWord);
  if (givenNames.has(word)) return full[0] === word && !full.some(isOrganisationWord);
  return /^\p{Lu}{2,6}$/u.test(text.slice(start, end)) && full.map((part) => part.charAt(0)).join('') === word;
}

function toName(model: TextModel, words: readonly string[], unsorted: readonly Mention[]): Name {
  const mentions = [...unsorted].sort((a, b) => a.start - b.start);
  const full = mentions.filter((mention) => mention.words.length === words.length);
  const best = full.find(({ roles }) => roles.length > 0) ?? full[0];
  if (!best) throw new Error('a name without a mention');
  return { words, kind: classify(model, words, mentions), gender: genderOf(words, mentions), mentions, best };
}

function classify(model: TextModel, words: readonly string[], mentions: readonly Mention[]): NameKind {
  const name = words.join(' ');
  const [first = ''] = words;
  const last = words.at(-1) ?? '';
  if (isPlaceName(name, model.lang) && !mentions.some(({ roles }) => roles.some(isTitle))) return 'place';
  if (words.length > 1 && givenNames.has(first) && !isOrganisationWord(last) && !placeWords.has(last)) return 'person';
  if (thingWords.has(last)) return 'other';
  if (words.some(isOrganisationWord)) return 'organisation';
  if (words.length > 1 && placeWords.has(last)) return 'place';
  if (mentions.some(({ roles }) => roles.length > 0)) return 'person';
  const shown = mentions.map(({ start, end }) => model.text.slice(start, end));
  if (shown.every((text) => /^[\p{Lu}\p{N}&.]{2,6}$/u.test(text) || BRAND.test(text))) return 'organisation';
  return byContext(model, words, mentions);
}

/** One word with a capital in its midst, and none of those that surnames and towns begin with: "ChocoOnline". */
const BRAND = /^(?!(?:Ma?c|D[aeiu]|L[aeo]|Van|Fitz)\p{Lu})\p{Lu}\p{Ll}+\p{Lu}[\p{L}]+$/u;

/** A role that only people have: "President Lincoln", not "Lincoln". */
const isTitle = (role: string): boolean =>
  isRole(role) && !isOrganisationWord(role) && role !== 'former' && role !== 'foreign';

function byContext(
  { text, tokens, lang }: TextModel,
  words: readonly string[],
  mentions: readonly Mention[],
): NameKind {
  const count = { place: 0, article: 0, person: 0 };
  for (const mention of mentions) {
    const before = tokens[mention.first - 1];
    const isNear = before?.sentence === mention.sentence && /^\s$/.test(text.slice(before.end, mention.start));
    const isPart = isNear && before.lower === 'of' && placeParts.has(tokens[mention.first - 2]?.lower ?? '');
    if (isPart || (isNear && prepositionsOf(lang).has(before.lower))) count.place += 1;
    if (isNear && before.lower === 'the') count.article += 1;
    if (/^, (?:\d{1,2},|who\b|whose\b)/.test(text.slice(mention.end, mention.end + 8))) count.person += 1;
  }
  if (givenNames.has(words[0] ?? '') && count.article === 0) return 'person';
  if (count.person > 0 && count.article === 0) return 'person';
  if (count.place > 0 && count.place * 2 >= mentions.length) return 'place';
  if (words.length >= 2 && words.length <= 4 && count.article === 0 && lang !== 'de') return 'person';
  return 'other';
}

function genderOf(words: readonly string[], mentions: readonly Mention[]): Gender {
  const roles = mentions.flatMap((mention) => mention.roles);
  if (roles.some((role) => femaleRoles.has(role))) return 'female';
  if (roles.some((role) => maleRoles.has(role))) return 'male';
  return givenNames.get(words[0] ?? '') ?? null;
}
