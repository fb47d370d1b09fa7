type Counts = Record<string, Record<string, number>> & { readonly body: readonly [number, number] };

export function countFlags(
  page: { readonly page: { readonly blocks: readonly unknown[] }; readonly labels: ReadonlyMap<number, string> },
  kindOf: (block: never) => string | null,
  isBody?: (block: never) => boolean,
): Counts;
export function rateFlags(counts: readonly Counts[], kind: string): Readonly<Record<string, number>>;
export function rateBody(counts: readonly Counts[]): number;
