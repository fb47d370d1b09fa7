import type { Extract } from '../types.js';
import type { Mention } from './find-mentions.js';
import type { Name } from './group-names.js';
import { isFinite, verbForms } from './is-verb.js';
import { PERSON_NOUNS } from './lexicons/roles.js';
import type { FactLexicon } from './fact-lexicon.js';
import type { TextModel } from './read-text.js';
import { earliness, firstMention, rank, type Candidate, type Story } from './story.js';
import { lazilyFor, wordSet } from './word-sets.js';
import { WHO } from './weights.js';

const MAX_ANSWERS = 12;
/** Longest noun phrase that counts as an actor ("at least seven people"). */
const MAX_PHRASE_WORDS = 7;
const MAX_HEADLINE_SUBJECT = 4;
/** Where the story's actors are named if the headline does not. */
const LEAD_SENTENCES = 3;
const personNouns = wordSet(PERSON_NOUNS);
const speechOf = lazilyFor((lexicon?: FactLexicon) => wordSet(lexicon?.words.speech.strong ?? ''));

/** Ranks the actors of the story. `ownNames`: the publisher and the authors, who are no part of it. */
export function rankWho(story: Story, ownNames: readonly string[]): Extract[] {
  const own = ownNames.map((name) => name.toLowerCase());
  const names = story.names.filter(
    ({ words }) => !own.includes(words.join(' ')) && !own.includes(`the ${words.join(' ')}`),
  );
  const named = names
    .filter((name) => name.kind !== 'place' || isActingPlace(story, name))
    .map((name) => nameCandidate(story, name))
    .filter(({ score }) => score > 0);
  return rank([...named, ...phraseCandidates(story, named)], MAX_ANSWERS);
}

function nameCandidate(story: Story, name: Name): Candidate {
  const { model, headline } = story;
  const { best, mentions, kind } = name;
  const first = firstMention(story, name);
  const acting = mentions.filter((mention) => isSubject(model, mention));
  const speaking = acting.filter((mention) => speechOf(model.lexicon).has(model.tokens[mention.last]?.lower ?? ''));
  const inSubject = kind === 'place' ? isHead(headline.subject, name) : names(headline.subject, name);
  const score =
    (names(headline.title, name) ? WHO.inHeadline : 0) +
    (inSubject ? WHO.headlineSubject : 0) +
    (first.sentence === story.captions ? WHO.firstSentence : 0) +
    WHO.early * earliness(story, first.sentence) +
    WHO.frequency * Math.log2(1 + mentions.length) +
    (acting.length > speaking.length ? WHO.subject : 0) +
    (kind === 'organisation' && acting.length > 1 ? WHO.actsAgain : 0) +
    (acting.length > 0 && acting.length === speaking.length ? WHO.onlySpeaks : 0) +
    (kind === 'place' && inSubject ? WHO.place / 2 : WHO[kind]);
  return { text: model.text.slice(best.roleStart, best.end), start: best.roleStart, end: best.end, score };
}

/** Whether a piece of the headline names someone: by the last word of the name, or the first of an organisation's. */
export function names(piece: string, { words, kind }: Name): boolean {
  const inPiece = wordSet(
    piece
      .toLowerCase()
      .replace(/['’]s(?![\p{L}])/gu, '')
      .replace(/[^\p{L}\p{N}.&-]+/gu, ' '),
  );
  const last = words.at(-1) ?? '';
  if (kind === 'person') return inPiece.has(last);
  return words.every((word) => inPiece.has(word)) || (words.length > 1 && kind !== 'place' && inPiece.has(last));
}

/** "UK" is the subject of "UK outraged over …", but not of "U.S., Belarus Army Chiefs Speak". */
const isHead = (subject: string, { words }: Name): boolean => subject.toLowerCase().endsWith(words.join(' '));

/** "Minsk confirmed the call": a place stands for its government. */
const isActingPlace = ({ model, headline }: Story, name: Name): boolean =>
  isHead(headline.subject, name) || name.mentions.some((mention) => isSubject(model, mention));

/** Whether a finite verb follows the mention. */
function isSubject({ text, tokens }: TextModel, { last, end }: Mention): boolean {
  const next = tokens[last];
  if (!next || text.slice(end, next.start) !== ' ') return false;
  return isFinite(next.lower);
}

/** Actors without a name: "a gunman", "at least seven people", "Chinese boy". English. */
function phraseCandidates(story: Story, found: readonly Candidate[]): Candidate[] {
  const { model, headline } = story;
  if (model.lang !== 'en') return [];
  const isNamed = story.names.some((name) => name.kind !== 'place' && names(headline.subject, name));
  const top = Math.max(0, ...found.map(({ score }) => score));
  const candidates: Candidate[] = [];
  const subjectWords = headline.subject.toLowerCase().split(/\s+/);
  if (subjectWords.length <= MAX_HEADLINE_SUBJECT && personNouns.has(subjectWords.at(-1) ?? ''))
    candidates.push({ text: headline.subject, start: null, end: null, score: top + WHO.headlinePhrase });
  const lead = leadSubject(model);
  if (lead) candidates.push({ ...lead, score: isNamed ? top * 0.6 : top + WHO.leadPhrase });
  const counted = /\d|killed|dead|injured|wounded|hurt|shot/i.test(headline.title) ? countedPeople(model) : null;
  if (counted) candidates.push({ ...counted, score: isNamed ? top * 0.6 : top + WHO.countedPhrase });
  return candidates;
}

const COUNTED =
  /(?:(?:at least|more than|up to|about|around|nearly|some)\s)?(?:\d{1,4}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens of|several|hundreds of)\s(?:\p{Ll}+\s)?(?:people|passengers|men|women|children|soldiers|officers|students|workers|rescuers|civilians|protesters|victims)(?!\p{L})/iu;

/** "at least seven people", in the first sentences. */
function countedPeople({ text, sentences }: TextModel): Extract | null {
  for (const { start, end } of sentences.slice(0, LEAD_SENTENCES)) {
    const found = COUNTED.exec(text.slice(start, end));
    if (found) return { text: found[0], start: start + found.index, end: start + found.index + found[0].length };
  }
  return null;
}

function leadSubject(model: TextModel): Extract | null {
  for (const { first, last } of model.sentences.slice(0, LEAD_SENTENCES)) {
    const phrase = subjectPhrase(model, first, last);
    if (phrase) return phrase;
  }
  return null;
}

/** The noun phrase a sentence begins with, if it is about people without a name. */
function subjectPhrase({ text, tokens }: TextModel, first: number, last: number): Extract | null {
  let hasPerson = false;
  for (let i = first; i < Math.min(last, first + MAX_PHRASE_WORDS + 1); i += 1) {
    const token = tokens[i];
    const previous = tokens[i - 1];
    if (!token || (i > first && token.isCapitalised)) return null;
    const isBreak = i > first && /[,;:.("“–—]/.test(text.slice(previous?.end ?? 0, token.start));
    const forms = verbForms(token.lower);
    const isVerb = i > first && (forms.has('auxiliary') || forms.has('past') || (hasPerson && isFinite(token.lower)));
    if (isVerb && hasPerson && previous) {
      const start = tokens[first]?.start ?? 0;
      return { text: text.slice(start, previous.end), start, end: previous.end };
    }
    if (isBreak || isVerb) return null;
    if (personNouns.has(token.lower)) hasPerson = true;
  }
  return null;
}
