/** Every check folder: its cases, what is refused to it, and what it says. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { SECURED_STEPS, type SecuredStepName } from '../../../case/catalogues/secured-steps.ts';
import { knownCall } from '../../../knowledge/aws-calls/index.ts';
import type { AwsAccount } from '../../../ports/aws-account.ts';
import type { About, Check, State } from '../check.ts';
import { judge, type Result } from '../judging/judge.ts';
import { readAccount } from '../reading/read-account.ts';
import { ancestry, type Read } from '../reads/read.ts';
import { REFUSALS, tableAccount, type AnswerTable } from '../testing/table-account.ts';
import { CHECKS } from './index.ts';

interface Case {
  readonly name: string;
  readonly expect: State;
  /** Subjects that fail, in order of the alphabet. */
  readonly fails?: readonly string[];
  /** Regions that fail. */
  readonly failsIn?: readonly string[];
  readonly paid?: boolean;
  readonly about?: {
    readonly until?: string;
    readonly said?: readonly SecuredStepName[];
    readonly mine?: readonly string[];
    readonly intruderKeys?: readonly string[];
    readonly optedIn?: readonly string[];
  };
  readonly answers: AnswerTable;
}

const ACCOUNT = '123456789012';
const REGIONS = ['us-east-1', 'eu-west-1'];
const NOW = '2026-11-23T09:00:00Z';
const clock = { now: () => Date.parse(NOW), sleep: () => Promise.resolve() };

const aboutOf = ({ about = {} }: Case): About => ({
  accountId: ACCOUNT,
  now: NOW,
  since: about.until ?? null,
  until: about.until ?? null,
  intruderKeys: new Set(about.intruderKeys),
  intruderNames: new Set(),
  said: new Map((about.said ?? []).map((step) => [step, { entry: 'J-7', at: null }])),
  mine: new Set(about.mine),
  optedIn: about.optedIn ?? [],
});

async function judged(check: Check, one: Case, account: AwsAccount = tableAccount(one.answers)): Promise<Result> {
  const asker = { account, accountId: ACCOUNT, clock, paid: one.paid ?? true };
  return judge(check, await readAccount(asker, Object.values(check.reads), REGIONS), aboutOf(one));
}

const casesOf = ({ id }: Check): readonly Case[] => JSON.parse(readFileSync(join(import.meta.dirname, id, 'cases.json'), 'utf8')) as Case[];
const readsOf = (check: Check): readonly Read[] => [...new Set(Object.values(check.reads).flatMap(ancestry))];
const sorted = (names: readonly (string | null)[]): readonly string[] => names.map(String).sort((a, b) => (a < b ? -1 : 1));
const nameOf = ({ service, operation }: Read): string => `${service}:${operation}`;

test('every folder is a check of that name, and listed', () => {
  const folders = readdirSync(import.meta.dirname, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(CHECKS.map(({ id }) => id)).toEqual(folders.map(({ name }) => name).sort());
});

describe.each(CHECKS.map((check) => [check.id, check] as const))('%s', (id, check) => {
  const cases = casesOf(check);

  test.each(cases.map((one) => [one.name, one] as const))('%s', async (_, one) => {
    const { state, lines } = await judged(check, one);
    const failing = lines.filter((line) => line.state === 'fail');
    expect(state).toBe(one.expect);
    const named = { fails: sorted(failing.map(({ subject }) => subject)), failsIn: sorted(failing.map(({ region }) => region)) };
    expect(named).toEqual({ fails: one.fails ?? named.fails, failsIn: one.failsIn ?? named.failsIn });
  });

  test('has a case that passes, and one that does not', () => {
    const states = cases.map((one) => one.expect);
    expect(states).toContain('pass');
    expect(states.some((state) => state === 'fail' || state === 'unknown')).toBe(true);
  });

  const passing = cases.filter((one) => one.expect === 'pass');
  const refusals = ['denied', 'throttled', 'failed'].flatMap((kind) => readsOf(check).map((read) => [kind, nameOf(read), read] as const));
  test.each(refusals)('%s %s is never a pass', async (kind, _, read) => {
    const states: (readonly [string, State])[] = [];
    for (const one of passing) {
      let asked = 0;
      const account = tableAccount(one.answers, (call) => {
        if (call.service !== read.service || call.operation !== read.operation) return null;
        asked += 1;
        return REFUSALS[kind] ?? null;
      });
      const { state } = await judged(check, one, account);
      // The owner's own word needs no answer of AWS.
      if (asked > 0) states.push([one.name, state]);
    }
    expect(states).toEqual(states.map(([name]) => [name, 'unknown']));
  });

  test('says everything in both languages', () => {
    const { title, open, risk, mend, references } = check.words;
    for (const text of [title.ja, title.en, open.ja, open.en, risk.ja, risk.en, ...mend.ja, ...mend.en]) expect(text.trim()).not.toBe('');
    for (const text of [title.ja, open.ja, risk.ja, ...mend.ja]) expect(text).toMatch(/[\u3040-\u30FF\u4E00-\u9FFF]/);
    for (const text of [title.en, open.en, risk.en, ...mend.en]) expect(text).not.toMatch(/[\u3040-\u30FF\u4E00-\u9FFF]/);
    expect(mend.ja.length).toBe(mend.en.length);
    for (const { url } of references) expect(url).toMatch(/^https:\/\/(docs\.aws\.amazon\.com|repost\.aws|aws\.amazon\.com)\//);
    expect(references.length).toBeGreaterThan(0);
  });

  test('reads only what the catalogue marks as a read, and changes only by what it marks as a write', () => {
    expect(readsOf(check).filter((read) => knownCall(read.service, read.operation)?.access !== 'read')).toEqual([]);
    expect((check.fix?.calls ?? []).filter(([service, operation]) => knownCall(service, operation)?.access !== 'write')).toEqual([]);
    expect([null, ...Object.keys(SECURED_STEPS)]).toContain(check.step);
    expect(existsSync(join(import.meta.dirname, id, 'words.ts'))).toBe(true);
  });
});
