/**
 * The policy that `contain plan` prints, attached in the practice account to an operator who has nothing else: each action of the index succeeds with it, and does not
 * with any one permission (an action on a resource) taken out of it.
 */
import { describe, expect, it } from 'vitest';
import { applyPlan } from '../../src/stages/contain/apply/apply-plan.ts';
import type { Action } from '../../src/stages/contain/actions/action.ts';
import { ACTIONS } from '../../src/stages/contain/actions/index.ts';
import { policyFor, type PolicyDocument } from '../../src/stages/contain/plan/policy.ts';
import type { Plan } from '../../src/stages/contain/plan/plan.ts';
import { MemoryEvidence, MemoryJournal } from '../../src/stages/contain/testing/tested-run.ts';
import { directAccount } from './practice/direct-account.ts';
import { notingDenials, operatorWith } from './practice/operator-with.ts';
import { inWords, permissionsOf, policyOf } from './practice/permissions.ts';
import { planOf } from './practice/plan-of.ts';
import { openGround, type Ground } from './staged/ground.ts';
import { STAGED } from './staged/index.ts';
import type { Staging } from './staged/staging.ts';

const staged = ACTIONS.flatMap((action) => {
  const staging = STAGED[action.id];
  return staging === undefined ? [] : [[action.id, action, staging] as const];
});

describe.each(staged)('%s', (_, action, staging) => {
  it('works with the policy the plan prints, and with nothing less', async () => {
    const { plan } = await planned(action, staging);
    const whole = policyFor(plan);
    expect(await deniedWith(whole, plan, staging), 'denied with the whole policy').toEqual([]);
    const all = permissionsOf(whole);
    const superfluous: string[] = [];
    for (const without of all) {
      if (staging.notNeededHere?.[without.action] !== undefined) continue;
      const denied = await deniedWith(policyOf(all.filter((one) => one !== without)), plan, staging);
      if (denied.length === 0) superfluous.push(inWords(without));
    }
    expect(superfluous, 'never needed').toEqual([]);
  });
});

async function planned(action: Action, staging: Staging): Promise<{ readonly plan: Plan; readonly ground: Ground }> {
  const ground = openGround();
  const target = staging.stage(ground);
  const { live } = ground;
  live.advance(60);
  const account = directAccount({ endpoint: live, clock: live.clock, key: live.signIn('root') });
  return { ground, plan: await planOf([{ action, target }], account, live.clock) };
}

/** Everything an apply with this policy was denied: the same account, staged anew. */
async function deniedWith(policy: PolicyDocument, plan: Plan, staging: Staging): Promise<readonly string[]> {
  const ground = openGround();
  staging.stage(ground);
  const { live } = ground;
  live.advance(60);
  const [account, denied] = [operatorWith(ground, policy), new Set<string>()];
  const listening = notingDenials(account, denied);
  try {
    const { steps } = await applyPlan({ plan, account: listening, clock: live.clock, journal: new MemoryJournal(), evidence: new MemoryEvidence() });
    for (const { standing } of steps) if (standing !== 'done' && standing !== 'settling') denied.add(`the step is ${standing}`);
  } catch (error) {
    denied.add(String(error));
  }
  return [...denied];
}
