import type { Mention } from './find-mentions.js';
import type { Span } from './find-sentences.js';
import type { Gender, Name } from './group-names.js';
import { isFinite } from './is-verb.js';
import type { FactLexicon } from './fact-lexicon.js';
import { isJoined, type SpeakingModel } from './speaking-model.js';
import { lazilyFor, wordSet } from './word-sets.js';

/** A speaker: where the text names them, and which name it is, if it is one. */
export interface Voice extends Span {
  readonly name: Name | null;
}

interface Antecedent {
  readonly name: Name;
  readonly mention: Mention;
}

/** Antecedents further back than this are forgotten. */
const MAX_SENTENCES_BACK = 6;
const MAX_MENTIONS_BACK = 40;

const pronounsOf = lazilyFor((lexicon?: FactLexicon) => {
  const { he = '', she = '' } = lexicon?.words.speech ?? {};
  return { he: wordSet(he), she: wordSet(she) };
});

/** The last fitting name before a pronoun: in the nearest sentence that has one, its subject first. */
export function resolvePronoun(model: SpeakingModel, at: number, previous: Voice | null): Voice | null {
  const word = model.tokens[at]?.lower ?? '';
  const { he, she } = pronounsOf(model.lexicon);
  const gender: Gender = he.has(word) ? 'male' : she.has(word) ? 'female' : null;
  if (gender === null) return previous && previous.name?.kind !== 'person' ? previous : lastOther(model, at);
  const chosen = nearestPerson(model, at, gender, previous);
  if (chosen) return { start: chosen.name.best.start, end: chosen.name.best.end, name: chosen.name };
  return previous?.name && fits(previous.name, gender) ? previous : null;
}

const fits = ({ kind, gender }: Name, wanted: Gender): boolean =>
  kind === 'person' && (gender === wanted || gender === null);

function nearestPerson(
  model: SpeakingModel,
  at: number,
  gender: Gender,
  previous: Voice | null,
): Antecedent | undefined {
  const home = model.tokens[at]?.sentence ?? 0;
  const candidates = antecedents(model, at).filter(
    ({ name, mention }) => fits(name, gender) && home - mention.sentence <= MAX_SENTENCES_BACK,
  );
  const nearest = candidates.at(-1)?.mention.sentence;
  const close = candidates.filter(({ mention }) => mention.sentence === nearest);
  const certain = close.filter(({ name }) => name.gender === gender);
  const here = certain.length ? certain : close;
  return (
    here.find(({ mention }) => isSubject(model, mention)) ?? here.find(({ name }) => name === previous?.name) ?? here[0]
  );
}

function isSubject(model: SpeakingModel, { last }: Mention): boolean {
  const next = model.tokens[last];
  return next !== undefined && isJoined(model, last) && (isFinite(next.lower) || /[^e]ed$/.test(next.lower));
}

/** The names mentioned shortly before token `at`, outside quotations, in order. */
function antecedents({ mentions, nameOf }: SpeakingModel, at: number): Antecedent[] {
  let end = 0;
  for (let high = mentions.length; end < high;) {
    const middle = (end + high) >> 1;
    if ((mentions[middle]?.first ?? 0) < at) end = middle + 1;
    else high = middle;
  }
  return mentions.slice(Math.max(0, end - MAX_MENTIONS_BACK), end).flatMap((mention) => {
    const name = nameOf.get(mention);
    return name ? [{ name, mention }] : [];
  });
}

/** "It added", "they said": the last organisation named outside quotations. */
function lastOther(model: SpeakingModel, at: number): Voice | null {
  const found = antecedents(model, at).findLast(({ name }) => name.kind === 'organisation' || name.kind === 'other');
  return found ? { start: found.mention.start, end: found.mention.end, name: found.name } : null;
}
