import { isFinite, verbForms } from './is-verb.js';
import { PERSON_NOUNS, ROLE_WORDS, SPEAKING_NOUNS } from './lexicons/roles.js';
import type { FactLexicon } from './fact-lexicon.js';
import type { Token } from './read-text.js';
import { gapBefore, isJoined, type SpeakingModel } from './speaking-model.js';
import { lazilyFor, wordSet } from './word-sets.js';

/** Who a clause is about: a name, a noun phrase ("a spokesman for the firm") or a pronoun. Token indexes, `last` exclusive. */
export interface Source {
  readonly first: number;
  readonly last: number;
  readonly kind: 'name' | 'phrase' | 'pronoun';
}

const personNouns = wordSet(`${PERSON_NOUNS} ${ROLE_WORDS} ${SPEAKING_NOUNS}`);
const pronounsOf = lazilyFor((lexicon?: FactLexicon) => {
  const { he = '', she = '', they = '' } = lexicon?.words.speech ?? {};
  return wordSet(`${he} ${she} ${they}`);
});
const SKIPPED: Readonly<Record<string, ReadonlySet<string>>> = {
  en: wordSet(
    'also then later once just recently previously reportedly has have had will would was were is are to been be being never often repeatedly even still now already first only who went on quoted as himself herself could might may can did do does',
  ),
  other: wordSet(
    'a ont avait est hat haben ha han habían había tem foi heeft już także również też aussi auch également anche também ook',
  ),
};
const ADVERB = /ly$/;
const BOUNDARIES = wordSet(
  'and but while as when because that which if so after before since although though where whether than or',
);
const LINKS = wordSet('for of at from with in the a an his her to and');
const DETERMINERS = wordSet('the a an one some another his her its their our several many most two three multiple');
/** How far before the verb its subject is looked for, and how long a noun phrase may be. */
const MAX_SUBJECT_TOKENS = 12;
const MAX_APPOSITION_TOKENS = 28;

export const isPronoun = ({ lexicon }: SpeakingModel, token: Token): boolean => pronounsOf(lexicon).has(token.lower);

/** The subject of the verb at token `verb`, looked for from `first` on. */
export function subjectBefore(model: SpeakingModel, verb: number, first: number): Source | null {
  let end = verb;
  while (end > first && isSkipped(model, end - 1) && isJoined(model, end)) end -= 1;
  if (end <= first || model.isQuoted[end - 1]) return null;
  const gap = gapBefore(model, end);
  if (isJoined(model, end) || (/^,\s$/.test(gap) && model.tokens[end]?.lower === 'who'))
    return phraseEndingAt(model, end, first);
  if (/^(?:,|\)|\s[–—]|—|\),)\s?$/.test(gap)) return beforeApposition(model, end, first);
  return null;
}

/** The subject of the sentence's own verb, for what hangs on it: "Trump told a rally, saying …". */
export function mainSubject(model: SpeakingModel, first: number, before: number): Source | null {
  for (let i = first + 1; i < before; i += 1) {
    const token = model.tokens[i];
    if (!token || model.isQuoted[i] || token.isCapitalised) continue;
    if (!isFinite(token.lower) && !/[^e]ed$/.test(token.lower)) continue;
    const source = subjectBefore(model, i, first);
    if (source && (source.kind !== 'phrase' || source.first === first)) return source;
  }
  return null;
}

function isSkipped({ tokens, lang, isQuoted }: SpeakingModel, i: number): boolean {
  const token = tokens[i];
  if (!token || token.isCapitalised || isQuoted[i]) return false;
  return (
    SKIPPED[lang === 'en' ? 'en' : 'other']?.has(token.lower) === true || (lang === 'en' && ADVERB.test(token.lower))
  );
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
export function phraseEndingAt(model: SpeakingModel, end: number, first: number): Source | null {
  const token = model.tokens[end - 1];
  if (!token || model.isQuoted[end - 1]) return null;
  if (isPronoun(model, token)) return { first: end - 1, last: end, kind: 'pronoun' };
  const start = phraseStart(model, end, first);
  const mention = model.endings.get(end);
  const phrase = model.tokens.slice(start, end);
  const noun = phrase.findIndex(({ lower }) => personNouns.has(lower));
  const isOthers = noun >= 0 && mention !== undefined && phrase.slice(noun + 1, mention.first - start).some(isLink);
  if (mention && !isOthers) return { first: mention.first, last: mention.last, kind: 'name' };
  if (model.lang !== 'en') return null;
  const isWhole = start === first || DETERMINERS.has(phrase[0]?.lower ?? '');
  return noun >= 0 || (isWhole && phrase.length > 1) ? { first: start, last: end, kind: 'phrase' } : null;
}

/** "a spokesman for Clinton": the name says whose spokesman it is. "spokesman John Smith": the name is his. */
const isLink = ({ lower }: Token): boolean => /^(?:for|of|at|from|with)$/.test(lower);

function phraseStart(model: SpeakingModel, end: number, first: number): number {
  let start = end - 1;
  const limit = Math.max(first, end - MAX_SUBJECT_TOKENS);
  while (start > limit) {
    const previous = model.tokens[start - 1];
    if (!previous || model.isQuoted[start - 1] || !isJoined(model, start)) break;
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

/** The name or noun phrase that begins at token `at`, at most up to `last`. */
export function phraseFrom(model: SpeakingModel, at: number, last: number): Source | null {
  const opening = model.tokens[at];
  if (!opening || model.isQuoted[at]) return null;
  if (isPronoun(model, opening)) return { first: at, last: at + 1, kind: 'pronoun' };
  let end = at;
  let noun = -1;
  for (; end < Math.min(last, at + MAX_SUBJECT_TOKENS); end += 1) {
    const token = model.tokens[end];
    if (!token || model.isQuoted[end] || (end > at && !isJoined(model, end))) break;
    const mention = noun < 0 || !isLink(model.tokens[end - 1] ?? token) ? model.beginnings.get(end) : undefined;
    if (mention && mention.last <= last) return { first: mention.first, last: mention.last, kind: 'name' };
    if (end > at && (BOUNDARIES.has(token.lower) || verbForms(token.lower).has('auxiliary'))) break;
    if (noun < 0 && personNouns.has(token.lower)) noun = end;
  }
  const named = end > at + 1 ? nameInApposition(model, end, last) : null;
  if (named) return named;
  return model.lang === 'en' && noun >= 0 ? { first: at, last: end, kind: 'phrase' } : null;
}

/** "said the harbour manager, Morag Tulloch": the role comes first, and the full name stands behind a comma. */
function nameInApposition(model: SpeakingModel, at: number, last: number): Source | null {
  const mention = /^,\s$/.test(gapBefore(model, at)) ? model.beginnings.get(at) : undefined;
  if (!mention || mention.first !== at || mention.last > last || mention.words.length < 2) return null;
  return model.nameOf.get(mention)?.kind === 'place' ? null : { first: at, last: mention.last, kind: 'name' };
}
