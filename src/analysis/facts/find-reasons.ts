import type { Extract } from '../types.js';
import { verbForms } from './is-verb.js';
import type { FactLexicon } from './fact-lexicon.js';
import { HEADLINE_REASON_MARKERS, MANNER_MARKERS, REASON_NOUNS } from './lexicons/reasons.js';
import { earliness, rank, type Candidate, type Story } from './story.js';
import { lazilyFor } from './word-sets.js';
import { WHY } from './weights.js';

const MAX_ANSWERS = 4;
/** Reasons are looked for this deep in the text, and are at most so many words. */
const MAX_SENTENCES = 14;
const MAX_CLAUSE_WORDS = 16;
const MIN_CLAUSE_WORDS = 2;
/** Where a clause ends: punctuation, or a word that opens the next one. */
const CLAUSE_END =
  /[,;:.!?…—–]\s|\s\(|[.!?…]["”’»)]*$|\s[–—]|["”»]\s(?=\p{Lu})|\s(?:after|as|when|while|who|which|but|although|because|despite|amid|where|say|says|said|according)\s/u;

const patternOf = lazilyFor((lexicon?: FactLexicon) => {
  const markers = (lexicon?.words.reasons ?? '').split('|').filter(Boolean);
  const choices = markers.map((marker) => marker.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return {
    markers,
    pattern: markers.length ? new RegExp(`(?<![\\p{L}])(?:${choices.join('|')})(?![\\p{L}])\\s?`, 'giu') : null,
  };
});
const PURPOSE = /(?<![\p{L}])to (?=(\p{Ll}+)(?![\p{L}]))/giu;
const NOUN = new RegExp(`(?<![\\p{L}])(?:${REASON_NOUNS}) (?:for|to|against|at|over) `, 'giu');
const HEADLINE_MARKER = new RegExp(`(?<![\\p{L}])(?:${HEADLINE_REASON_MARKERS}) `, 'giu');
const MANNER = new RegExp(`(?<![\\p{L}])(?:${MANNER_MARKERS.split('|').join('|')}) (?=(\\p{Ll}+)(?![\\p{L}]))`, 'giu');
/** Verbs before an infinitive that is no purpose: "agreed to keep". */
const GOVERNS =
  /(?:click|agreed|want(?:s|ed)?|plan(?:s|ned)?|refus(?:es|ed)|try|tri(?:es|ed)|trying|set|due|likely|able|unable|expected|began|begin|continu(?:es|ed)|need(?:s|ed)?|ha[sd]|have|ought|going|used|according|order(?:s|ed)?|urg(?:es|ed)|ask(?:s|ed)|told|vow(?:s|ed)|pledg(?:es|ed)|promis(?:es|ed)|seem(?:s|ed)?|appear(?:s|ed)?|hop(?:es|ed|ing)|fail(?:s|ed)?|forced|allowed|supposed|believed|said|how|what|where|chance|attempt|effort|bid|ready|decid(?:es|ed)|threaten(?:s|ed)?)\s$/i;

interface Source {
  readonly text: string;
  /** Offset of `text` in the article, or null for the title. */
  readonly offset: number | null;
  readonly bonus: number;
}

/** Clauses that say why it happened, best first; none where the text does not say. */
export function rankWhy(story: Story): Extract[] {
  const { lang, lexicon } = story.model;
  return rank(
    sourcesOf(story).flatMap((source) =>
      lang === 'en'
        ? [...reasonsIn(source, lexicon), ...nounReasonsIn(source), ...headlineReasonsIn(source), ...purposesIn(source)]
        : reasonsIn(source, lexicon),
    ),
    MAX_ANSWERS,
  );
}

/** Clauses that say how it was done. */
export function rankHow(story: Story): Extract[] {
  if (story.model.lang !== 'en') return [];
  return rank(
    sourcesOf(story).flatMap((source) =>
      [...source.text.matchAll(MANNER)].flatMap((match) => {
        if (!verbForms(match[1] ?? '').has('ing') && !/^using/i.test(match[0])) return [];
        return clauseFrom(source, match.index, match.index, source.bonus) ?? [];
      }),
    ),
    MAX_ANSWERS,
  );
}

function sourcesOf(story: Story): Source[] {
  const { model, headline, eventOverlap } = story;
  const sentences = model.sentences.slice(0, MAX_SENTENCES).map(({ start, end }, i) => ({
    text: model.text.slice(start, end),
    offset: start,
    bonus: WHY.early * earliness(story, i) + WHY.eventOverlap * (eventOverlap[i] ?? 0),
  }));
  return [{ text: headline.title, offset: null, bonus: WHY.headline + WHY.early }, ...sentences];
}

function reasonsIn(source: Source, lexicon: FactLexicon | undefined): Candidate[] {
  const { markers, pattern } = patternOf(lexicon);
  if (!pattern) return [];
  return [...source.text.matchAll(pattern)].flatMap((match) => {
    const marker = match[0].trim().toLowerCase();
    const strength = WHY.marker * (1 - markers.indexOf(marker) / markers.length);
    const from = match.index + match[0].length;
    return clauseFrom(source, from, from, source.bonus + strength) ?? [];
  });
}

const nounReasonsIn = (source: Source): Candidate[] =>
  [...source.text.matchAll(NOUN)].flatMap(
    ({ 0: marker, index }) => clauseFrom(source, index, index + marker.length, source.bonus + WHY.noun) ?? [],
  );

function headlineReasonsIn(source: Source): Candidate[] {
  if (source.offset !== null) return [];
  return [...source.text.matchAll(HEADLINE_MARKER)].flatMap(({ 0: marker, index }) => {
    const from = index + marker.length;
    return clauseFrom(source, from, from, source.bonus + WHY.headlineMarker) ?? [];
  });
}

function purposesIn(source: Source): Candidate[] {
  return [...source.text.matchAll(PURPOSE)].flatMap((match) => {
    const before = source.text.slice(Math.max(0, match.index - 16), match.index);
    if (!verbForms((match[1] ?? '').toLowerCase()).has('base') || GOVERNS.test(before)) return [];
    return (
      clauseFrom(
        source,
        match.index,
        match.index + match[0].length,
        source.bonus + (source.offset === null ? WHY.headlinePurpose : WHY.purpose),
      ) ?? []
    );
  });
}

function clauseFrom({ text, offset }: Source, from: number, contentFrom: number, score: number): Candidate | null {
  const rest = text.slice(contentFrom);
  const end = CLAUSE_END.exec(rest);
  const words = [...rest.slice(0, end ? end.index : rest.length).matchAll(/\S+/g)].slice(0, MAX_CLAUSE_WORDS);
  const last = words.at(-1);
  if (!last || words.length < MIN_CLAUSE_WORDS) return null;
  const raw = text.slice(from, contentFrom + last.index + last[0].length).replace(/[\s,;:.]+$/, '');
  const start = offset === null ? null : offset + from;
  return { text: raw, start, end: start === null ? null : start + raw.length, score };
}
