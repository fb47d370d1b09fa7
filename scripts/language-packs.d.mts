import type { Plugin } from 'esbuild';

export const LANGUAGE_PACKS: Readonly<Record<string, string>>;
export const withLanguagePacks: Plugin;
