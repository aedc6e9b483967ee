import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'tests/**/*.test.ts', 'rules/**/*.test.ts'],
    exclude: ['tests/browser/**', 'tests/package/**', 'node_modules/**'],
    testTimeout: 60_000,
  },
});
