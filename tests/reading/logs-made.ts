/** Small logs written for tests, and a case to read them into. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readIntoCase, type ReadingWish } from '../../src/cli/read-into-case.ts';
import { openEventStore } from '../../src/cli/wiring/reading/open-event-store.ts';
import type { FileRead, ReadingRecord } from '../../src/collect/index.ts';
import type { EventTally } from '../../src/ports/event-store.ts';
import { sql, type Sql } from '../../src/ports/sql.ts';

export interface Place {
  readonly root: string;
  readonly caseFolder: string;
  /** Writes a file below `logs` and returns its path. */
  readonly write: (name: string, content: string | Buffer) => string;
  readonly logs: string;
  readonly remove: () => void;
}

export function newPlace(): Place {
  const root = mkdtempSync(join(tmpdir(), 'hikeshi-reading-'));
  const logs = join(root, 'logs');
  mkdirSync(logs);
  return {
    root,
    logs,
    caseFolder: join(root, 'case'),
    write: (name, content) => {
      const path = join(logs, name);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, content);
      return path;
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

export const event = (id: string | number, more: object = {}): object => ({
  eventVersion: '1.09',
  userIdentity: { type: 'IAMUser', userName: 'alice', accountId: '111122223333' },
  eventTime: '2026-01-01T00:00:00Z',
  eventSource: 'ec2.amazonaws.com',
  eventName: 'DescribeInstances',
  awsRegion: 'us-east-1',
  eventID: String(id),
  recipientAccountId: '111122223333',
  ...more,
});

export const events = (from: number, to: number): object[] => Array.from({ length: to - from }, (_, index) => event(from + index));
export const records = (list: readonly object[]): string => JSON.stringify({ Records: list });

export interface Read {
  readonly record: ReadingRecord;
  readonly tally: EventTally;
  readonly ids: readonly string[];
  readonly notices: readonly string[];
  /** By name below `logs`. */
  readonly file: (name: string) => FileRead | undefined;
  readonly rows: (query: Sql) => Promise<object[]>;
}

/** Reads the place's logs (or other paths) into its case and looks at what is there. */
export async function read(place: Place, wish: Partial<ReadingWish> = {}): Promise<Read> {
  const notices: string[] = [];
  const host = { begin: () => ({ update: () => undefined, end: () => undefined }), notice: ({ en }: { en: string }) => void notices.push(en) };
  const record = await readIntoCase({ paths: [place.logs], caseFolder: place.caseFolder, host, ...wish });
  const rows = async (query: Sql): Promise<object[]> => {
    const store = await openEventStore(place.caseFolder, { threads: 1 });
    try {
      return await store.rows(query);
    } finally {
      await store.close();
    }
  };
  const store = await openEventStore(place.caseFolder, { threads: 1 });
  const ids = (await store.rows<{ event_id: string }>(sql`select event_id from event order by event_id`)).map((row) => row.event_id);
  const { tally } = store;
  await store.close();
  return { record, tally, ids, notices, rows, file: (name) => record.files.find((one) => one.name === join(place.logs, name)) };
}
