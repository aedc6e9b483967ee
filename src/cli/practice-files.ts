/** Writes a played account as the files its owner would have: the trail as it lies in S3, and the bills. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { playAccount, trailFiles } from '../practice/index.ts';
import type { PlayedFormat, ScenarioName } from '../practice/index.ts';

export interface PlayedFiles {
  /** Folder of `AWSLogs/<account>/CloudTrail/...`. */
  readonly logs: string;
  /** Folder of the bills of the months up to the end of the log. */
  readonly bills: string;
}

/** In detail with resource ids, and the invoices with their exchange rates. */
const BILL_FORMATS: readonly PlayedFormat[] = ['cur-2', 'invoice-summaries'];

/** The same scenario and seed write the same bytes. */
export function writePlayedFiles(folder: string, wish: { readonly scenario: ScenarioName; readonly seed: number }): PlayedFiles {
  const paths = { logs: join(folder, 'logs'), bills: join(folder, 'bills') };
  const played = playAccount({ ...wish, bills: true });
  for (const { path, records } of trailFiles(played)) write(join(paths.logs, path), gzipSync(JSON.stringify({ Records: records }), { level: 1 }));
  // The month after the log has its bill as well; nobody has that one yet.
  const periods = played.bills?.periods.slice(0, -1) ?? [];
  for (const format of BILL_FORMATS)
    for (const { path, content } of played.bills?.files(format, { periods }) ?? []) write(join(paths.bills, path), content);
  return paths;
}

function write(file: string, content: Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
