import { describe, expect, it } from 'vitest';
import type { FileRead, ReadingRecord } from '../collect/index.ts';
import { readingSummary } from './reading-summary.ts';

const file = (outcome: FileRead['outcome'], records = 1): FileRead => ({
  number: 1,
  name: 'f',
  bytes: 1,
  container: 'records',
  outcome,
  why: null,
  records,
  rejected: 0,
  skippedBytes: 0,
});
const record = (files: readonly FileRead[], digests: Partial<ReadingRecord['digests']> = {}): ReadingRecord => ({
  files,
  events: { stored: 9, rejected: 2 },
  digests: { read: 0, state: 'not-checked', filesVerified: 0, problems: [], ...digests },
  insights: 0,
});
const TALLY = { unique: 7, duplicate: 2, conflicting: 1, conflictingIds: ['e'], withoutTime: 0 };

describe('readingSummary', () => {
  it('counts files by what became of them; an empty file was read', () => {
    const { files, events } = readingSummary(record([file('read'), file('empty', 0), file('skipped', 0), file('salvaged')]), TALLY);
    expect(files).toEqual({ read: 2, skipped: 1, salvaged: 1 });
    expect(events).toEqual({ unique: 7, duplicate: 2, conflicting: 1, rejected: 2 });
  });

  it('states integrity as the digests proved it', () => {
    const digests = { read: 3, state: 'partly', filesVerified: 2, problems: ['one is missing'] } as const;
    expect(readingSummary(record([file('read')], digests), TALLY).integrity).toEqual({
      state: 'partly',
      filesVerified: 2,
      problems: ['one is missing'],
    });
  });
});
