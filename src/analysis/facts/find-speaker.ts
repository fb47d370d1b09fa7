import { findAttributions, findUnlistedAttribution, type Attribution } from './find-attributions.js';
import { mainSubject, phraseEndingAt, phraseFrom, type Source } from './find-subject.js';
import type { FactLexicon } from './fact-lexicon.js';
import type { QuoteFrame } from './quote-frame.js';
import type { Sentence } from './read-text.js';
import { resolvePronoun, type Voice } from './resolve-pronoun.js';
import { gapBefore, type SpeakingModel } from './speaking-model.js';
import { lazilyFor } from './word-sets.js';

/** The attribution behind a quotation begins within so many words: "American Action Forum's Douglas Holtz-Eakin said". */
const MAX_WORDS_TO_STRONG_VERB = 8;
/** A colon or dash after a name at most so long introduces what it says. */
const INTRODUCES = /:\s?$|,\s?$/;

/** A quotation that has a speaker, for the one that follows. */
export interface Spoken {
  readonly voice: Voice;
  readonly frame: QuoteFrame;
}

/** The speaker named in the quotation's own sentence by a verb of saying or the like. */
export function findSpeaker(model: SpeakingModel, frame: QuoteFrame, last: Spoken | null): Voice | null {
  const source =
    sourceAfter(model, frame) ??
    sourceBefore(model, frame) ??
    sourceAccording(model, frame) ??
    sourceAtColon(model, frame);
  return source ? toVoice(model, source, last?.voice ?? null) : null;
}

/** The speaker of a quotation whose own sentence says nobody speaks: its subject, or whoever spoke just before. */
export function carrySpeaker(model: SpeakingModel, frame: QuoteFrame, last: Spoken | null): Voice | null {
  const [from, to] = frame.before;
  const own = mainSubject(model, from, to) ?? nearestName(model, from, to);
  if (own) return toVoice(model, own, last?.voice ?? null);
  if (last && isContinued(model, last.frame, frame)) return last.voice;
  const previous = model.sentences[frame.opens - 1];
  if (!previous) return null;
  const said = findAttributions(model, previous.first, previous.last).at(-1);
  if (said) return toVoice(model, said.source, last?.voice ?? null);
  return firstActor(model, previous) ?? last?.voice ?? null;
}

function toVoice(model: SpeakingModel, source: Source, previous: Voice | null): Voice | null {
  const start = model.tokens[source.first]?.start ?? 0;
  const end = model.tokens[source.last - 1]?.end ?? 0;
  if (source.kind === 'pronoun') return resolvePronoun(model, source.first, previous);
  if (source.kind === 'phrase') return { start, end, name: null };
  const mention = model.beginnings.get(source.first);
  const name = (mention && model.nameOf.get(mention)) ?? null;
  return name?.kind === 'person' ? { start: name.best.start, end: name.best.end, name } : { start, end, name };
}

function sourceAfter(model: SpeakingModel, { span, after: [from, to] }: QuoteFrame): Source | null {
  if (from >= to || span.isOpen) return null;
  if (/[.;:]/.test(gapBefore(model, from).replace(/^.*["'”’»“]/s, ''))) return null;
  const direct = findAttributions(model, from, to).find((attribution) => isDirectlyAfter(attribution, from));
  if (direct) return direct.source;
  return /[,?!…—]$/.test(model.text.slice(span.start, span.end)) ? findUnlistedAttribution(model, from, to) : null;
}

/** Nothing but the subject and its verb, in either order, stands between quotation and attribution. */
function isDirectlyAfter({ verb, source, isStrong }: Attribution, from: number): boolean {
  return Math.min(verb, source.first) - from <= (isStrong ? MAX_WORDS_TO_STRONG_VERB : 0);
}

const sourceBefore = (model: SpeakingModel, { before: [from, to] }: QuoteFrame): Source | null =>
  findAttributions(model, from, to).at(-1)?.source ?? null;

const accordingOf = lazilyFor((lexicon?: FactLexicon) => {
  const phrases = lexicon?.words.speech.according ?? [];
  return { pattern: phrases.length ? new RegExp(`(?<![\\p{L}])(?:${phrases.join('|')})(?![\\p{L}])`, 'iu') : null };
});

function sourceAccording(model: SpeakingModel, { before, after }: QuoteFrame): Source | null {
  const { pattern } = accordingOf(model.lexicon);
  if (!pattern) return null;
  for (const [from, to] of [after, before]) {
    const start = model.tokens[from]?.start ?? 0;
    const found = pattern.exec(model.text.slice(start, model.tokens[to - 1]?.end ?? start));
    if (!found || from >= to) continue;
    const end = start + found.index + found[0].length;
    let next = from;
    while (next < to && (model.tokens[next]?.start ?? 0) < end) next += 1;
    const source = phraseFrom(model, next, to);
    if (source && source.kind !== 'pronoun') return source;
  }
  return null;
}

/** "From the report: “…”", "Trump: “…”", "“…” – Trump". */
function sourceAtColon(model: SpeakingModel, { span, before: [from, to], after }: QuoteFrame): Source | null {
  const opening = model.text.slice(model.tokens[to - 1]?.end ?? 0, span.outerStart);
  if (to > from && INTRODUCES.test(opening)) return phraseEndingAt(model, to, from);
  const isSigned = after[0] < after[1] && /^[\s"”»]{0,3}[–—-]{1,2}\s?$/.test(gapBefore(model, after[0]));
  return isSigned ? phraseFrom(model, after[0], after[1]) : null;
}

/** The same speaker goes on: in the same paragraph, or in the next one after a quotation that was left open or ended its own. */
function isContinued({ sentences }: SpeakingModel, earlier: QuoteFrame, later: QuoteFrame): boolean {
  const from = sentences[earlier.closes]?.block ?? 0;
  const to = sentences[later.opens]?.block ?? 0;
  if (earlier.span.isOpen && to - from <= 1) return true;
  return to - from <= 1 && later.opens - earlier.closes <= 1;
}

function nearestName(model: SpeakingModel, from: number, to: number): Source | null {
  for (let i = to; i > from; i -= 1) {
    const mention = model.endings.get(i);
    if (mention && mention.first >= from && !model.isQuoted[i - 1])
      return { first: mention.first, last: mention.last, kind: 'name' };
  }
  return null;
}

/** The first person or organisation of a sentence. */
function firstActor(model: SpeakingModel, { first, last }: Sentence): Voice | null {
  for (let i = first; i < last; i += 1) {
    const mention = model.beginnings.get(i);
    if (!mention || model.isQuoted[i] || model.nameOf.get(mention)?.kind === 'place') continue;
    return toVoice(model, { first: mention.first, last: mention.last, kind: 'name' }, null);
  }
  return null;
}
