/** Bundles a bench program with the reading thread, as the product is shipped: source run through tsx is up to twice as slow. */
import { join } from 'node:path';
import { build } from 'rolldown';

/** Returns the path of the program. */
export async function bundled(program: string, folder: string): Promise<string> {
  await build({
    input: { program, 'read-worker': join(import.meta.dirname, '../src/cli/read-worker.ts') },
    platform: 'node',
    external: [/^node:/, /^@duckdb\//],
    logLevel: 'warn',
    output: { dir: folder, format: 'esm', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js', cleanDir: true },
  });
  return join(folder, 'program.js');
}
