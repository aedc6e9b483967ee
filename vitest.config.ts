import { defineConfig } from 'vitest/config';

/** Suites: `unit` (beside the source, and the house rules), `scenarios` (whole stories), `browser` (the report in Chromium), `moto` (against another's AWS), `package` (packed, installed, run). */
export default defineConfig({
  test: {
    testTimeout: 60_000,
    hookTimeout: 120_000,
    globalSetup: 'tests/own-temp-folder.ts',
    projects: [
      // No test mocks a module, so files may share them: a third of the time saved.
      {
        extends: true,
        test: {
          name: 'unit',
          isolate: false,
          // Vitest leaves one core free unless told; on a machine of two that is half.
          maxWorkers: '100%',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'rules/**/*.test.ts', 'tests/house/**/*.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'scenarios',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/house/**', 'tests/browser/**', 'tests/moto/**', 'tests/package/**'],
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
      { extends: true, test: { name: 'browser', include: ['tests/browser/**/*.test.ts'], testTimeout: 120_000, fileParallelism: false } },
      {
        extends: true,
        test: { name: 'moto', include: ['tests/moto/**/*.test.ts'], testTimeout: 300_000, hookTimeout: 300_000, fileParallelism: false },
      },
      { extends: true, test: { name: 'package', include: ['tests/package/**/*.test.ts'], testTimeout: 300_000, fileParallelism: false } },
    ],
  },
});
