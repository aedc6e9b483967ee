import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
  appendFileSync,
  chmodSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Chain, PageLine, Unhashed } from '../../ports/collected.ts';
import { CollectedFolder } from './collected-folder.ts';

const CHAIN: Chain = { region: 'us-east-1', pass: 'writes', attribute: null, from: '2025-12-01T00:00:00Z', until: '2025-12-02T00:00:00Z' };

const page = (number: number): Unhashed<PageLine> => ({
  kind: 'page',
  path: `collected/events/us-east-1/writes/x/0000${number}.json.gz`,
  at: '2025-12-02T00:00:00Z',
  region: 'us-east-1',
  requestId: null,
  chain: CHAIN,
  page: number,
  events: 1,
  newest: null,
  oldest: null,
  next: 'more',
});
const RUN = {
  kind: 'run',
  id: 'r',
  at: '2025-12-02T00:00:00Z',
  account: '123456789012',
  caller: 'x',
  since: CHAIN.from,
  until: CHAIN.until,
} as const;

function begun(pages: number): { folder: string; collection: CollectedFolder } {
  const folder = mkdtempSync(join(tmpdir(), 'hikeshi-collected-'));
  const collection = new CollectedFolder(folder);
  collection.note(RUN);
  for (let number = 1; number <= pages; number++) collection.keep(page(number), Buffer.from(`page ${number}`));
  return { folder, collection };
}

const pagesIn = (collection: CollectedFolder): number[] => collection.lines.flatMap((line) => (line.kind === 'page' ? [line.page] : []));
const fileOf = (folder: string, number: number): string => join(folder, page(number).path);

describe('collected/ of a case', () => {
  it('holds each file read-only with its hash, and knows them again', () => {
    const { folder, collection } = begun(2);
    // printf 'page 1' | sha256sum
    expect(collection.lines[1]).toMatchObject({ sha256: '0621a1c111cfd4554a172d9ecd490a9a8d6e4e66e0f444491b716fb1d00ab1b9', bytes: 6 });
    expect(new CollectedFolder(folder).lines).toEqual(collection.lines);
    expect(statSync(fileOf(folder, 1)).mode & 0o222).toBe(0);
    expect(Buffer.from(collection.read(page(2).path)).toString()).toBe('page 2');
  });

  it('forgets a torn line and removes files that have none', () => {
    const { folder } = begun(2);
    writeFileSync(`${fileOf(folder, 3)}.part`, 'half');
    writeFileSync(fileOf(folder, 4), 'whole, but its line was never written');
    appendFileSync(join(folder, 'collected/log.jsonl'), '{"kind":"page","pa');
    const again = new CollectedFolder(folder);
    expect(pagesIn(again)).toEqual([1, 2]);
    expect(readdirSync(join(folder, 'collected/events/us-east-1/writes/x')).sort()).toEqual(['00001.json.gz', '00002.json.gz']);
    expect(readFileSync(join(folder, 'collected/log.jsonl'), 'utf8').endsWith('\n')).toBe(true);
  });

  it.each([
    ['empty', (path: string) => truncateSync(path, 0)],
    ['gone', (path: string) => rmSync(path)],
  ])('asks again for a page that the disk lost (%s), and for those behind it', (_, lose) => {
    const { folder } = begun(4);
    chmodSync(fileOf(folder, 2), 0o644);
    lose(fileOf(folder, 2));
    const again = new CollectedFolder(folder);
    expect(pagesIn(again)).toEqual([1]);
    expect(existsSync(fileOf(folder, 3))).toBe(false);
    again.keep(page(2), Buffer.from('page 2'));
    expect(pagesIn(new CollectedFolder(folder))).toContain(2);
  });

  it('cut off at any byte of its log, holds whole lines with their files and nothing else, and can be gone on with', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (share) => {
        const { folder } = begun(5);
        const log = join(folder, 'collected/log.jsonl');
        const whole = readFileSync(log, 'utf8');
        const at = Math.floor(share * Buffer.byteLength(whole));
        truncateSync(log, at);
        const again = new CollectedFolder(folder);
        const lines = whole.slice(0, at).split('\n').length - 1;
        expect(again.lines).toHaveLength(lines);
        const kept = pagesIn(again);
        expect(kept).toEqual([1, 2, 3, 4, 5].slice(0, Math.max(0, lines - 1)));
        for (const number of [1, 2, 3, 4, 5]) expect(existsSync(fileOf(folder, number))).toBe(kept.includes(number));
        for (let number = kept.length + 1; number <= 5; number++) again.keep(page(number), Buffer.from(`page ${number}`));
        expect(pagesIn(new CollectedFolder(folder))).toEqual([1, 2, 3, 4, 5]);
      }),
      { numRuns: 20 },
    );
  });

  it('believes what a finished run kept', () => {
    const { folder, collection } = begun(1);
    collection.note({ kind: 'done', id: 'r', at: '2025-12-02T00:00:01Z' });
    rmSync(fileOf(folder, 1), { force: true });
    // Not asked again silently: `case verify` tells that evidence is missing.
    expect(pagesIn(new CollectedFolder(folder))).toEqual([1]);
  });
});
