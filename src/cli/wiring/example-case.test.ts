import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { startExampleCase } from './example-case.ts';

const folder = mkdtempSync(join(tmpdir(), 'hikeshi-example-case-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** As a drill of another account leaves them. */
const LEFT = ['collected/events/us-east-1/1.json', 'contain/plans/P-1.json', 'checks/1.json', 'events/1.parquet', 'letters/J-1.txt', 'journal.jsonl'];

test('a new example finds nothing of the one before, and leaves what a person put there', () => {
  const path = join(folder, 'case');
  startExampleCase(path);
  for (const name of [...LEFT, 'notes.txt']) {
    mkdirSync(join(path, name, '..'), { recursive: true });
    writeFileSync(join(path, name), '{}');
  }
  startExampleCase(path);
  expect(LEFT.filter((name) => existsSync(join(path, name)))).toEqual([]);
  expect(existsSync(join(path, 'notes.txt'))).toBe(true);
});
