export interface Gold {
  readonly body?: string;
  readonly with?: readonly string[];
  readonly without?: readonly string[];
  readonly labels?: string;
}

export interface GoldBlock {
  readonly text: string;
  readonly leaves: readonly number[];
  readonly box: { readonly tag: string };
}

export function findTargets(
  page: { set: string; gold: Gold },
  blocks: readonly GoldBlock[],
): { target: number; weight: number; words?: string }[];
