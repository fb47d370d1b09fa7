import type { Pattern } from '../pattern.js';
import type { RegionKind } from '../types.js';

/**
 * One family of phrases. Weights: 3 and more is enough by itself, 2 wants one more piece of evidence, 1 only
 * strengthens others. The examples are executed by lexicons.test.ts.
 */
export interface LexiconEntry {
  /** `<lang>/<kind>/<name>`. */
  readonly id: string;
  readonly kind: RegionKind;
  /** `pitch` argues ("we need your help"), `ask` wants an act ("donate now"), `gate` stops the reader, `label` heads a list. */
  readonly role: 'pitch' | 'ask' | 'gate' | 'label';
  readonly weight: 1 | 2 | 3 | 4;
  /** No g or y flag; every gap limited. */
  readonly pattern: Pattern;
  readonly hits: readonly string[];
  readonly misses: readonly string[];
}

/** A language's phrases, as far as pages are read by them. */
export type Lexicon = readonly Omit<LexiconEntry, 'hits' | 'misses'>[];

/** By BCP 47 primary language. */
export type Lexicons = Readonly<Record<string, Lexicon>>;
