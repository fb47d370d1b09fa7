import { defineConfig } from 'vitest/config';

// One file a browser: both run at once, each starts its browser once.
export default defineConfig({
  test: {
    include: ['test/e2e/*.e2e.ts'],
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
