import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'test/*.test.ts'],
    // jsdom costs seconds per isolated file; our modules keep no state between tests.
    isolate: false,
    testTimeout: 20_000,
  },
});
