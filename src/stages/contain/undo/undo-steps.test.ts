import { describe, expect, it } from 'vitest';
import { applyPlan } from '../apply/apply-plan.ts';
import { incidentFindings, incidentWorld } from '../testing/asg-ecs-incident.ts';
import { FakeAccount } from '../testing/fake-account/fake-account.ts';
import type { FakeUser, FakeWorld } from '../testing/fake-account/world.ts';
import { drafted, MemoryEvidence, MemoryJournal, PlayedClock } from '../testing/tested-run.ts';
import { undoSteps } from './undo-steps.ts';

async function appliedRun() {
  const account = new FakeAccount(incidentWorld());
  const plan = await drafted(incidentFindings(), account);
  const run = { plan, account, journal: new MemoryJournal(), clock: new PlayedClock() };
  await applyPlan({ ...run, evidence: new MemoryEvidence() });
  return run;
}

const inOrder = (world: FakeWorld): FakeWorld => ({
  ...world,
  users: Object.fromEntries(
    Object.entries(world.users).map(([name, user]): [string, FakeUser] => [name, { ...user, attached: user.attached.toSorted() }]),
  ),
});

describe('taking back', () => {
  it('everything: byte for byte as it was, but for what cannot come back', async () => {
    const run = await appliedRun();
    const undone = await undoSteps(run);
    const back = inOrder(run.account.world);
    const was = inOrder(incidentWorld());
    expect(undone.filter((one) => one.standing === 'cannot').every((one) => one.why !== null)).toBe(true);
    // The group at zero ended this machine itself.
    expect(undone.filter((one) => one.standing === 'untouched').map((one) => one.step.target.id)).toEqual(['i-1']);
    expect(undone.filter((one) => !['cannot', 'untouched'].includes(one.standing)).every((one) => one.standing === 'done')).toBe(true);
    expect(back.roles).toEqual(was.roles);
    expect(back.users['ogawa']).toEqual(was.users['ogawa']);
    expect(back.users['planted']).toEqual({ ...was.users['planted'], password: false, mfa: {} });
    const [group, reserved] = [back.regions['us-west-1']?.groups, back.regions['eu-west-1']?.functions['sync']?.reserved];
    expect([group, reserved]).toEqual([was.regions['us-west-1']?.groups, null]);
  });

  it('one step, and nothing else', async () => {
    const run = await appliedRun();
    const step = run.plan.steps.find((one) => one.action === 'iam-deny-user' && one.target.id === 'ogawa');
    const writes = run.account.writes.length;
    await undoSteps({ ...run, only: new Set([step?.id ?? '']) });
    expect(run.account.writes.slice(writes).map((one) => [one.action, one.call.input?.['UserName']])).toEqual([
      ['iam:DeleteUserPolicy', 'ogawa'],
      ['iam:DetachUserPolicy', 'ogawa'],
    ]);
  });

  it('never touches what the plan never did', async () => {
    const account = new FakeAccount(incidentWorld());
    const plan = await drafted(incidentFindings(), account);
    const undone = await undoSteps({ plan, account, journal: new MemoryJournal(), clock: new PlayedClock() });
    expect(new Set(undone.map((one) => one.standing))).toEqual(new Set(['untouched']));
    expect(account.writes).toEqual([]);
  });
});
