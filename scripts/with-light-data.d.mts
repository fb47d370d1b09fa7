import type { Plugin } from 'esbuild';

export const withLightData: Plugin;
