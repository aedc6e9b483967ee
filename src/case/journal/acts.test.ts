import { describe, expect, it } from 'vitest';
import { isSaid, type Said } from './entry.ts';
import { foldJournal } from './fold-journal.ts';
import { nextLines } from './next-lines.ts';
import { readJournal } from './read-journal.ts';

const call = { service: 'iam', operation: 'UpdateAccessKey', region: 'us-east-1', input: '{"Status":"Inactive"}' };
const back = { ...call, input: '{"Status":"Active"}' };
const act = (undoes: number | null = null): Said => ({
  kind: 'act',
  data: { command: 'harden', step: 'old-keys/AKIAIOSFODNN7EXAMPLE', call, undoes },
});
const acted = (of: number, outcome: 'done' | 'refused'): Said => ({
  kind: 'acted',
  data: { act: of, outcome, code: outcome === 'done' ? null : 'AccessDenied', requestId: 'r-1', undo: outcome === 'done' ? [back] : [] },
});

const actsOf = (...said: readonly Said[]) => {
  const { text } = nextLines(readJournal(new Uint8Array()), said, '2026-11-23T09:00:00Z');
  return foldJournal(readJournal(new TextEncoder().encode(text)).entries).acts;
};

describe('calls that changed the account, in the journal', () => {
  it('each has what came of it and what takes it back', () => {
    expect(actsOf(act(), acted(1, 'done'), act(), acted(3, 'refused'))).toEqual([
      expect.objectContaining({ entry: 'J-1', n: 1, call, outcome: 'done', requestId: 'r-1', undo: [back], undoes: null }),
      expect.objectContaining({ entry: 'J-3', n: 3, outcome: 'refused', code: 'AccessDenied', undo: [] }),
    ]);
  });

  it('one whose end was never written may have been done', () => {
    expect(actsOf(act())).toEqual([expect.objectContaining({ outcome: 'unknown', code: null, requestId: null, undo: [] })]);
  });

  it('says what it takes back', () => {
    expect(actsOf(act(), acted(1, 'done'), act(1), acted(3, 'done')).map(({ undoes }) => undoes)).toEqual([null, 1]);
  });

  it('takes no entry whose shape is wrong', () => {
    expect(isSaid({ ...act(), data: { ...act().data, undoes: 0 } } as Said)).toBe(false);
    expect(isSaid({ ...acted(1, 'done'), data: { ...acted(1, 'done').data, outcome: 'maybe' } } as unknown as Said)).toBe(false);
  });
});
