/** Writes a trail-shaped folder of .json.gz files once and reuses it: AWSLogs/<account>/CloudTrail/<region>/yyyy/mm/dd/. */
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { BENCH_ACCOUNT, BENCH_REGIONS, benchEvent } from './corpus-events.ts';
import { chance } from './random.ts';

export interface CorpusShape {
  readonly events: number;
  readonly files: number;
  readonly seed: number;
}

const START_EPOCH_SECONDS = Date.UTC(2024, 0, 1) / 1000;
const DAYS = 90;

/** Makes the corpus under `cache` unless it is there; returns its folder. */
export function corpus(cache: string, shape: CorpusShape): string {
  const folder = join(cache, `corpus-2-${shape.events}-${shape.files}-${shape.seed}`);
  if (existsSync(folder)) return folder;
  const partial = `${folder}.partial`;
  rmSync(partial, { recursive: true, force: true });
  let left = shape.events;
  for (let file = 0; file < shape.files; file += 1) {
    const fair = left / (shape.files - file);
    const c = chance(shape.seed * 1_000_003 + file);
    // Real trails mix nearly empty files and full ones; the last file takes what is left.
    const count = file === shape.files - 1 ? left : Math.min(left, Math.max(1, Math.round(fair * (0.2 + 1.6 * c.next()))));
    left -= count;
    writeLogFile(partial, file, shape.files, count, c);
  }
  renameSync(partial, folder);
  return folder;
}

function writeLogFile(root: string, file: number, files: number, count: number, c: ReturnType<typeof chance>): void {
  const region = BENCH_REGIONS[file % BENCH_REGIONS.length] as string;
  const start = START_EPOCH_SECONDS + Math.floor((file / files) * DAYS * 86_400);
  const day = new Date(start * 1000).toISOString();
  const folder = join(root, 'AWSLogs', BENCH_ACCOUNT, 'CloudTrail', region, day.slice(0, 4), day.slice(5, 7), day.slice(8, 10));
  mkdirSync(folder, { recursive: true });
  const records = Array.from({ length: count }, () => benchEvent(c, start + c.below(900), region));
  const stamp = `${day.slice(0, 16).replaceAll(/[-:]/g, '')}Z`;
  writeFileSync(join(folder, `${BENCH_ACCOUNT}_CloudTrail_${region}_${stamp}_${c.hex(16)}.json.gz`), gzipSync(`{"Records":[${records.join(',')}]}`));
}
