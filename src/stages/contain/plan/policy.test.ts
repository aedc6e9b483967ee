/** The three policies: taking back needs nothing beyond the second, planning and proving nothing beyond the third; and a plan wider than usual wants its number. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { awsService, iamAction, knownCall } from '../../../knowledge/aws-calls/index.ts';
import { ACTIONS } from '../actions/index.ts';
import { applyPlan } from '../apply/apply-plan.ts';
import type { ActionCase } from '../testing/action-case.ts';
import { incidentFindings, incidentWorld } from '../testing/asg-ecs-incident.ts';
import { FakeAccount } from '../testing/fake-account/fake-account.ts';
import { checked } from '../testing/permission-check.ts';
import { drafted, MemoryEvidence, MemoryJournal, PlayedClock } from '../testing/tested-run.ts';
import { undoSteps } from '../undo/undo-steps.ts';
import { verifyPlan } from '../verify/verify-plan.ts';
import { PLANNING_READS } from './planning-reads.ts';
import type { Plan, PlanStep } from './plan.ts';
import { planIdOf } from './plan-identity.ts';
import { policyFor, undoPolicyFor, verifyPolicyFor } from './policy.ts';
import { undoCalls } from './undo-calls.ts';

const plan: Plan = await drafted(incidentFindings(), new FakeAccount(incidentWorld()));
const run = (account: FakeAccount) => ({ plan, account, clock: new PlayedClock(), journal: new MemoryJournal(), evidence: new MemoryEvidence() });

it.each(ACTIONS.filter((one) => one.undoable).map((action) => [action.id, action] as const))(
  '%s: the calls of taking back are known beforehand',
  async (id, action) => {
    const { cases } = (await import(`../actions/${id}/cases.ts`)) as { cases: readonly ActionCase[] };
    for (const one of cases) {
      const account = new FakeAccount(structuredClone(one.world));
      const before = await action.look(account, one.target);
      if (before.kind !== 'there') continue;
      const calls = action.apply(before.state, one.target, { cutAt: '2026-01-02T03:04:05Z' });
      for (const call of calls) await account.ask(call);
      const after = await action.look(account, one.target);
      const wanted = action.undo?.(before.state, after.kind === 'there' ? after.state : null, one.target) ?? [];
      const known = undoCalls({ action: id, target: one.target, before: before.state } as PlanStep);
      const named = known.map((call) => JSON.stringify([call.operation, call.on, call.condition ?? null, call.also ?? null]));
      for (const call of wanted) expect(named).toContain(JSON.stringify([call.operation, call.on, call.condition ?? null, call.also ?? null]));
    }
  },
);

describe('on the campaign', () => {
  it('everything is taken back with the policy for it, and it allows no step of the plan to be applied', async () => {
    const account = new FakeAccount(incidentWorld());
    const applied = run(account);
    await applyPlan(applied);
    const policy = undoPolicyFor(plan);
    account.meddling = (call) => checked(call, policy);
    const before = account.calls.length;
    const undone = await undoSteps(applied);
    expect(undone.filter((one) => one.standing === 'unknown' || one.standing === 'open')).toEqual([]);
    expect(account.calls.slice(before).filter((one) => one.answer === 'denied')).toEqual([]);
    const actions = policy.Statement.flatMap((one) => one.Action);
    expect(actions).not.toContain('ec2:TerminateInstances');
    expect(policy.Statement.flatMap((one) => (one.Action.includes('iam:DetachUserPolicy') ? one.Resource : []))).not.toContain('*');
  });

  it('making and proving it need nothing beyond the policy that only reads', async () => {
    const policy = verifyPolicyFor(plan);
    const account = new FakeAccount(incidentWorld());
    account.meddling = (call) => checked(call, policy);
    const from = { findings: incidentFindings(), findingsSha256: '0'.repeat(64), account, clock: new PlayedClock() };
    const proof = await verifyPlan({ ...from, plan });
    expect(proof.unseen).toEqual([]);
    expect(account.calls.filter((one) => one.answer === 'denied')).toEqual([]);
    const simulated = policy.Statement.find((one) => one.Action.includes('iam:SimulatePrincipalPolicy'));
    expect(simulated?.Resource.map((arn) => arn.split(':').at(-1)).sort()).toEqual(['role/runner', 'user/ogawa', 'user/planted']);
    // IAM counts a managed policy's characters without blanks.
    for (const one of [policy, policyFor(plan), undoPolicyFor(plan)]) expect(JSON.stringify(one).length).toBeLessThan(6144);
  });
});

it('what planning asks stands in the list, and nothing there writes', () => {
  const all = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' });
  const files = all.filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && name !== 'planning-reads.ts');
  const text = files.map((name) => readFileSync(join(import.meta.dirname, name), 'utf8')).join('\n');
  const named = new Set([...text.matchAll(/'((?:Get|List|Describe|Lookup)[A-Z][A-Za-z]+)'/g)].map(([, operation = '']) => operation));
  named.delete('GetCallerIdentity');
  const listed = new Set(PLANNING_READS.map(([, operation]) => operation));
  expect([...named].filter((operation) => !listed.has(operation))).toEqual([]);
  for (const [service, operation] of PLANNING_READS) {
    const known = awsService(service);
    expect([service, operation, knownCall(service, operation)?.access]).toEqual([service, operation, 'read']);
    expect(known === null ? '' : iamAction(known, operation)).toMatch(/^[a-z0-9-]+:[A-Z]/);
  }
});

describe('a plan wider than usual', () => {
  const [step] = plan.steps;
  const wide = (): Plan => {
    const steps = Array.from({ length: 41 }, (_, index) => ({ ...(step as PlanStep), id: `S-${String(index + 1).padStart(2, '0')}` }));
    const { id: _, ...body } = { ...plan, steps };
    return { ...body, id: planIdOf(body) };
  };

  it.each([[undefined], [40], [42]])('is refused before anything is done when the number said is %s', async (accepted) => {
    const account = new FakeAccount(incidentWorld());
    await expect(applyPlan({ ...run(account), plan: wide(), accepted })).rejects.toMatchObject({ code: 'too-wide' });
    expect(account.calls).toEqual([]);
  });

  it('is carried out when it is the right one, and part of it without', async () => {
    expect((await applyPlan({ ...run(new FakeAccount(incidentWorld())), plan: wide(), accepted: 41 })).steps).toHaveLength(41);
    const part = { plan: wide(), only: new Set(['S-01']) };
    expect((await applyPlan({ ...run(new FakeAccount(incidentWorld())), ...part })).steps).toHaveLength(1);
  });
});
