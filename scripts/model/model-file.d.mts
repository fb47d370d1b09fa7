import type { FittedModel, Tree } from './boost.mjs';

export interface CompactModel {
  features: string[];
  scale: number;
  base: number;
  trees: Tree[];
}

export function compact(model: FittedModel): CompactModel;
export function writeModels(
  models: Readonly<Record<string, FittedModel>>,
  words: { about: string; types: string },
): string;
