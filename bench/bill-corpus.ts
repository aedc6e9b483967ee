/** A CUR 2.0 of any size as Data Exports delivers it: hourly, with resource ids, in several gzipped parts. Played once and kept. */
import { createWriteStream, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { benchmarkBill, type BenchmarkBill } from '../src/practice/index.ts';

export interface BillCorpus {
  /** Of the bill files alone. */
  readonly folder: string;
  readonly truth: BenchmarkBill['truth'];
}

const PARTS = 8;

/** Makes the bill under `cache` unless it is there. */
export async function billCorpus(cache: string, lines: number, seed: number): Promise<BillCorpus> {
  const root = join(cache, `bill-4-${lines}-${seed}`);
  if (!existsSync(root)) {
    const partial = `${root}.partial`;
    rmSync(partial, { recursive: true, force: true });
    mkdirSync(join(partial, 'bill'), { recursive: true });
    const bill = benchmarkBill({ lines, seed });
    await writeParts(join(partial, 'bill'), bill.pieces());
    writeFileSync(join(partial, 'truth.json'), JSON.stringify(bill.truth));
    renameSync(partial, root);
  }
  return { folder: join(root, 'bill'), truth: JSON.parse(readFileSync(join(root, 'truth.json'), 'utf8')) as BillCorpus['truth'] };
}

/** The heading begins every part; hours go to the parts in turn. */
async function writeParts(folder: string, pieces: Generator<string>): Promise<void> {
  const heading = String(pieces.next().value);
  const parts = Array.from({ length: PARTS }, (_, part) => {
    const gzip = createGzip();
    gzip.write(heading);
    return { gzip, done: finished(gzip.pipe(createWriteStream(join(folder, `cur-0000${part + 1}.csv.gz`)))) };
  });
  let hour = 0;
  for (const piece of pieces) {
    const gzip = parts[hour++ % PARTS]?.gzip;
    if (gzip?.write(piece) === false) await once(gzip, 'drain');
  }
  for (const { gzip } of parts) gzip.end();
  await Promise.all(parts.map(({ done }) => done));
}
