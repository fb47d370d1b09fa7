/** A word, a run of digits or a single mark, with its place in the text. */
export interface Token {
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  /** Whether nothing stands between it and the token before. */
  readonly glued: boolean;
  /** Lines before it; a fact never runs over the end of one. */
  readonly line: number;
  readonly kind: 'word' | 'digits' | 'mark';
}

/** An apostrophe is a letter's part in Cyrillic words only ("п’ять"). */
const PIECE = /(\p{L}[\p{L}\p{M}]*(?:(?<=\p{Script=Cyrillic})['’ʼ](?=\p{Script=Cyrillic})\p{L}+)?)|(\d+)|\S/gu;

/** Splits text into words, runs of digits and single marks; never backtracks. */
export function tokenize(text: string): readonly Token[] {
  if (latest?.text !== text) latest = { text, tokens: readTokens(text) };
  return latest.tokens;
}

/** Dates and figures are read from the same text, one after the other. */
let latest: { readonly text: string; readonly tokens: readonly Token[] } | null = null;

function readTokens(text: string): Token[] {
  const tokens: Token[] = [];
  let last = 0;
  let line = 0;
  for (const match of text.matchAll(PIECE)) {
    const [piece, word, digits] = match;
    const kind = word ? 'word' : digits ? 'digits' : 'mark';
    const end = match.index + piece.length;
    if (match.index > last && text.slice(last, match.index).includes('\n')) line++;
    const lower = piece.toLowerCase().replace(/[’ʼ]/u, "'");
    const glued = match.index === last && last > 0;
    tokens.push({ text: piece, lower, start: match.index, end, glued, line, kind });
    last = end;
  }
  return tokens;
}
