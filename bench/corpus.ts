/** A log of any size as a trail delivers it, played by the practice account; made once and kept. */
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { benchmarkCorpus, trailFiles } from '../src/practice/index.ts';

export interface CorpusShape {
  readonly events: number;
  /** Records in a file, about: a quiet account has many files of a few, a busy one files of thousands. */
  readonly perFile: number;
  readonly seed: number;
}

/** Makes the corpus under `cache` unless it is there; returns its folder. */
export function corpus(cache: string, shape: CorpusShape): string {
  const folder = join(cache, `corpus-4-${shape.events}-${shape.perFile}-${shape.seed}`);
  if (existsSync(folder)) return folder;
  const partial = `${folder}.partial`;
  rmSync(partial, { recursive: true, force: true });
  for (const { path, records } of trailFiles({ accountId: '111122223333', seed: shape.seed, files: benchmarkCorpus(shape) })) {
    const file = join(partial, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, gzipSync(JSON.stringify({ Records: records })));
  }
  renameSync(partial, folder);
  return folder;
}
