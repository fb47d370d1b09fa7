import { isOftenNoun, verbForms } from './is-verb.js';
import { wordSet } from './word-sets.js';

/** A headline taken apart: who does what, and the rest of it. All three are literally in the title. */
export interface Headline {
  readonly title: string;
  /** What stands before the verb, or ''. */
  readonly subject: string;
  /** The verb with what belongs to it, without circumstances; null where no verb was found. */
  readonly clause: string | null;
  /** The part of the title that tells the event. */
  readonly event: string;
}

interface Word {
  readonly lower: string;
  readonly start: number;
  readonly end: number;
}

const CUT = wordSet(
  'after as when while amid amidst following because before despite since until who which that where whose during says say said claim claims',
);
const PLURAL = wordSet('people police men women children fans team and both us we they officials data media');
const NO_SUBJECT = wordSet(
  'the a an of in on at for to from by with his her its their this that these those my your our as or and new',
);
const PREDICATES = wordSet('dead set due outraged pissed furious angry happy able likely ready');
const SEPARATOR = /\s[|–—-]\s|:\s|\s?\|\s?|;\s|…\s?|\?\s|!\s|—/g;
/** The clause is cut before a circumstance only when it holds this many words already. */
const MIN_CLAUSE_WORDS = 2;

/** Takes a headline apart. English; elsewhere the whole event part is the clause. */
export function readHeadline(title: string, lang: string, siteName: string | null): Headline {
  const pieces = piecesOf(title, siteName);
  const parsed = lang === 'en' ? pieces.map((piece) => ({ piece, verb: verbIn(title, piece) })) : [];
  const withVerb = parsed.find(({ verb }) => verb !== null);
  const longest = [...pieces].sort((a, b) => b[1] - b[0] - (a[1] - a[0]))[0] ?? [0, title.length];
  if (!withVerb?.verb) return { title, subject: '', clause: null, event: title.slice(...longest).trim() };
  const { piece, verb } = withVerb;
  const words = wordsOf(title, piece);
  const at = words.findIndex(({ start }) => start === verb.start);
  const isPassive = isParticiple(words, at);
  const subjectEnd = words[at - 1]?.end ?? piece[0];
  const from = isPassive ? (words[0]?.start ?? verb.start) : withAdverb(words, at);
  return {
    title,
    subject: title.slice(piece[0], subjectEnd).trim(),
    clause: title.slice(from, clauseEnd(title, words, at, piece[1])).replace(/[\s,;:–—-]+$/, ''),
    event: title.slice(...piece).trim(),
  };
}

/** "narrowly avoids": the clause begins with its adverb. */
function withAdverb(words: readonly Word[], at: number): number {
  const previous = words[at - 1];
  const isAdverb = previous && at > 1 && /^(?:even|finally|still|also|just|never|again|.{3,}ly)$/.test(previous.lower);
  return (isAdverb ? previous.start : words[at]?.start) ?? 0;
}

function piecesOf(title: string, siteName: string | null): (readonly [number, number])[] {
  const pieces: (readonly [number, number])[] = [];
  let start = 0;
  for (const match of title.matchAll(SEPARATOR)) {
    pieces.push([start, match.index]);
    start = match.index + match[0].length;
  }
  pieces.push([start, title.length]);
  return pieces
    .map((piece) => withoutSubordinate(title, piece))
    .filter(([from, to]) => {
      const shown = title.slice(from, to).trim();
      return shown && shown.toLowerCase() !== siteName?.toLowerCase();
    });
}

/** "While the U.S. votes, Britain …": the event is told behind the comma. */
function withoutSubordinate(title: string, [from, to]: readonly [number, number]): readonly [number, number] {
  const opening = /^\s*(?:while|as|after|when|although|though|if|with)\s[^,]{3,80},\s/i.exec(title.slice(from, to));
  return [from + (opening?.[0].length ?? 0), to];
}

function wordsOf(title: string, [from, to]: readonly [number, number]): Word[] {
  return [...title.slice(from, to).matchAll(/[\p{L}\p{N}][\p{L}\p{N}'’.,-]*/gu)].map(({ 0: word, index }) => {
    const bare = word.replace(/[.,'’-]+$/, '');
    return { lower: bare.toLowerCase().replaceAll('’', "'"), start: from + index, end: from + index + bare.length };
  });
}

function verbIn(title: string, piece: readonly [number, number]): Word | null {
  const words = wordsOf(title, piece);
  for (const [i, word] of words.entries()) if (i > 0 && isMainVerb(words, i)) return word;
  return null;
}

function isMainVerb(words: readonly Word[], i: number): boolean {
  const { lower } = words[i] ?? { lower: '' };
  const previous = words[i - 1]?.lower ?? '';
  const next = words[i + 1]?.lower ?? '';
  if (NO_SUBJECT.has(previous)) return false;
  if (PREDICATES.has(lower)) return true;
  if (/-\p{Ll}+ed$/u.test(lower)) return true;
  const forms = verbForms(lower);
  if (forms.has('auxiliary')) return true;
  const nextForms = verbForms(next);
  const isVerbNext = nextForms.has('past') || nextForms.has('auxiliary') || (nextForms.has('s') && !forms.has('s'));
  if (isOftenNoun(lower) && (isVerbNext || !next || /^(?:of|in|as|after|over|against|for)$/.test(next))) return false;
  if (forms.has('s') || forms.has('past') || forms.has('participle')) return true;
  return forms.has('base') && isPlural(words.slice(0, i));
}

function isPlural(subject: readonly Word[]): boolean {
  const last = subject.at(-1)?.lower ?? '';
  return (
    (/[^s']s$/.test(last) && !/'s$/.test(last)) || PLURAL.has(last) || subject.some(({ lower }) => lower === 'and')
  );
}

/** "German consulate bombed", "Seven killed": said of the subject, which then belongs to what happened. */
function isParticiple(words: readonly Word[], at: number): boolean {
  const word = words[at]?.lower ?? '';
  if (PREDICATES.has(word) || /-\p{Ll}+ed$/u.test(word)) return true;
  const next = words[at + 1]?.lower ?? '';
  return (
    verbForms(word).has('participle') &&
    (!next || /^(?:in|as|after|by|at|on|to|over|with|when|for|from|near|during|and)$/.test(next))
  );
}

function clauseEnd(title: string, words: readonly Word[], at: number, end: number): number {
  for (let i = at + 1; i < words.length; i += 1) {
    const word = words[i];
    if (!word) break;
    const previousEnd = words[i - 1]?.end ?? 0;
    if (i - at >= MIN_CLAUSE_WORDS && /[,;]/.test(title.slice(previousEnd, word.start))) return previousEnd;
    if (CUT.has(word.lower)) return withQuote(title, previousEnd);
    if (i - at > MIN_CLAUSE_WORDS && startsCircumstance(words, i)) return withQuote(title, previousEnd);
  }
  return end;
}

/** A closing quotation mark belongs to the word before it. */
const withQuote = (title: string, end: number): number => end + (/^['"’”»]/.test(title.slice(end)) ? 1 : 0);

/** "to meet …", "by storming …", "with …", "in Brazil": not part of what is done. */
function startsCircumstance(words: readonly Word[], i: number): boolean {
  const word = words[i]?.lower ?? '';
  const next = verbForms(words[i + 1]?.lower ?? '');
  if (word === 'to') return next.has('base');
  if (word === 'by') return next.has('ing');
  return word === 'with' || word === 'in' || word === 'for' || word === 'at';
}
