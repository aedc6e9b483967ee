import { describe, expect, it } from 'vitest';
import { DENY_ALL_POLICY } from '../actions/deny-all.ts';
import type { Plan } from '../plan/plan.ts';
import { policyFor } from '../plan/policy.ts';
import { incidentFindings, incidentWorld } from '../testing/asg-ecs-incident.ts';
import { FakeAccount } from '../testing/fake-account/fake-account.ts';
import type { FakeWorld } from '../testing/fake-account/world.ts';
import { checked } from '../testing/permission-check.ts';
import { userArn } from '../testing/some-findings.ts';
import { drafted, MemoryEvidence, MemoryJournal, PlayedClock } from '../testing/tested-run.ts';
import { verifyPlan } from '../verify/verify-plan.ts';
import { applyPlan, type Applied } from './apply-plan.ts';

const plan: Plan = await drafted(incidentFindings(), new FakeAccount(incidentWorld()));

interface Run {
  readonly account: FakeAccount;
  readonly journal: MemoryJournal;
  readonly evidence: MemoryEvidence;
  readonly clock: PlayedClock;
}

const newRun = (world: FakeWorld = incidentWorld()): Run => ({
  account: new FakeAccount(world),
  journal: new MemoryJournal(),
  evidence: new MemoryEvidence(),
  clock: new PlayedClock(),
});

const apply = (run: Run, which: Plan = plan): Promise<Applied> => applyPlan({ plan: which, ...run, atOnce: 1 });

const whole = newRun();
const applied = await apply(whole);

describe('applying the plan', () => {
  it('stops everything of his, and touches nothing of the owner’s', () => {
    expect(applied.steps.map(({ step, standing }) => [step.id, standing])).toEqual(plan.steps.map((step) => [step.id, 'done']));
    const { users, roles, regions } = whole.account.world;
    expect(users['planted']).toMatchObject({ keys: { AKIAI44QH8DHBEXAMPLE: 'Inactive' }, password: false, mfa: {}, attached: [DENY_ALL_POLICY] });
    expect(roles['web']?.trust).toBe(
      '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"ec2.amazonaws.com"},"Action":"sts:AssumeRole"}]}',
    );
    const [eu, us, before] = [regions['eu-west-1'], regions['us-west-1'], incidentWorld().regions];
    expect(Object.values(us?.instances ?? {}).map((one) => one.state)).toEqual(['terminated', 'terminated', 'terminated']);
    expect(eu?.instances).toEqual(before['eu-west-1']?.instances);
    expect(eu?.volumes).toEqual({ 'vol-own': 30 });
    expect([us?.groups['own'], us?.templates, eu?.services['own/web'], eu?.functions['own']]).toEqual([
      before['us-west-1']?.groups['own'],
      { 'lt-own': 'own' },
      { desired: 2 },
      { reserved: 2, url: null, policy: {} },
    ]);
    expect(users['boss']).toEqual(incidentWorld().users['boss']);
  });

  it('waits out the propagation, and cuts sessions once more at the end', () => {
    expect(whole.clock.slept).toBeGreaterThanOrEqual(20_000);
    const cut = whole.account.world.roles['runner']?.inline['HikeshiRevokeOlderSessions'] ?? '';
    const [, at = ''] = /TokenIssueTime":"([^"]+)"/.exec(cut) ?? [];
    expect(Date.parse(at) - Date.parse('2026-01-03T00:00:00Z')).toBeGreaterThanOrEqual(20_000);
  });

  it('keeps what every target was before the first change', () => {
    expect([...whole.evidence.kept.keys()]).toHaveLength(plan.steps.length);
    const machine = [...whole.evidence.kept.values()].find((text) => text.includes('"ec2-terminate-instance"') && text.includes('i-3')) ?? '';
    expect(machine).toContain('GetConsoleOutput');
    expect(machine).toContain('"UserData"');
  });

  it('needs exactly the policy it prints', async () => {
    const [policy, run] = [policyFor(plan), newRun()];
    run.account.meddling = (call) => checked(call, policy);
    expect((await apply(run)).steps.every((one) => one.standing === 'done')).toBe(true);
    expect(run.account.calls.filter((one) => one.answer === 'denied')).toEqual([]);
    const used = new Set(run.account.calls.map((one) => one.action));
    const given = policy.Statement.flatMap((one) => one.Action);
    // Asked only when the operator is a user or role, or the identity has not the policy looked for.
    const sometimes = ['iam:ListAttachedUserPolicies', 'iam:GetGroup'];
    expect(given.filter((one) => !used.has(one) && !sometimes.includes(one))).toEqual([]);
  });

  it('leaves a phase out that the person declines', async () => {
    const run = newRun();
    const { steps } = await applyPlan({ plan, ...run, agreed: (phase) => Promise.resolve(phase === 'identities') });
    expect(steps.filter((one) => one.standing === 'skipped').every((one) => one.step.phase !== 'identities')).toBe(true);
    expect(run.account.writes.every((one) => one.action.startsWith('iam:'))).toBe(true);
  });
});

describe('copies of disks', () => {
  const withCopies = async (): Promise<readonly [Plan, Run]> => {
    const run = newRun();
    return [await drafted(incidentFindings(), run.account, { snapshots: true }), run];
  };
  const standings = ({ steps }: Applied, action: RegExp) =>
    steps.filter(({ step }) => action.test(step.action)).map(({ step, standing }) => `${step.target.id} ${standing}`);

  it('are made before anything that ends machines', async () => {
    const [copying, run] = await withCopies();
    expect((await apply(run, copying)).steps.every((one) => one.standing === 'done')).toBe(true);
    const made = run.account.writes.map((one) => one.call.operation);
    expect(made.lastIndexOf('CreateSnapshots')).toBeLessThan(made.indexOf('UpdateAutoScalingGroup'));
    expect(made.lastIndexOf('CreateSnapshots')).toBeLessThan(made.indexOf('TerminateInstances'));
  });

  it('that are refused keep every machine of their Region, and what would end them', async () => {
    const [copying, run] = await withCopies();
    run.account.meddling = ({ operation, input }) =>
      operation === 'CreateSnapshots' && JSON.stringify(input).includes('i-2') ? { kind: 'denied', action: 'x', by: 'scp', message: 'no' } : null;
    const first = await apply(run, copying);
    expect(standings(first, /snapshot/).filter((one) => one.endsWith('open'))).toEqual(['i-2 open']);
    expect(standings(first, /autoscaling|terminate/)).toEqual(['SPOT-1 uncopied', 'i-3 uncopied', 'i-1 uncopied', 'i-2 uncopied']);
    run.account.meddling = null;
    expect((await apply(run, copying)).steps.every((one) => one.standing === 'done')).toBe(true);
  });

  it('that the person declines hinder nothing', async () => {
    const [copying, run] = await withCopies();
    const { steps } = await applyPlan({ plan: copying, ...run, agreed: (phase) => Promise.resolve(phase !== 'copies') });
    expect(new Set(steps.filter(({ step }) => step.phase !== 'copies').map((one) => one.standing))).toEqual(new Set(['done']));
  });
});

describe('an intruder who fights back', () => {
  it('is denied in the end, however often he takes the denial off', async () => {
    const run = newRun();
    let left = 3;
    run.account.afterWrite = (world, call) => {
      const planted = world.users['planted'];
      if (left === 0 || planted === undefined || call.operation !== 'PutUserPolicy') return;
      left -= 1;
      planted.attached = planted.attached.filter((arn) => arn !== DENY_ALL_POLICY);
      planted.inline = {};
    };
    const result = await apply(run);
    expect(result.steps.every((one) => one.standing === 'done')).toBe(true);
    expect(run.account.world.users['planted']).toMatchObject({
      attached: [DENY_ALL_POLICY],
      inline: { HikeshiDenyAll: expect.any(String) as string },
    });
  });

  it('is noticed when he comes between the readings', async () => {
    const run = newRun();
    let sleeps = 0;
    run.clock.sleep = (milliseconds) => {
      if (milliseconds === 10_000 && ++sleeps === 1)
        run.account.world.users['planted'] = { ...incidentWorld().users['planted'], attached: [] } as never;
      return PlayedClock.prototype.sleep.call(run.clock, milliseconds);
    };
    const result = await apply(run);
    expect(result.foughtBack.length).toBeGreaterThan(0);
    expect(run.account.world.users['planted']?.keys['AKIAI44QH8DHBEXAMPLE']).toBe('Inactive');
  });
});

describe('refusing', () => {
  /** The problem's code, and how many calls that change something were made. */
  const refusal = async (run: Run, which: Plan): Promise<readonly [unknown, number]> => {
    const code = await apply(run, which).then(
      () => null,
      (error: unknown) => (error as { code?: unknown }).code,
    );
    return [code, run.account.writes.length];
  };

  it('another account', async () => {
    expect(await refusal(newRun({ ...incidentWorld(), account: '111122223333' }), plan)).toEqual(['another-account', 0]);
  });

  it('a plan somebody changed', async () => {
    const [first, ...rest] = plan.steps;
    const changed = { ...plan, steps: first === undefined ? [] : [{ ...first, target: { ...first.target, id: 'AKIAOTHER' } }, ...rest] };
    expect(await refusal(newRun(), changed)).toEqual(['plan-changed', 0]);
  });

  it('an account that moved', async () => {
    const world = incidentWorld();
    const group = world.regions['us-west-1']?.groups['SPOT-1'];
    if (group !== undefined) group.desired = 2;
    expect(await refusal(newRun(world), plan)).toEqual(['plan-old', 0]);
  });

  it('cutting off whoever acts', async () => {
    expect(await refusal(newRun({ ...incidentWorld(), caller: userArn('planted') }), plan)).toEqual(['would-cut-off', 0]);
  });
});

describe('proof', () => {
  const verify = (run: Run) =>
    verifyPlan({ plan, findings: incidentFindings(), findingsSha256: '0'.repeat(64), account: run.account, clock: run.clock });

  it('names everything as open before, and only what is left to the person after', async () => {
    const before = newRun();
    expect((await verify(before)).steps.every((one) => one.standing === 'open')).toBe(true);
    expect(before.account.writes).toEqual([]);
    const after = await verify(whole);
    expect(after.steps.every((one) => one.standing === 'done')).toBe(true);
    expect([after.open, after.unseen]).toEqual([[], []]);
    expect(after.forYou.map((one) => one.subject)).toEqual(['AWS::Kendra::Index his-index', 'maybe-his']);
    expect(after.complete).toBe(false);
    expect(after.simulated.map(({ arn, verdict }) => [arn.slice(arn.lastIndexOf(':') + 1), verdict])).toEqual([
      ['user/ogawa', 'denied'],
      ['user/planted', 'denied'],
      ['role/runner', 'denied'],
    ]);
    expect(after.sessions).toEqual([
      { kind: 'role-session', target: expect.stringContaining('runner') as string, state: 'cut', until: '2026-01-03T05:00:00Z' },
    ]);
  });
});
