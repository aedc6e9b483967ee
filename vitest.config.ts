import { defineConfig } from 'vitest/config';

/** Three suites: `unit` (beside the source, and whole stories), `browser` (the report in Chromium), `package` (packed, installed, run). */
export default defineConfig({
  test: {
    testTimeout: 60_000,
    hookTimeout: 120_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'tests/**/*.test.ts', 'rules/**/*.test.ts'],
          exclude: ['tests/browser/**', 'tests/package/**', 'node_modules/**'],
        },
      },
      { extends: true, test: { name: 'browser', include: ['tests/browser/**/*.test.ts'], testTimeout: 120_000, fileParallelism: false } },
      { extends: true, test: { name: 'package', include: ['tests/package/**/*.test.ts'], testTimeout: 300_000, fileParallelism: false } },
    ],
  },
});
