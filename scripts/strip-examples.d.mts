import type { Plugin } from 'esbuild';

export function stripExamples(source: string): string;
export const withoutExamples: Plugin;
