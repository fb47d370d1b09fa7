import type { Quote } from '../types.js';
import { countWords } from './choose-key-points.js';
import { findQuoteSpans, type QuoteSpan } from './find-quote-spans.js';
import { carrySpeaker, findSpeaker, type Spoken } from './find-speaker.js';
import type { Name } from './group-names.js';
import { frameOf } from './quote-frame.js';
import type { TextModel } from './read-text.js';
import type { Voice } from './resolve-pronoun.js';
import { readSpeakers } from './speaking-model.js';

/** Shorter quotations are scare quotes, unless a verb of saying with a subject governs them. */
const MIN_UNATTRIBUTED_WORDS = 4;
const MAX_TITLE_WORDS = 6;
const TITLE_BEFORE =
  /(?:titled|entitled|film|movie|book|novels?|album|song|single|show|series|magazine|podcast|column|play|hit|named|nicknamed|so-called|hashtag|headlined|program|episode|segment|word|words|phrase|term|known as)[\s,:(]{1,3}$/i;

/** Finds the quotations of a text and who says them. Titles and scare quotes are left out. */
export function findQuotes(model: TextModel, names: readonly Name[]): Quote[] {
  const spans = findQuoteSpans(model.text, model.lang);
  const speaking = readSpeakers(model, names, spans);
  const quotes: Quote[] = [];
  let last: Spoken | null = null;
  for (const span of spans) {
    const frame = frameOf(speaking, span);
    if (!frame || isTitle(model.text, span)) continue;
    const own = findSpeaker(speaking, frame, last);
    if (!own && countWords(model.text.slice(span.start, span.end)) < MIN_UNATTRIBUTED_WORDS) continue;
    const voice: Voice | null = own ?? carrySpeaker(speaking, frame, last);
    quotes.push(toQuote(model.text, span, voice));
    last = voice ? { voice, frame } : null;
  }
  return quotes;
}

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

function isTitle(text: string, { outerStart, start, end }: QuoteSpan): boolean {
  const inner = text.slice(start, end);
  if (end - start < 2 || !/\p{L}/u.test(inner)) return true;
  const words = inner.split(/\s+/);
  if (isTitleCase(words)) return true;
  const isShort = words.length <= MAX_TITLE_WORDS && !/[,.!?…]$/.test(inner);
  return isShort && TITLE_BEFORE.test(text.slice(Math.max(0, outerStart - 30), outerStart));
}

/** "The Nightly Show with Larry Wilmore": every long word is capitalised. */
function isTitleCase(words: readonly string[]): boolean {
  const long = words.filter((word) => /^\P{L}*\p{L}{4,}/u.test(word));
  const isCapitalised = (word: string | undefined): boolean => /^\P{L}*\p{Lu}/u.test(word ?? '');
  return words.length > 1 && long.length > 0 && long.every(isCapitalised) && isCapitalised(words[0]);
}
