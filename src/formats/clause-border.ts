/** One letter, letters with points between them, or two of which the first is a capital: "J.", "U.S.", "St." */
const ABBREVIATED = String.raw`(?<!\p{L}|\p{N})(?:(?:\p{L}\.){0,4}\p{L}|\p{Lu}\p{Ll})`;
/** After "U.S." these begin a sentence; any other capital goes on with it. */
const STARTERS = 'The|This|That|These|Those|An?|In|On|At|It|He|She|They|We|I|But|And|As|For|If|When|While|After|Before';
const CLOSING = String.raw`["”’»)]*\s+`;

/**
 * Where one thought ends and another begins: what lies beyond says nothing about the figure. A context may run over a full
 * stop behind a short word or before digits, so the stops that are an abbreviation's are told apart here.
 */
const BORDERS = [
  String.raw`[!?;:]${CLOSING}(?=\S)`,
  String.raw`(?<!${ABBREVIATED})\.${CLOSING}(?![\p{Ll}\d])(?=\S)`,
  String.raw`(?<=\p{L}\.\p{L})\.${CLOSING}(?=(?:${STARTERS})\s)`,
  String.raw`(?<=[ap]\.m)\.${CLOSING}(?=\p{Lu})`,
  // Before the figure itself ("No. 10", "approx. 40"): no abbreviation is as long as the words that mostly end a sentence.
  String.raw`(?<=\p{L}{7}|\d)\.${CLOSING}(?=\d|$)`,
  String.raw`\s[–—]\s`,
  String.raw`[“”„«»"]+[\s,.]*`,
  String.raw`\n`,
];

export const CLAUSE_BORDER = new RegExp(BORDERS.join('|'), 'gu');
const BORDER_HERE = new RegExp(BORDERS.join('|'), 'uy');
const ABBREVIATION_HERE = new RegExp(String.raw`(?<=${ABBREVIATED})\.[^\S\n]+(?=\p{L})`, 'uy');

/** The end of an abbreviation's full stop at `at`, where one stands there and the sentence goes on; otherwise `at`. */
export function passAbbreviation(text: string, at: number): number {
  const stands = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    return pattern.test(text);
  };
  return stands(ABBREVIATION_HERE) && !stands(BORDER_HERE) ? at + 1 : at;
}
