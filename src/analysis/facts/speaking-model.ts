import type { Mention } from './find-mentions.js';
import type { Name } from './group-names.js';
import type { TextModel } from './read-text.js';

/** A text model with what the search for speakers needs. */
export interface SpeakingModel extends TextModel {
  readonly names: readonly Name[];
  /** Per token: whether it stands inside a quotation. */
  readonly isQuoted: readonly boolean[];
  /** Mentions by the index of the token behind them, and by the first token of them, with and without their role. */
  readonly endings: ReadonlyMap<number, Mention>;
  readonly beginnings: ReadonlyMap<number, Mention>;
  readonly nameOf: ReadonlyMap<Mention, Name>;
  /** Outside quotations, in document order. */
  readonly mentions: readonly Mention[];
}

export function readSpeakers(
  model: TextModel,
  names: readonly Name[],
  quotes: readonly { start: number; end: number }[],
): SpeakingModel {
  const mentions = names.flatMap((name) => name.mentions);
  const isQuoted = markQuoted(model, quotes);
  return {
    ...model,
    names,
    isQuoted,
    mentions: mentions.filter(({ first }) => !isQuoted[first]).sort((a, b) => a.first - b.first),
    endings: new Map(mentions.map((mention) => [mention.last, mention])),
    beginnings: new Map(
      mentions.flatMap((mention) => [
        [mention.first, mention],
        [roleToken(model, mention), mention],
      ]),
    ),
    nameOf: new Map(names.flatMap((name) => name.mentions.map((mention) => [mention, name]))),
  };
}

function markQuoted({ tokens }: TextModel, quotes: readonly { start: number; end: number }[]): boolean[] {
  let at = 0;
  return tokens.map((token) => {
    while (at < quotes.length && (quotes[at]?.end ?? 0) <= token.start) at += 1;
    const quote = quotes[at];
    return quote !== undefined && token.start >= quote.start && token.end <= quote.end;
  });
}

function roleToken({ tokens }: TextModel, { first, roleStart }: Mention): number {
  let at = first;
  while (at > 0 && (tokens[at - 1]?.start ?? -1) >= roleStart) at -= 1;
  return at;
}

/** What stands between a token and the one before it. */
export const gapBefore = ({ text, tokens }: TextModel, i: number): string =>
  text.slice(tokens[i - 1]?.end ?? 0, tokens[i]?.start ?? 0);

/** Whether nothing separates a token from the one before: a space, a possessive, a hyphen. */
export const isJoined = (model: TextModel, i: number): boolean =>
  /^(?:\s|\.\s|-|['’]s?\s|\s&\s)$/.test(gapBefore(model, i));
