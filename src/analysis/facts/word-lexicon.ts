/**
 * Abbreviations that end in a full stop, without it, in lower case.
 * `never`: a sentence never ends here (titles). `number`: only before a number. `maybe`: only before a likely start.
 */
export interface Abbreviations {
  readonly never: string;
  readonly number: string;
  readonly maybe: string;
}

/**
 * Verbs of saying. `strong`: they nearly always report words ("said"). `weak`: often something else ("called", "described"); they
 * count where a quotation stands near. All inflected forms that news uses.
 */
export interface SpeechVerbs {
  readonly strong: string;
  readonly weak: string;
  /** Words before a name that is the source: "according to". */
  readonly according: readonly string[];
  /** Third person pronouns: male, female, other (thing or several). */
  readonly he: string;
  readonly she: string;
  readonly they: string;
}

/** What a language's words do in a story. */
export interface WordLexicon {
  readonly abbreviations: Abbreviations;
  /** Words that start a sentence far more often than they follow an abbreviation ("U.S. The …"). */
  readonly sentenceStarters: string;
  readonly speech: SpeechVerbs;
  /** Words before a reason or a purpose, strongest first, `|` between them; the clause behind them answers "why". */
  readonly reasons: string;
}
