/** Every fix on the small account: shown without a write, done, read back, taken back; and killed, refused, lost on the way. */
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { knownCall } from '../../../knowledge/aws-calls/index.ts';
import type { AwsAnswer, AwsCall } from '../../../ports/aws-account.ts';
import type { Check } from '../check.ts';
import { CHECKS } from '../checks/index.ts';
import { harden, type Hardened } from '../harden.ts';
import { fixDone } from '../telling/fix-done.ts';
import { fixPreview } from '../telling/fix-preview.ts';
import { smallAccount, type SmallAccount } from '../testing/small-account/small-account.ts';
import type { ActEnd, ActLog } from './acting.ts';
import { applyFixes } from './apply-fixes.ts';
import { neededActions, planFixes, plannedCalls, type FixPlan } from './plan-fixes.ts';
import { undoable, undoActs, type PastAct } from './undo-acts.ts';

/** What the small account does not play is tried on the practice account, with all others (tests/harden). */
const NOT_PLAYED: ReadonlySet<string> = new Set(['config-recorder', 'disk-encryption', 'exposed-key-alarm', 'organization-guard', 'trail-bucket']);
const FIXABLE = CHECKS.filter(({ id, fix }) => fix !== null && !NOT_PLAYED.has(id));
const clock = { now: () => Date.parse('2026-11-23T09:00:00Z'), sleep: () => Promise.resolve() };
const wishes = { email: 'owner@example.com', limit: '20', name: 'Owner', phone: '+81-90-1234-5678' };
const page = { width: 100, colour: false, columns: stringWidth };

async function look(account: SmallAccount, checks: readonly Check[] = FIXABLE): Promise<Hardened> {
  const known = {
    since: null,
    until: '2026-11-10T00:00:00Z',
    intruderKeys: new Set<string>(),
    intruderNames: new Set<string>(),
    said: new Map(),
    mine: new Set<string>(),
  };
  const alsoRead = checks.flatMap(({ fix }) => fix?.trial?.reads ?? []);
  const outcome = await harden({ account, clock, checks, known, paid: true, version: '', alsoRead });
  if (outcome.kind === 'nobody') throw new Error('nobody');
  return outcome;
}

const all = new Set(FIXABLE.map(({ id }) => id));
const planOf = async (account: SmallAccount, named: ReadonlySet<string> | null = all): Promise<FixPlan> =>
  planFixes(await look(account), named, wishes);
const isWrite = ({ service, operation }: AwsCall): boolean => knownCall(service, operation)?.access === 'write';

/** A journal kept in memory, as the case's is on disk. */
function memoryLog(): { readonly log: ActLog; readonly acts: () => PastAct[] } {
  const begun: { n: number; step: string; call: AwsCall; undoes: number | null }[] = [];
  const ends = new Map<number, ActEnd>();
  let n = 0;
  const log: ActLog = {
    begin(step, call, undoes) {
      begun.push({ n: (n += 1), step, call, undoes });
      return n;
    },
    end: (act, end) => void ends.set(act, end),
  };
  const acts = (): PastAct[] => begun.map(({ n: act, step, undoes }) => ({ n: act, step, undoes, outcome: 'unknown', undo: [], ...ends.get(act) }));
  return { log, acts };
}

describe('a preview', () => {
  it('writes nothing, and says price, trial, effect and permissions before anything is done', async () => {
    const account = smallAccount();
    const before = structuredClone(account.state);
    const plan = await planOf(account);
    const text = fixPreview(plan, 'en', false, page);
    expect(account.calls.filter(isWrite)).toEqual([]);
    expect(account.state).toEqual(before);
    expect(plan.planned.map(({ check }) => check.id)).toEqual(expect.arrayContaining([...all]));
    for (const words of [
      'Nothing was changed yet',
      'Free for 30 days',
      '12 days of the free trial left',
      'AWS estimates US$1.30 for the last 30 days',
      'free trial of EC2 until 2026-12-08',
      'Programs of yours that use the key stop working',
      '--policy',
      '--apply',
    ])
      expect(text.replaceAll(/\s+/g, ' ')).toContain(words);
    expect(fixPreview(plan, 'ja', false, page)).toContain('まだ何も変えていません');
  });

  it('of all leaves out what may break or cost something, and asks for what only the person can say', async () => {
    const account = smallAccount();
    const plan = planFixes(await look(account), null, {});
    expect(plan.planned.every(({ fix }) => fix.breaks === null && fix.wishes.length === 0)).toBe(true);
    expect(plan.leftOut.map(({ check }) => check.id)).toEqual(
      expect.arrayContaining(['old-keys', 's3-public-block', 'inspector', 'imdsv2-default', 'guardduty']),
    );
    expect(plan.needs.map(({ check }) => check.id).sort((a, b) => (a < b ? -1 : 1))).toEqual(['budget', 'cost-anomalies', 'security-contact']);
  });

  it('names every permission of every call it makes', async () => {
    const plan = await planOf(smallAccount());
    const declared = plan.planned.flatMap(({ fix }) => fix.calls.map(([service, operation]) => `${service}:${operation}`));
    expect(plannedCalls(plan).filter(({ service, operation }) => !declared.includes(`${service}:${operation}`))).toEqual([]);
    expect(neededActions(plan)).toContain('s3:PutAccountPublicAccessBlock');
  });
});

describe.each(FIXABLE.map((check) => [check.id, check] as const))('%s', (id, check) => {
  it('shuts what was open, is seen to, and goes back to what it was', async () => {
    const account = smallAccount();
    const before = structuredClone(account.state);
    const { log, acts } = memoryLog();
    const applied = await applyFixes(await planOf(account, new Set([id])), account, log);
    expect(applied.map(({ outcome }) => outcome)).toEqual(applied.map(() => 'done'));
    const after = await look(account, [check]);
    expect(after.results.map(({ state }) => state)).toEqual(['pass']);
    expect(fixDone(applied, after.results, 'en', page)).toContain('All of it is shut');
    // Twice is once: nothing is left to do.
    expect((await planOf(account, new Set([id]))).planned).toEqual([]);

    const past = acts();
    const undone = await undoActs(undoable(past), account, log);
    expect(undone.map(({ outcome }) => outcome)).toEqual(undone.map(() => 'done'));
    expect(undoable(acts())).toEqual([]);
    const { made: _, buckets: __, ...rest } = account.state;
    const { made: ___, buckets: ____, ...former } = before;
    // A bucket with the record of what happened stays.
    expect(rest).toEqual(former);
  });

  it('refused by AWS it says so, changes nothing, and leaves nothing to undo', async () => {
    const account = smallAccount();
    const plan = await planOf(account, new Set([id]));
    const before = structuredClone(account.state);
    account.faults = (call) => (isWrite(call) ? { answer: DENIED, after: false } : null);
    const { log, acts } = memoryLog();
    const applied = await applyFixes(plan, account, log);
    expect(applied.some(({ outcome }) => outcome === 'done')).toBe(false);
    expect(account.state).toEqual(before);
    expect(undoable(acts())).toEqual([]);
    expect((await look(account, [check])).results[0]?.state).toBe('fail');
  });

  it('whose answer was lost is not taken for undone, and the next run ends where it should', async () => {
    const account = smallAccount();
    const plan = await planOf(account, new Set([id]));
    let lost = false;
    account.faults = (call) => {
      if (!isWrite(call) || lost) return null;
      lost = true;
      return { answer: LOST, after: true };
    };
    const { log, acts } = memoryLog();
    const applied = await applyFixes(plan, account, log);
    expect(applied[0]?.outcome).toBe('unknown');
    expect(acts()[0]?.outcome).toBe('unknown');
    account.faults = () => null;
    await applyFixes(await planOf(account, new Set([id])), account, log);
    expect((await look(account, [check])).results[0]?.state).toBe('pass');
  });
});

const DENIED: AwsAnswer = { kind: 'denied', action: 'x:Y', by: 'no-allow', message: 'no' };
const LOST: AwsAnswer = { kind: 'failed', cause: 'timeout', code: 'ETIMEDOUT', message: '' };

describe('an existing trail', () => {
  const broken = (): SmallAccount => {
    const account = smallAccount();
    account.state.buckets['logs'] = { policy: 'cloudtrail.amazonaws.com' };
    account.state.trails['old'] = {
      region: 'eu-west-1',
      bucket: 'logs',
      multi: false,
      global: false,
      validated: false,
      logging: false,
      selectors: [{ ReadWriteType: 'WriteOnly', IncludeManagementEvents: true }],
    };
    return account;
  };

  it('is widened, told to record all, and started; and goes back', async () => {
    const account = broken();
    const before = structuredClone(account.state);
    const { log, acts } = memoryLog();
    const applied = await applyFixes(await planOf(account, new Set(['trail'])), account, log);
    expect(applied.map(({ step }) => step.id)).toEqual(['trail', 'selectors', 'start']);
    expect(account.state.trails['old']).toMatchObject({ multi: true, global: true, validated: true, logging: true });
    await undoActs(undoable(acts()), account, log);
    expect(account.state).toEqual(before);
  });

  it('whose widening is refused is not started half mended', async () => {
    const account = broken();
    const plan = await planOf(account, new Set(['trail']));
    account.faults = ({ operation }) => (operation === 'UpdateTrail' ? { answer: DENIED, after: false } : null);
    const applied = await applyFixes(plan, account, memoryLog().log);
    expect(applied.map(({ outcome }) => outcome)).toEqual(['refused', 'skipped', 'skipped']);
  });
});

it('one region that refuses holds up no other', async () => {
  const account = smallAccount();
  const plan = await planOf(account, new Set(['serial-console']));
  account.faults = (call) => (isWrite(call) && call.region === 'us-east-1' ? { answer: DENIED, after: false } : null);
  const applied = await applyFixes(plan, account, memoryLog().log);
  expect(applied.map(({ outcome }) => outcome)).toEqual(['refused', 'done']);
});

it('what was done is written down before the call and after it', async () => {
  const account = smallAccount();
  const order: string[] = [];
  const log: ActLog = { begin: (step) => (order.push(`begin ${step}`), 1), end: (_, { outcome }) => void order.push(outcome) };
  const plan = await planOf(account, new Set(['security-contact']));
  account.faults = () => (order.push('call'), null);
  await applyFixes(plan, account, log);
  expect(order).toEqual(['begin security-contact/contact', 'call', 'done']);
});
