import type { Span } from './find-sentences.js';
import { FEMALE_NAMES, MALE_NAMES } from './lexicons/given-names.js';
import { FURNITURE_WORDS, OF_HEADS, ORGANISATION_WORDS } from './lexicons/organisation-words.js';
import { ROLE_WORDS } from './lexicons/roles.js';
import { CALENDAR_WORDS } from './lexicons/stop-words.js';
import { verbForms } from './is-verb.js';
import { isPlaceName } from './is-place-name.js';
import type { Sentence, TextModel, Token } from './read-text.js';
import { wordSet } from './word-sets.js';

/** One place in the text where a name stands. `start` to `end` is the name, without the role before it. */
export interface Mention extends Span {
  readonly words: readonly string[];
  /** Where the role before the name begins ("General" of "General Mark Milley"); `start` if there is none. */
  readonly roleStart: number;
  readonly roles: readonly string[];
  /** Indexes into the model's tokens; `last` is exclusive. */
  readonly first: number;
  readonly last: number;
  readonly sentence: number;
}

/** Capitalised, but part of no name. */
const nameless = wordSet(`${CALENDAR_WORDS} ${FURNITURE_WORDS}`);
const roleWords = wordSet(ROLE_WORDS);
const organisationWords = wordSet(ORGANISATION_WORDS);
const ofHeads = wordSet(OF_HEADS);
const particles = wordSet('de da do dos das del della di du la le van von bin ibn ben al el ter zu af av y e');
/** Only behind another particle: "von der Leyen", not "Angaben der Regierung". */
const secondParticles = wordSet('der den dem het la los las');
export const givenNames = new Map<string, 'male' | 'female'>([
  ...MALE_NAMES.split(' ').map((name) => [name, 'male'] as const),
  ...FEMALE_NAMES.split(' ').map((name) => [name, 'female'] as const),
]);
/** German roles may carry an ending: "den Präsidenten". */
export const isRole = (word: string): boolean => roleWords.has(word) || roleWords.has(word.replace(/e[ns]$/, ''));
export const isOrganisationWord = (word: string): boolean => organisationWords.has(word);
/** Adjectives of nation or party that stand before a role or name without belonging to it. */
const BELONGING = /(?:ian|ean|[^m]an|ish|ese|crat|ican|i|ch|sche[rn]?)$/;
const ABBREVIATED = /^(?:\p{Lu}|mr|mrs|ms|dr|st|gen|sen|rep|gov|lt|col|maj|capt|sgt|jr|sr|prof|adm|rev)$/iu;
/** Longest name in words; what is longer is a headline in capitals. */
const MAX_NAME_WORDS = 12;

/** Finds the proper names of a text. In German, where every noun is capitalised, only those with a cue. */
export function findMentions(model: TextModel): Mention[] {
  const cues = readCapitals(model);
  return model.sentences.flatMap((sentence) => {
    const mentions: Mention[] = [];
    for (let i = sentence.first; i < sentence.last;) {
      const end = runEnd(model, sentence, i, cues);
      if (end > i) mentions.push(...nameIn(model, sentence, i, end));
      i = Math.max(end, i + 1);
    }
    return mentions.filter((mention) => isLikelyName(model, mention));
  });
}

interface Capitals {
  readonly lower: ReadonlySet<string>;
  readonly capitalised: ReadonlySet<string>;
}

/** Which words occur in lower case, and which in capitals where grammar does not ask for them. */
function readCapitals({ text, tokens, sentences }: TextModel): Capitals {
  const lower = new Set<string>();
  const capitalised = new Set<string>();
  for (const [i, token] of tokens.entries()) {
    if (!token.isCapitalised) lower.add(token.lower);
    else if (!isOpening(text, tokens, sentences[token.sentence], i)) capitalised.add(token.lower);
  }
  return { lower, capitalised };
}

function isOpening(text: string, tokens: readonly Token[], sentence: Sentence | undefined, i: number): boolean {
  if (!sentence || i === sentence.first) return true;
  const gap = text.slice(tokens[i - 1]?.end ?? 0, tokens[i]?.start ?? 0);
  return /[“"«„:;•–—(]|[.!?]\s/.test(gap) && !/^\.\s$/.test(gap);
}

function runEnd(model: TextModel, sentence: Sentence, i: number, cues: Capitals): number {
  const token = model.tokens[i];
  if (!token || !canBeNamed(token) || token.isStopWord) return i;
  if (isOpening(model.text, model.tokens, sentence, i) && !isSureOpening(model, sentence, i, cues)) return i;
  let end = i + 1;
  while (end < sentence.last && end - i < MAX_NAME_WORDS) {
    const next = extendRun(model, sentence, end);
    if (next === end) break;
    end = next;
  }
  return end;
}

const canBeNamed = ({ isCapitalised, lower, text }: Token): boolean =>
  isCapitalised && !nameless.has(lower) && (text.length > 1 || /^\p{Lu}$/u.test(text)) && lower !== 'i';

/** Whether the first word of a sentence is a name and not only capitalised for standing there. */
function isSureOpening({ tokens, text, lang }: TextModel, sentence: Sentence, i: number, cues: Capitals): boolean {
  const token = tokens[i];
  if (!token) return false;
  if (cues.capitalised.has(token.lower)) return true;
  if (givenNames.has(token.lower) || isPlaceName(token.lower, lang)) return true;
  if (/^\p{Lu}{2,}$/u.test(token.text)) return true;
  const next = i + 1 < sentence.last ? tokens[i + 1] : undefined;
  if (next?.isCapitalised && isRole(next.lower) && isJoined(text, token, next) && tokens[i + 2]?.isCapitalised)
    return true;
  const continues = next?.isCapitalised === true && !next.isStopWord && isJoined(text, token, next);
  if (continues) return !cues.lower.has(token.lower) || isRole(token.lower) || isOrganisationWord(token.lower);
  return (
    !cues.lower.has(token.lower) && verbForms(token.lower).size === 0 && !isRole(token.lower) && followedByVerb(next)
  );
}

const followedByVerb = (next: Token | undefined): boolean =>
  next !== undefined && ['past', 's', 'auxiliary'].some((form) => verbForms(next.lower).has(form as 'past'));

function isJoined(text: string, left: Token, right: Token): boolean {
  const gap = text.slice(left.end, right.start);
  return gap === ' ' || gap === ' & ' || gap === '\u00a0' || (gap === '. ' && ABBREVIATED.test(left.text));
}

/** One step further: a capitalised word, "of" with one, or a particle with one. */
function extendRun({ text, tokens }: TextModel, sentence: Sentence, end: number): number {
  const last = tokens[end - 1];
  const next = tokens[end];
  if (!last || !next || !isJoined(text, last, next)) return end;
  if (canBeNamed(next) && (!next.isStopWord || particles.has(next.lower))) return end + 1;
  const links: number[] = [];
  if (particles.has(next.lower)) links.push(end + 1, end + 2);
  if ((next.lower === 'of' || next.lower === 'for') && ofHeads.has(last.lower)) links.push(end + 1, end + 2);
  if (next.lower === 'and' && ofHeads.has(tokens[end - 3]?.lower ?? '')) links.push(end + 1);
  for (const index of links) {
    const target = tokens[index];
    const before = tokens[index - 1];
    if (!target || !before || index >= sentence.last || !isJoined(text, before, target)) return end;
    if (canBeNamed(target) && !target.isStopWord) return index + 1;
    if (!secondParticles.has(target.lower) && target.lower !== 'the') return end;
  }
  return end;
}

/** Takes roles and adjectives off a run of capitalised words. A run that is only a role is no name. */
function nameIn(model: TextModel, sentence: Sentence, from: number, to: number): Mention[] {
  const run = model.tokens.slice(from, to);
  const start = nameStart(run, from === sentence.first);
  if (start >= run.length) return [];
  const name = run.slice(start);
  const first = name[0];
  const last = name.at(-1);
  if (!first || !last) return [];
  const before = model.tokens[from - 1];
  const lowerRole =
    start === 0 && before && from > sentence.first && isRole(before.lower) && isJoined(model.text, before, first);
  const prefix = run.slice(0, start).map(({ lower }) => lower);
  return [
    {
      start: first.start,
      end: endOf(model.text, last),
      words: name.map(({ lower }) => lower),
      roleStart: (prefix.some(isRole) ? run[0]?.start : null) ?? first.start,
      roles: lowerRole ? [before.lower] : prefix.filter(isRole),
      first: from + start,
      last: to,
      sentence: first.sentence,
    },
  ];
}

/** "Jr." and "Inc." keep their stop where the sentence goes on. */
const endOf = (text: string, last: Token): number =>
  /^(?:jr|sr|inc|corp|co|ltd)$/.test(last.lower) && /^\.[ ,]/.test(text.slice(last.end, last.end + 2))
    ? last.end + 1
    : last.end;

function nameStart(run: readonly Token[], isOpener: boolean): number {
  const role = run.findLastIndex(
    ({ lower }, i) => isRole(lower) && !(i > 0 && givenNames.has(run[i - 1]?.lower ?? '')),
  );
  if (role < 0) return adjectivesBefore(run, isOpener);
  const rest = run.slice(role + 1);
  if (rest[0] && /^(?:of|for)$/.test(rest[0].lower)) {
    const given = rest.findIndex(({ lower }, i) => i > 1 && givenNames.has(lower));
    if (given > 0) return role + 1 + given;
    const single = rest.length >= 4 && rest.length <= 5 ? 2 : -1;
    return single > 0 ? role + 1 + single : run.length;
  }
  if (rest.some(({ lower }) => isOrganisationWord(lower)) && !rest.some(({ lower }) => givenNames.has(lower))) return 0;
  if (!rest.length) return onlyRole(run);
  const given = rest.findIndex(({ lower }) => givenNames.has(lower));
  return role + 1 + (given > 0 && given < rest.length - 1 ? given : 0);
}

/** "General Staff" and "Justice Department" are names; "Prime Minister" and "British President" are not. */
const onlyRole = (run: readonly Token[]): number =>
  run.some(({ lower }) => isOrganisationWord(lower)) ? 0 : run.length;

function adjectivesBefore(run: readonly Token[], isOpener: boolean): number {
  const given = run.findIndex(({ lower }) => givenNames.has(lower));
  if (given <= 0 || given === run.length - 1) return 0;
  if (isOpener && given === 1) return 1;
  return run.slice(0, given).every(({ lower }) => BELONGING.test(lower)) ? given : 0;
}

/** German nouns are all capitalised: there a name needs a role, a given name, capitals or a known place. */
function isLikelyName(model: TextModel, mention: Mention): boolean {
  const { lang, text, tokens } = model;
  if (lang !== 'de') return true;
  const { words, roles } = mention;
  if (roles.length || givenNames.has(words[0] ?? '')) return true;
  if (isPlaceName(words.join(' '), lang)) return true;
  if (words.some((word) => isOrganisationWord(word)) && words.length > 1) return true;
  if (isApposition(model, mention)) return true;
  return /^\p{Lu}{2,}/u.test(text.slice(mention.start, mention.end)) && tokens.length > 0;
}

/** How many words a role may have behind it before the comma and the name. */
const ROLE_REACH = 6;

/** "die Vorsitzende der Wasserwacht, Meike Oltmann.": two words between marks, behind somebody's role. */
function isApposition({ text, tokens }: TextModel, { words, start, end, first, sentence }: Mention): boolean {
  if (words.length !== 2 || !/,\s$/.test(text.slice(Math.max(0, start - 2), start)) || !/^[,.]/.test(text.slice(end)))
    return false;
  return tokens
    .slice(Math.max(0, first - ROLE_REACH), first)
    .some((token) => token.sentence === sentence && token.isCapitalised && isRole(token.lower));
}
