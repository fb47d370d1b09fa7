import type { Mention } from './find-mentions.js';
import type { Name } from './group-names.js';
import { isFinite, verbForms } from './is-verb.js';
import { PERSON_NOUNS, ROLE_WORDS } from './lexicons/roles.js';
import { SPEECH_VERBS } from './lexicons/speech-verbs.js';
import type { TextModel, Token } from './read-text.js';
import { lazily, wordSet } from './word-sets.js';

/** Who a clause says is speaking: a name, a noun phrase ("a spokesman for the firm") or a pronoun. Token indexes, `last` exclusive. */
export interface Source {
  readonly first: number;
  readonly last: number;
  readonly kind: 'name' | 'phrase' | 'pronoun';
}

/** A verb of saying with its subject. */
export interface Attribution {
  readonly verb: number;
  readonly isStrong: boolean;
  readonly source: Source;
}

export interface SpeakingModel extends TextModel {
  /** Per token: whether it stands inside a quotation. */
  readonly isQuoted: readonly boolean[];
  /** Names by the index of the token that follows their mention, and by the first token of it with its role. */
  readonly endings: ReadonlyMap<number, Mention>;
  readonly beginnings: ReadonlyMap<number, Mention>;
}

const lexiconOf = lazily((lang: string) => {
  const { strong = '', weak = '', he = '', she = '', they = '' } = SPEECH_VERBS[lang] ?? {};
  return { strong: wordSet(strong), weak: wordSet(weak), pronouns: wordSet(`${he} ${she} ${they}`) };
});
const personNouns = wordSet(
  `${PERSON_NOUNS} ${ROLE_WORDS} statement group ad report campaign company email letter memo post tweet release article book poll document petition aide team organization organisation agency editorial`,
);
const SKIPPED = wordSet(
  'also then later once just recently previously reportedly has have had will would was were is are to been be being never often repeatedly even still now already first only who went on quoted as himself herself could might may can did do does a ont avait est hat haben ha han habían había tem foi heeft już także również też aussi auch también anche também ook',
);
const ADVERB = /ly$/;
const BOUNDARIES = wordSet(
  'and but while as when because that which if so after before since although though where whether than or',
);
const LINKS = wordSet('for of at from with in the a an his her to and');
const DETERMINERS = wordSet(
  'the a an one some another his her its their our several many most two three der die das ein eine le la les un une el los las una il lo uno o os um uma de het een',
);
/** How far before the verb its subject is looked for. */
const MAX_SUBJECT_TOKENS = 12;
const MAX_APPOSITION_TOKENS = 28;

/** The verbs of saying in `tokens.slice(first, last)`, outside quotations, each with its subject. */
export function findAttributions(model: SpeakingModel, first: number, last: number): Attribution[] {
  const { strong, weak } = lexiconOf(model.lang);
  const found: Attribution[] = [];
  for (let i = first; i < last; i += 1) {
    const token = model.tokens[i];
    if (!token || model.isQuoted[i]) continue;
    const isStrong = strong.has(token.lower);
    if (!isStrong && !weak.has(token.lower)) continue;
    const source = subjectBefore(model, i, first) ?? subjectAfter(model, i, first, last);
    if (source) found.push({ verb: i, isStrong, source });
  }
  return found;
}

const gapBefore = ({ text, tokens }: SpeakingModel, i: number): string =>
  text.slice(tokens[i - 1]?.end ?? 0, tokens[i]?.start ?? 0);
const isPlainGap = (gap: string): boolean => /^(?:\s|\.\s|-|['’]s?\s|\s&\s)$/.test(gap);

function subjectBefore(model: SpeakingModel, verb: number, first: number): Source | null {
  let end = verb;
  while (
    end > first &&
    isSkipped(model.tokens[end - 1]) &&
    isPlainGap(gapBefore(model, end)) &&
    !model.isQuoted[end - 1]
  )
    end -= 1;
  if (end <= first || model.isQuoted[end - 1]) return null;
  const gap = gapBefore(model, end);
  if (isPlainGap(gap) || (end < verb && /^,\s$/.test(gap) && model.tokens[end]?.lower === 'who'))
    return phraseEndingAt(model, end, first);
  if (/^(?:,|\)|\s[–—]|—|\),)\s?$/.test(gap)) return beforeApposition(model, end, first) ?? null;
  return null;
}

function isSkipped(token: Token | undefined): boolean {
  return token !== undefined && !token.isCapitalised && (SKIPPED.has(token.lower) || ADVERB.test(token.lower));
}

/** "Smith, the founder of the group, said": the subject stands before the first of the two commas. */
function beforeApposition(model: SpeakingModel, end: number, first: number): Source | null {
  const limit = Math.max(first + 1, end - MAX_APPOSITION_TOKENS);
  for (let i = end - 1; i >= limit; i -= 1) {
    if (model.isQuoted[i - 1]) return null;
    if (!/^(?:,|\s\(|\s[–—]|—)\s?$/.test(gapBefore(model, i))) continue;
    const source = phraseEndingAt(model, i, first);
    if (source && (source.kind !== 'phrase' || i - 1 > first)) return source;
  }
  return null;
}

/** The noun phrase, name or pronoun whose last word is the one before `end`. */
function phraseEndingAt(model: SpeakingModel, end: number, first: number): Source | null {
  const token = model.tokens[end - 1];
  if (!token) return null;
  if (lexiconOf(model.lang).pronouns.has(token.lower)) return { first: end - 1, last: end, kind: 'pronoun' };
  const start = phraseStart(model, end, first);
  const mention = model.endings.get(end);
  const phrase = model.tokens.slice(start, end);
  const hasNoun = phrase.some(({ lower }) => personNouns.has(lower));
  if (mention && !(hasNoun && isDescription(phrase, mention, start)))
    return { first: mention.first, last: mention.last, kind: 'name' };
  const isPhrase = model.lang === 'en' && hasNoun && start < end;
  return isPhrase ? { first: start, last: end, kind: 'phrase' } : null;
}

/** "a spokesman for Clinton": the name says whose spokesman it is. "spokesman John Smith": the name is his. */
function isDescription(phrase: readonly Token[], mention: Mention, start: number): boolean {
  const at = mention.first - start;
  return phrase.slice(0, Math.max(0, at)).some(({ lower }, i) => /^(?:for|of|at|from|with)$/.test(lower) && i >= 1);
}

function phraseStart(model: SpeakingModel, end: number, first: number): number {
  let start = end - 1;
  const limit = Math.max(first, end - MAX_SUBJECT_TOKENS);
  while (start > limit) {
    const previous = model.tokens[start - 1];
    if (!previous || model.isQuoted[start - 1] || !isPlainGap(gapBefore(model, start))) break;
    if (BOUNDARIES.has(previous.lower) && !(previous.lower === 'and' && model.tokens[start]?.isCapitalised)) break;
    if (!previous.isCapitalised && !LINKS.has(previous.lower) && isVerb(previous.lower)) break;
    start -= 1;
  }
  while (
    start < end - 1 &&
    LINKS.has(model.tokens[start]?.lower ?? '') &&
    !DETERMINERS.has(model.tokens[start]?.lower ?? '')
  )
    start += 1;
  return start;
}

const isVerb = (word: string): boolean =>
  verbForms(word).has('auxiliary') || (isFinite(word) && !personNouns.has(word) && !/s$/.test(word));

/** "…," said the spokesman: the verb opens its clause, and the subject follows. */
function subjectAfter(model: SpeakingModel, verb: number, first: number, last: number): Source | null {
  let at = verb + 1;
  while (at < last && isSkipped(model.tokens[at]) && isPlainGap(gapBefore(model, at))) at += 1;
  const token = model.tokens[at];
  if (!token || at >= last || !isPlainGap(gapBefore(model, at)) || model.isQuoted[at]) return null;
  if (verb > first && model.lang === 'en' && isPlainGap(gapBefore(model, verb)) && !model.isQuoted[verb - 1])
    return null;
  if (lexiconOf(model.lang).pronouns.has(token.lower)) return { first: at, last: at + 1, kind: 'pronoun' };
  return phraseFrom(model, at, last);
}

/** The name or noun phrase that begins at token `at`. */
export function phraseFrom(model: SpeakingModel, at: number, last: number): Source | null {
  let end = at;
  for (; end < Math.min(last, at + MAX_SUBJECT_TOKENS); end += 1) {
    if (end > at && !isPlainGap(gapBefore(model, end))) break;
    const mention = model.beginnings.get(end);
    if (mention) return { first: mention.first, last: mention.last, kind: 'name' };
    const token = model.tokens[end];
    if (!token || model.isQuoted[end] || (end > at && BOUNDARIES.has(token.lower))) break;
    if (end > at && verbForms(token.lower).has('auxiliary')) break;
  }
  const phrase = model.tokens.slice(at, end);
  const noun = phrase.findIndex(({ lower }) => personNouns.has(lower));
  return model.lang === 'en' && noun >= 0 ? { first: at, last: at + noun + 1, kind: 'phrase' } : null;
}

/** Adds to a text model what the search for speakers needs. */
export function readSpeakers(
  model: TextModel,
  names: readonly Name[],
  quotes: readonly { start: number; end: number }[],
): SpeakingModel {
  const mentions = names.flatMap((name) => name.mentions);
  let at = 0;
  const isQuoted = model.tokens.map((token) => {
    while (at < quotes.length && (quotes[at]?.end ?? 0) <= token.start) at += 1;
    const quote = quotes[at];
    return quote !== undefined && token.start >= quote.start && token.end <= quote.end;
  });
  const roleToken = (mention: Mention): number => {
    let first = mention.first;
    while (first > 0 && (model.tokens[first - 1]?.start ?? -1) >= mention.roleStart) first -= 1;
    return first;
  };
  return {
    ...model,
    isQuoted,
    endings: new Map(mentions.map((mention) => [mention.last, mention])),
    beginnings: new Map(mentions.map((mention) => [roleToken(mention), mention])),
  };
}
