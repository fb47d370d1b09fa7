import type { FactLexicon } from './fact-lexicon.js';
import { findSentences, type Span } from './find-sentences.js';
import { STOP_WORDS } from './lexicons/stop-words.js';
import { lazily, wordsPerLanguage } from './word-sets.js';

export interface Token extends Span {
  readonly text: string;
  readonly lower: string;
  /** Index of the sentence it stands in. */
  readonly sentence: number;
  readonly isCapitalised: boolean;
  readonly isStopWord: boolean;
}

export interface Sentence extends Span {
  /** Its tokens are `tokens.slice(first, last)`. */
  readonly first: number;
  readonly last: number;
  /** Index of the line it stands in. */
  readonly block: number;
}

/** The article's text, cut once for everyone: sentences and words with their places. */
export interface TextModel {
  readonly text: string;
  /** Primary language subtag. */
  readonly lang: string;
  readonly lexicon: FactLexicon | undefined;
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
}

/** Acronyms with stops are one word; a possessive 's is none. */
const WORD =
  /(?:\p{L}\.){2,}|[\p{L}\p{M}\p{N}]+(?:-[\p{L}\p{N}][\p{L}\p{M}\p{N}]*|['’](?!s(?![\p{L}\p{N}]))[\p{L}][\p{L}\p{M}]*)*/gu;

/** Scripts that set no spaces between words: only a dictionary finds them. */
const UNSPACED = new Set(['zh', 'ja', 'th', 'km', 'lo', 'my']);
const wordSegmenterOf = lazily((lang: string) => new Intl.Segmenter(lang, { granularity: 'word' }));

function wordsOf(text: string, lang: string): { word: string; index: number }[] {
  if (!UNSPACED.has(lang)) return [...text.matchAll(WORD)].map(({ 0: word, index }) => ({ word, index }));
  return [...wordSegmenterOf(lang).segment(text)].flatMap(({ segment: word, index, isWordLike }) =>
    isWordLike ? { word, index } : [],
  );
}

export const stopWordsOf = wordsPerLanguage(STOP_WORDS);

export function readText(text: string, lang: string, lexicon?: FactLexicon): TextModel {
  const stopWords = stopWordsOf(lang);
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  let block = 0;
  let read = 0;
  for (const span of findSentences(text, lang, lexicon)) {
    for (; read < span.start; read += 1) if (text.charCodeAt(read) === 10) block += 1;
    const first = tokens.length;
    const sentence = sentences.length;
    for (const { word, index } of wordsOf(text.slice(span.start, span.end), lang)) {
      const start = span.start + index;
      const lower = word.toLowerCase().replaceAll('’', "'");
      tokens.push({
        text: word,
        lower,
        start,
        end: start + word.length,
        sentence,
        isCapitalised: /^\p{Lu}/u.test(word) || /^\p{Ll}{1,2}-?\p{Lu}/u.test(word),
        isStopWord: stopWords.has(lower),
      });
    }
    sentences.push({ ...span, first, last: tokens.length, block });
  }
  return { text, lang, lexicon, sentences, tokens };
}

/** The index of the sentence that holds a character, or of the one before it. */
export function sentenceAt(sentences: readonly Sentence[], at: number): number {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sentences[middle]?.start ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return Math.max(0, low);
}

/** How many of the facts begin in each sentence. */
export function countPerSentence({ sentences }: TextModel, facts: readonly { start: number }[]): number[] {
  const counts = new Array<number>(sentences.length).fill(0);
  for (const { start } of facts) {
    const at = sentenceAt(sentences, start);
    counts[at] = (counts[at] ?? 0) + 1;
  }
  return counts;
}
