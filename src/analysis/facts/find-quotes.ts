import type { Quote } from '../types.js';
import {
  findAttributions,
  phraseFrom,
  readSpeakers,
  type Attribution,
  type Source,
  type SpeakingModel,
} from './find-attributions.js';
import { findQuoteSpans, type QuoteSpan } from './find-quote-spans.js';
import type { Name } from './group-names.js';
import { SPEECH_VERBS } from './lexicons/speech-verbs.js';
import type { Sentence, TextModel } from './read-text.js';
import { resolvePronoun, type Voice } from './resolve-pronoun.js';

/** Shorter quotations are scare quotes, unless a verb of saying with a subject governs them. */
const MIN_UNATTRIBUTED_WORDS = 4;
/** An attribution after the quotation must begin within this many words. */
const MAX_WORDS_TO_VERB = 14;
const TITLE_BEFORE =
  /(?:titled|entitled|film|movie|book|novel|album|song|single|show|series|magazine|novels?|podcast|column|play|hit|named|nicknamed|so-called|hashtag|headlined|program|episode|segment|word|words|phrase|term|called the|known as)[\s,:(]{1,3}$/i;

interface Frame {
  readonly span: QuoteSpan;
  readonly sentence: Sentence;
  /** Token ranges outside the quotation: from the start of its sentence, and to the end of it. */
  readonly before: readonly [number, number];
  readonly after: readonly [number, number];
}

/** Finds the quotations of a text and who says them. Titles and scare quotes are left out. */
export function findQuotes(model: TextModel, names: readonly Name[]): Quote[] {
  const spans = findQuoteSpans(model.text, model.lang);
  const speaking = readSpeakers(model, names, spans);
  const quotes: Quote[] = [];
  let last: { voice: Voice; frame: Frame } | null = null;
  for (const span of spans) {
    const frame = frameOf(speaking, span);
    if (!frame || isTitle(speaking, span)) continue;
    const words = wordCount(model.text.slice(span.start, span.end));
    const own = attribute(speaking, names, frame, last?.voice ?? null);
    if (!own && words < MIN_UNATTRIBUTED_WORDS) continue;
    const voice: Voice | null = own ?? carryOver(speaking, names, frame, last);
    quotes.push(toQuote(model.text, span, voice));
    last = voice ? { voice, frame } : null;
  }
  return quotes;
}

const wordCount = (text: string): number => text.match(/[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu)?.length ?? 0;

function toQuote(text: string, { start, end }: QuoteSpan, voice: Voice | null): Quote {
  const cut = /[,،，]$/.test(text.slice(start, end)) ? end - 1 : end;
  return {
    text: text.slice(start, cut),
    speaker: voice && text.slice(voice.start, voice.end),
    speakerStart: voice?.start ?? null,
    speakerEnd: voice?.end ?? null,
    start,
    end: cut,
  };
}

function isTitle({ text }: SpeakingModel, { outerStart, start, end }: QuoteSpan): boolean {
  const inner = text.slice(start, end);
  if (end - start < 2 || !/\p{L}/u.test(inner)) return true;
  const words = inner.split(/\s+/);
  const isShort = words.length <= 6 && !/[,.!?…]$/.test(inner);
  return isShort && TITLE_BEFORE.test(text.slice(Math.max(0, outerStart - 30), outerStart));
}

function frameOf({ sentences, tokens, isQuoted }: SpeakingModel, span: QuoteSpan): Frame | null {
  const opening = sentences[sentenceAt(sentences, span.outerStart)];
  const closing = sentences[sentenceAt(sentences, Math.max(span.outerStart, span.outerEnd - 1))];
  if (!opening || !closing) return null;
  let from = opening.last;
  while (from > opening.first && (tokens[from - 1]?.start ?? 0) >= span.outerStart) from -= 1;
  let to = closing.first;
  while (to < closing.last && (tokens[to]?.end ?? 0) <= span.outerEnd) to += 1;
  let end = to;
  while (end < closing.last && !isQuoted[end]) end += 1;
  return { span, sentence: closing, before: [opening.first, from], after: [to, end] };
}

/** Index of the sentence that holds the character, or the one before it. */
function sentenceAt(sentences: readonly Sentence[], at: number): number {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sentences[middle]?.start ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The speaker named in the quotation's own sentence. */
function attribute(model: SpeakingModel, names: readonly Name[], frame: Frame, previous: Voice | null): Voice | null {
  const source = sourceAfter(model, frame) ?? sourceBefore(model, frame) ?? sourceAccording(model, frame);
  if (!source) return null;
  return toVoice(model, names, source, previous);
}

function toVoice(model: SpeakingModel, names: readonly Name[], source: Source, previous: Voice | null): Voice | null {
  const start = model.tokens[source.first]?.start ?? 0;
  const end = model.tokens[source.last - 1]?.end ?? 0;
  if (source.kind === 'pronoun') return resolvePronoun(model, names, source.first, previous);
  if (source.kind === 'phrase') return { start, end, name: null };
  const name = names.find(({ mentions }) => mentions.some((mention) => mention.first === source.first));
  return name?.kind === 'person'
    ? { start: name.best.start, end: name.best.end, name }
    : { start, end, name: name ?? null };
}

function sourceAfter(model: SpeakingModel, { span, after: [from, to] }: Frame): Source | null {
  if (from >= to || span.isOpen) return null;
  const gap = model.text.slice(span.outerEnd, model.tokens[from]?.start ?? span.outerEnd);
  if (/[.;:]/.test(gap)) return null;
  const found = findAttributions(model, from, to).filter(({ verb }) => verb - from < MAX_WORDS_TO_VERB);
  const direct = found.find((attribution) => isDirectlyAfter(attribution, from));
  return direct?.source ?? null;
}

/** Nothing but the subject and its verb, in either order, stands between quotation and attribution. */
function isDirectlyAfter({ verb, source, isStrong }: Attribution, from: number): boolean {
  const opens = Math.min(verb, source.first);
  return opens - from <= (isStrong ? 3 : 0);
}

function sourceBefore(model: SpeakingModel, { before: [from, to] }: Frame): Source | null {
  const found = findAttributions(model, from, to);
  return found.at(-1)?.source ?? null;
}

function sourceAccording(model: SpeakingModel, { sentence, before, after }: Frame): Source | null {
  const phrases = SPEECH_VERBS[model.lang]?.according ?? [];
  const from = model.tokens[before[0]]?.start ?? sentence.start;
  const to = model.tokens[after[1] - 1]?.end ?? sentence.end;
  const lower = model.text.slice(from, to).toLowerCase();
  for (const phrase of phrases) {
    const at = lower.search(new RegExp(`(?<![\\p{L}])${phrase}(?![\\p{L}])`, 'u'));
    if (at < 0) continue;
    const next = model.tokens.findIndex((token, i) => i >= before[0] && token.start >= from + at + phrase.length);
    const source = next >= 0 && !model.isQuoted[next] ? phraseFrom(model, next, Math.max(after[1], before[1])) : null;
    if (source) return source;
  }
  return null;
}

/** The speaker of a quotation whose own sentence names none. */
function carryOver(
  model: SpeakingModel,
  names: readonly Name[],
  frame: Frame,
  last: { voice: Voice; frame: Frame } | null,
): Voice | null {
  const near = nameInFrame(model, names, frame);
  if (near) return near;
  const index = model.sentences.indexOf(frame.sentence);
  if (last && isContinued(model, last.frame, frame)) return last.voice;
  const opening = sentenceAt(model.sentences, frame.span.outerStart);
  const previous = model.sentences[Math.min(index, opening) - 1];
  if (!previous) return null;
  const said = findAttributions(model, previous.first, previous.last).at(-1);
  if (said) return toVoice(model, names, said.source, last?.voice ?? null);
  return subjectOf(model, names, previous) ?? last?.voice ?? null;
}

/** The same speaker goes on: in the same paragraph, or in the next after an open or closing quotation. */
function isContinued({ sentences, text }: SpeakingModel, earlier: Frame, later: Frame): boolean {
  const from = earlier.sentence;
  const to = sentences[sentenceAt(sentences, later.span.outerStart)];
  if (!to) return false;
  if (earlier.span.isOpen && to.block - from.block <= 1) return true;
  const between = text.slice(earlier.sentence.end, to.start);
  if (from.block === to.block) return wordCount(between) === 0 || from === to;
  return to.block - from.block === 1 && wordCount(text.slice(from.end, to.start)) === 0;
}

function nameInFrame(model: SpeakingModel, names: readonly Name[], { before: [from, to] }: Frame): Voice | null {
  for (let i = to; i > from; i -= 1) {
    const mention = model.endings.get(i);
    if (!mention || model.isQuoted[i - 1]) continue;
    const source: Source = { first: mention.first, last: mention.last, kind: 'name' };
    return toVoice(model, names, source, null);
  }
  return null;
}

/** The first person or organisation of a sentence. */
function subjectOf(model: SpeakingModel, names: readonly Name[], { first, last }: Sentence): Voice | null {
  for (let i = first; i < last; i += 1) {
    const mention = model.beginnings.get(i);
    if (!mention || model.isQuoted[i]) continue;
    const name = names.find(({ mentions }) => mentions.includes(mention));
    if (name && name.kind !== 'place')
      return toVoice(model, names, { first: mention.first, last: mention.last, kind: 'name' }, null);
  }
  return null;
}
