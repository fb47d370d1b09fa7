import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'test/*.test.ts'],
    // jsdom costs seconds per isolated file; our modules keep no state between tests.
    isolate: false,
    // By itself vitest leaves one of two cores idle.
    maxWorkers: '100%',
    testTimeout: 20_000,
  },
});
