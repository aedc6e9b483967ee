/**
 * A process that writes a case is killed (SIGKILL) at 200 random moments. Whatever it had confirmed is there afterwards, nothing is torn beyond repair,
 * and the next process goes on. Children run from one small bundle, so that a round costs a fifth of a second.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { rolldown } from 'rolldown';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Discrepancy } from '../../src/case/verify/verify-case.ts';
import { recordOfCase, withCasebook } from '../../src/cli/wiring/casebook/casebook.ts';
import { verifyFolder } from '../../src/cli/wiring/casebook/verify-folder.ts';
import { cliOf } from './cli-of.ts';

const base = mkdtempSync(join(tmpdir(), 'hikeshi-killed-'));
const casePath = join(base, 'case');
const child = join(import.meta.dirname, '..', '..', 'node_modules', '.cache', 'hikeshi', 'writing-child.mjs');
afterAll(() => rmSync(base, { recursive: true, force: true }));

/** Bundled once: a child starts in a tenth of a second instead of two. */
beforeAll(async () => {
  mkdirSync(join(base, 'scratch'));
  const bundle = await rolldown({
    input: join(import.meta.dirname, 'writing-child.ts'),
    platform: 'node',
    external: [/^@duckdb\//],
    treeshake: true,
    logLevel: 'silent',
  });
  await bundle.write({ file: child, format: 'esm', codeSplitting: false });
  await bundle.close();
}, 120_000);

const KILLS = 200;

interface Writer {
  readonly process: ChildProcess;
  /** Whole lines said so far. */
  readonly confirmed: () => readonly string[];
  readonly ended: Promise<unknown>;
}

function writer(): Writer {
  const process_ = spawn(process.execPath, [child, casePath, join(base, 'scratch')], { stdio: ['ignore', 'pipe', 'pipe'] });
  let [said, problem] = ['', ''];
  process_.stdout.on('data', (text: Buffer) => (said += text.toString()));
  process_.stderr.on('data', (text: Buffer) => (problem += text.toString()));
  const ended = new Promise((resolve) => process_.once('close', resolve)).then(() => expect(problem).toBe(''));
  return {
    process: process_,
    confirmed: () =>
      said
        .slice(0, said.lastIndexOf('\n') + 1)
        .split('\n')
        .filter((line) => line !== ''),
    ended,
  };
}

/** Kills at a random moment: every tenth writer while it still opens the case, the others behind up to four things done. How fast the machine is does not matter. */
async function killedWriter(round: number): Promise<readonly string[]> {
  const { process: one, confirmed, ended } = writer();
  const steps = round % 10 === 0 ? 0 : 1 + Math.floor(Math.random() * 5);
  while (confirmed().length < steps && one.exitCode === null) await sleep(1);
  await sleep(Math.random() * (steps === 0 ? 150 : 15));
  one.kill('SIGKILL');
  await ended;
  return confirmed();
}

describe('killed at any moment', () => {
  it(`${KILLS} times: what was confirmed is there, and the case goes on`, async () => {
    const confirmed = new Set<string>();
    for (let round = 0; round < KILLS; round += 1) {
      for (const line of await killedWriter(round)) if (line !== 'open') confirmed.add(line);
      if (round % 20 !== 19) continue;
      expectHeld(confirmed);
    }
    expect(confirmed.size).toBeGreaterThan(KILLS);
    await withCasebook(cliOf(), casePath, (book) => book.say({ kind: 'words', data: { text: 'the end' } }));
    expectHeld(confirmed);
    expect(verifyFolder(casePath, null).discrepancies).toEqual([]);
  }, 280_000);
});

/** Everything said to be done is in the journal and on disk, and nothing counts as changed. */
function expectHeld(confirmed: ReadonlySet<string>): void {
  const record = recordOfCase(casePath);
  const { discrepancies } = verifyFolder(casePath, null);
  // A copy or a letter that was being made when the end came is not in the journal yet; opening the case again removes it.
  const settles = (one: Discrepancy): boolean => one.kind === 'added' || one.kind === 'head-file';
  expect(discrepancies.filter((one) => !settles(one))).toEqual([]);
  const held = new Set([
    ...record.words.map(({ text }) => text.replace(/ 言葉$/, '')),
    ...record.evidence.map(({ path }) => `evidence ${path} ${statSync(join(casePath, path)).size}`),
    ...record.statements.map(({ subject }) => `mine ${subject}`),
    ...record.drafts.filter(({ path }) => existsSync(join(casePath, path))).map(({ path }) => `draft ${path}`),
    ...record.runs.map(({ outcome }) => outcome),
  ]);
  expect([...confirmed].filter((one) => !held.has(one))).toEqual([]);
  expect(readFileSync(join(casePath, 'journal.jsonl')).length).toBeGreaterThan(0);
}
