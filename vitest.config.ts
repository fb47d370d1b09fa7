import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'test/*.test.ts'],
    // jsdom costs seconds per isolated file; our modules keep no state between tests.
    isolate: false,
    // By itself vitest leaves one of two cores idle.
    maxWorkers: '100%',
    // Most of our patterns are compiled for a handful of texts: once is enough, without an interpreter's form before.
    execArgv: ['--no-regexp-tier-up'],
    testTimeout: 20_000,
  },
});
