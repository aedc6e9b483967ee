/** A folder of its own for what tests write below the system's temporary folder; gone with everything in it when they end. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const before = process.env['TMPDIR'];
let folder: string | null = null;

/** Runs before the workers start, which take over the environment. */
export function setup(): void {
  folder = mkdtempSync(join(tmpdir(), 'hikeshi-tests-'));
  process.env['TMPDIR'] = folder;
}

export function teardown(): void {
  if (before === undefined) delete process.env['TMPDIR'];
  else process.env['TMPDIR'] = before;
  if (folder !== null) rmSync(folder, { recursive: true, force: true });
}
