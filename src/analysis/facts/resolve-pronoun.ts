import type { SpeakingModel } from './find-attributions.js';
import type { Span } from './find-sentences.js';
import type { Gender, Name } from './group-names.js';
import { SPEECH_VERBS } from './lexicons/speech-verbs.js';
import { lazily, wordSet } from './word-sets.js';

/** A speaker: where the text names them, and which name it is, if it is one. */
export interface Voice extends Span {
  readonly name: Name | null;
}

/** Antecedents further back than this are forgotten. */
const MAX_SENTENCES_BACK = 6;

const pronounsOf = lazily((lang: string) => {
  const { he = '', she = '', they = '' } = SPEECH_VERBS[lang] ?? {};
  return { he: wordSet(he), she: wordSet(she), they: wordSet(they) };
});

/** The last fitting name before a pronoun: the previous speaker if still spoken of, else the nearest sentence's first person. */
export function resolvePronoun(
  model: SpeakingModel,
  names: readonly Name[],
  at: number,
  previous: Voice | null,
): Voice | null {
  const token = model.tokens[at];
  if (!token) return null;
  const { he, she } = pronounsOf(model.lang);
  const gender: Gender = he.has(token.lower) ? 'male' : she.has(token.lower) ? 'female' : null;
  if (gender === null) return previous && previous.name?.kind !== 'person' ? previous : lastOther(model, names, at);
  return nearestPerson(model, names, at, gender, previous) ?? (fits(previous?.name ?? null, gender) ? previous : null);
}

const fits = (name: Name | null, gender: Gender): boolean =>
  name?.kind === 'person' && (name.gender === gender || name.gender === null);

function nearestPerson(
  model: SpeakingModel,
  names: readonly Name[],
  at: number,
  gender: Gender,
  previous: Voice | null,
): Voice | null {
  const home = model.tokens[at]?.sentence ?? 0;
  const candidates = names
    .filter((name) => fits(name, gender))
    .flatMap((name) => name.mentions.map((mention) => ({ name, mention })))
    .filter(
      ({ mention }) =>
        mention.first < at && !model.isQuoted[mention.first] && home - mention.sentence <= MAX_SENTENCES_BACK,
    );
  const nearest = Math.max(...candidates.map(({ mention }) => mention.sentence));
  const here = candidates.filter(({ mention }) => mention.sentence === nearest);
  const chosen =
    here.find(({ name }) => name === previous?.name) ?? here.sort((a, b) => a.mention.first - b.mention.first)[0];
  return chosen ? { start: chosen.name.best.start, end: chosen.name.best.end, name: chosen.name } : null;
}

/** "It added", "they said": the last organisation named outside quotations. */
function lastOther(model: SpeakingModel, names: readonly Name[], at: number): Voice | null {
  const mentions = names
    .filter(({ kind }) => kind === 'organisation' || kind === 'other')
    .flatMap((name) => name.mentions.map((mention) => ({ name, mention })))
    .filter(({ mention }) => mention.first < at && !model.isQuoted[mention.first])
    .sort((a, b) => b.mention.first - a.mention.first);
  const [last] = mentions;
  return last ? { start: last.mention.start, end: last.mention.end, name: last.name } : null;
}
