/** What the characters of a line tell without knowing its language. */
export interface LineFacts {
  /** Characters, where a CJK one says as much as two others. */
  readonly size: number;
  /** Words that begin with a capital, digits, and marks that end or part clauses, as shares of the characters looked at. */
  readonly capitals: number;
  readonly digits: number;
  readonly sentences: number;
  readonly commas: number;
  readonly endsSentence: boolean;
}

/** The beginning of a line says what kind of line it is. */
const MOST_CHARACTERS = 400;
/** What a character may count as. */
const [SENTENCE, CLAUSE, DIGIT] = [1, 2, 3];
const KINDS = new Map([
  ...[...'.!?。！？؟।…'].map((mark) => [mark.charCodeAt(0), SENTENCE] as const),
  ...[...',;，、،；：'].map((mark) => [mark.charCodeAt(0), CLAUSE] as const),
  ...[...'0123456789'].map((mark) => [mark.charCodeAt(0), DIGIT] as const),
]);
/** Most characters of most texts are among these. */
const PLAIN_KINDS = Uint8Array.from({ length: 0x80 }, (_, code) => KINDS.get(code) ?? 0);
const SENTENCE_END = /[.!?。！？؟।…]["'”’»)\]]{0,2}$/;

export function measureLine(text: string): LineFacts {
  const end = Math.min(text.length, MOST_CHARACTERS);
  let [capitals, digits, sentences, commas, wide] = [0, 0, 0, 0, 0];
  let isInWord = false;
  for (let at = 0; at < end; at += 1) {
    const code = text.charCodeAt(at);
    const kind = code < 0x80 ? PLAIN_KINDS[code] : KINDS.get(code);
    if (kind === DIGIT) digits += 1;
    else if (kind === SENTENCE) sentences += 1;
    else if (kind === CLAUSE) commas += 1;
    else if (isWide(code)) wide += 1;
    if (!isInWord && isCapital(code)) capitals += 1;
    isInWord = code > 0x40 || (code >= 0x30 && code <= 0x39) || code === 0x27;
  }
  const share = (count: number) => count / (end || 1);
  return {
    size: text.length * (1 + share(wide)),
    capitals: share(capitals),
    digits: share(digits),
    sentences: share(sentences),
    commas: share(commas),
    endsSentence: SENTENCE_END.test(text.slice(-3)),
  };
}

/** Han, Kana and Hangul. */
function isWide(code: number): boolean {
  return code >= 0x2e80 && code <= 0xd7a3;
}

/** Latin, Greek and Cyrillic. */
function isCapital(code: number): boolean {
  if (code < 0x80) return code >= 0x41 && code <= 0x5a;
  return (code >= 0xc0 && code <= 0xde) || (code >= 0x391 && code <= 0x3a9) || (code >= 0x400 && code <= 0x42f);
}
