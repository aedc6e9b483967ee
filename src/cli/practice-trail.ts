/** Writes a played account as the files its trail would have left in S3. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { playAccount, trailFiles } from '../practice/index.ts';
import type { ScenarioName } from '../practice/index.ts';

export interface PlayedTrail {
  readonly files: number;
  readonly events: number;
}

/** `folder` gets `AWSLogs/<account>/CloudTrail/...`. The same scenario and seed write the same bytes. */
export function writePlayedTrail(folder: string, wish: { readonly scenario: ScenarioName; readonly seed: number }): PlayedTrail {
  let files = 0;
  let events = 0;
  for (const { path, records } of trailFiles(playAccount(wish))) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, gzipSync(JSON.stringify({ Records: records }), { level: 1 }));
    files += 1;
    events += records.length;
  }
  return { files, events };
}
