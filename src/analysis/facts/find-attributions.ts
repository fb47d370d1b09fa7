import { isFinite } from './is-verb.js';
import type { FactLexicon } from './fact-lexicon.js';
import { mainSubject, phraseFrom, subjectBefore, type Source } from './find-subject.js';
import { gapBefore, isJoined, type SpeakingModel } from './speaking-model.js';
import { lazilyFor, wordSet } from './word-sets.js';

/** A verb of saying with its subject. */
export interface Attribution {
  readonly verb: number;
  readonly isStrong: boolean;
  readonly source: Source;
}

const lexiconOf = lazilyFor((lexicon?: FactLexicon) => {
  const { strong = '', weak = '' } = lexicon?.words.speech ?? {};
  return { strong: wordSet(strong), weak: wordSet(weak) };
});

/** The verbs of saying in `tokens.slice(first, last)`, outside quotations, each with its subject. */
export function findAttributions(model: SpeakingModel, first: number, last: number): Attribution[] {
  const { strong, weak } = lexiconOf(model.lexicon);
  const found: Attribution[] = [];
  for (let i = first; i < last; i += 1) {
    const token = model.tokens[i];
    if (!token || model.isQuoted[i]) continue;
    const isStrong = strong.has(token.lower);
    if (!isStrong && !weak.has(token.lower)) continue;
    const source = subjectOf(model, i, first, last, isStrong, found.at(-1)?.source ?? null);
    if (source) found.push({ verb: i, isStrong, source });
  }
  return found;
}

function subjectOf(
  model: SpeakingModel,
  verb: number,
  first: number,
  last: number,
  isStrong: boolean,
  previous: Source | null,
): Source | null {
  const isParticiple = model.lang === 'en' && model.tokens[verb]?.lower.endsWith('ing') === true;
  if (isParticiple) return previous ?? mainSubject(model, first, verb);
  const before = subjectBefore(model, verb, first);
  if (before) return before;
  const after = isStrong || model.lang !== 'en' ? subjectAfter(model, verb, first, last) : null;
  return after ?? (verb > first ? mainSubject(model, first, verb) : null);
}

/** "…," said the spokesman: the verb opens its clause, and the subject follows. */
function subjectAfter(model: SpeakingModel, verb: number, first: number, last: number): Source | null {
  const opensClause = verb === first || model.isQuoted[verb - 1] || !isJoined(model, verb);
  if (model.lang === 'en' && !opensClause) return null;
  if (verb + 1 >= last || !isJoined(model, verb + 1)) return null;
  const source = phraseFrom(model, verb + 1, last);
  const next = source && model.tokens[source.last];
  const isSubjectOfOther = next && source.last < last && isJoined(model, source.last) && isFinite(next.lower);
  return isSubjectOfOther && model.lang === 'en' ? null : source;
}

/**
 * Any verb behind a name that stands right after a quotation's comma: "…," Toomey fumed. No list of verbs is ever complete,
 * and there the place alone says that it is one of saying.
 */
export function findUnlistedAttribution(model: SpeakingModel, first: number, last: number): Source | null {
  const mention = model.beginnings.get(first);
  if (!mention || mention.last >= last) return null;
  const verb = model.tokens[mention.last];
  const isVerb = verb && !verb.isCapitalised && (isFinite(verb.lower) || /ed$/.test(verb.lower));
  return isVerb && /^\s$/.test(gapBefore(model, mention.last))
    ? { first: mention.first, last: mention.last, kind: 'name' }
    : null;
}
