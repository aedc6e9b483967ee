import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { foldJournal } from '../../../case/journal/fold-journal.ts';
import { nextLines } from '../../../case/journal/next-lines.ts';
import { readJournal } from '../../../case/journal/read-journal.ts';
import type { Said } from '../../../case/journal/entry.ts';
import { withAccountInLog } from './account-in-log.ts';

const folder = mkdtempSync(join(tmpdir(), 'hikeshi-account-'));
afterAll(() => rmSync(folder, { recursive: true }));

const INVESTIGATED: Said = { kind: 'run', data: { command: 'investigate', version: '1', read: [], outcome: 'hijacked, high', files: [] } };
const SAID: Said = { kind: 'fact', data: { fact: 'account', value: '111122223333' } };

function accountWith(accounts: unknown, ...said: readonly Said[]): string | undefined {
  writeFileSync(join(folder, 'findings.json'), JSON.stringify({ coverage: { accounts } }));
  const record = foldJournal(nextLines(readJournal(new Uint8Array()), said, '2026-12-09T00:00:00Z').entries);
  return withAccountInLog(folder, record).facts.account?.value;
}

describe('withAccountInLog: nobody is asked what the log says', () => {
  it.each<[string, unknown, readonly Said[], string | undefined]>([
    ['the only account of the log', ['123456789012'], [INVESTIGATED], '123456789012'],
    ['what the owner said comes first', ['123456789012'], [INVESTIGATED, SAID], '111122223333'],
    ['two accounts: the owner is asked', ['123456789012', '111122223333'], [INVESTIGATED], undefined],
    ['no account in the log', [], [INVESTIGATED], undefined],
    ['text that is no account', ['\u001B[31m'], [INVESTIGATED], undefined],
    ['findings nobody wrote down', ['123456789012'], [], undefined],
  ])('%s', (_, accounts, said, expected) => {
    expect(accountWith(accounts, ...said)).toBe(expected);
  });
});
