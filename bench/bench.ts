/**
 * How fast and how large: `npm run bench` investigates 30,000 events in some 4,000 files, 1,000,000 and 5,000,000 events, and claims a bill of
 * 5,000,000 lines, and sweeps a live account whose answers come 80 ms late; `-- --sweep`, `-- --events N` or `-- --lines N` measures one log or one bill of another size. Logs and bills are played once and kept in
 * node_modules/.cache. Everything is told as a multiple of `gzip -dc` of the same files on the same cores, measured in the same run.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { measureBill } from './bills.ts';
import { measureInvestigation } from './investigation.ts';
import { measureSweep } from './sweep.ts';

const { values: flags } = parseArgs({ options: { events: { type: 'string' }, lines: { type: 'string' }, sweep: { type: 'boolean' } } });
const cache = join(import.meta.dirname, '../node_modules/.cache/hikeshi-bench');
mkdirSync(cache, { recursive: true });

if (flags.events !== undefined) measureInvestigation(cache, { events: Number(flags.events), perFile: 900, seed: 1 });
if (flags.lines !== undefined) await measureBill(cache, Number(flags.lines));
if (flags.sweep === true) await measureSweep();
if (flags.events === undefined && flags.lines === undefined && flags.sweep !== true) {
  await measureSweep();
  measureInvestigation(cache, { events: 30_000, perFile: 7, seed: 1 });
  measureInvestigation(cache, { events: 1_000_000, perFile: 900, seed: 1 });
  measureInvestigation(cache, { events: 5_000_000, perFile: 900, seed: 1 });
  await measureBill(cache, 5_000_000);
}
