export interface Score {
  readonly p: number;
  readonly r: number;
  readonly f: number;
}

export function wordsOf(text: string | null | undefined): string[];
export function squeeze(text: string | null | undefined): string;
export function scoreWords(found: readonly string[], wanted: readonly string[]): Score;
export function harmonic(p: number, r: number): Score;
export function scoreChunks(
  text: string,
  gold: { with: readonly string[]; without: readonly string[] },
): { hits: number; misses: number; wrong: number };
export function readLabels(runs: string | undefined): Map<number, string>;
