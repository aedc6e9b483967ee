/**
 * Would Trino's parser take this text? For tests only: the grammar library is not part of the product.
 * `dt-sql-parser` (Trino grammar) cannot be imported by Node as it is (directory imports), so its Trino part is bundled once into
 * `node_modules/.cache` and loaded from there.
 */
import { mkdir, rename, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';

interface TrinoParser {
  validate(text: string): readonly { readonly startLine: number; readonly startColumn: number; readonly message: string }[];
}

async function trinoParser(): Promise<TrinoParser> {
  const manifest = createRequire(import.meta.url).resolve('dt-sql-parser/package.json');
  const { version } = createRequire(import.meta.url)(manifest) as { version: string };
  const cached = join(dirname(dirname(manifest)), '.cache', 'hikeshi', `trino-parser-${version}.mjs`);
  if (!(await exists(cached))) await bundleInto(cached, join(dirname(manifest), 'dist', 'parser', 'trino', 'index.js'));
  const { TrinoSQL } = (await import(/* @vite-ignore */ pathToFileURL(cached).href)) as { TrinoSQL: new () => TrinoParser };
  return new TrinoSQL();
}

const exists = async (file: string): Promise<boolean> =>
  stat(file).then(
    () => true,
    () => false,
  );

/** Written beside and renamed, so that two test processes never see half a file. */
async function bundleInto(file: string, input: string): Promise<void> {
  const bundle = await rolldown({ input, platform: 'node', logLevel: 'silent' });
  const beside = `${file}.${process.pid}`;
  await mkdir(dirname(file), { recursive: true });
  await bundle.write({ format: 'esm', file: beside, codeSplitting: false });
  await rename(beside, file);
}

const parser = await trinoParser();

/** What Trino's grammar refuses in a query, e.g. ["1:12 '>' is not valid at this position"]; empty when it takes all of it. */
export const trinoProblems = (text: string): string[] =>
  parser.validate(text).map(({ startLine, startColumn, message }) => `${startLine}:${startColumn} ${message}`);
