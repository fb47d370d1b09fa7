export const FOLDS: number;
export function isHeldOut(url: string): boolean;
export function foldOf(url: string): number;
export function siteOf(url: string): string;
