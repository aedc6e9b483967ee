/**
 * The policies that `contain plan` prints, attached in the practice account to an operator who has nothing else: each action of the index is carried out, and taken
 * back, with its policy, and is not with any one permission (an action on a resource) taken out of it.
 */
import { describe, expect, it } from 'vitest';
import { applyPlan } from '../../src/stages/contain/apply/apply-plan.ts';
import type { Action } from '../../src/stages/contain/actions/action.ts';
import { ACTIONS } from '../../src/stages/contain/actions/index.ts';
import { policyFor, undoPolicyFor, type PolicyDocument } from '../../src/stages/contain/plan/policy.ts';
import type { Plan } from '../../src/stages/contain/plan/plan.ts';
import { MemoryEvidence, MemoryJournal } from '../../src/stages/contain/testing/tested-run.ts';
import { undoSteps } from '../../src/stages/contain/undo/undo-steps.ts';
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

type Tried = (policy: PolicyDocument) => Promise<readonly string[]>;

describe.each(staged)('%s', (_, action, staging) => {
  it('is carried out with the policy the plan prints, and with nothing less', async () => {
    const { plan } = await planned(action, staging);
    expect(await inexactly(policyFor(plan), (policy) => deniedApplying(policy, plan, staging), staging)).toEqual(EXACT);
  });

  it.runIf(action.undoable)('is taken back with the policy for it, and with nothing less', async () => {
    const { plan } = await planned(action, staging);
    expect(await inexactly(undoPolicyFor(plan), (policy) => deniedUndoing(policy, plan, staging), staging)).toEqual(EXACT);
  });
});

const EXACT = { denied: [], neverNeeded: [] };

/** What the whole policy is denied, and which permissions nothing misses. */
async function inexactly(whole: PolicyDocument, tried: Tried, { notNeededHere = {} }: Staging) {
  const all = permissionsOf(whole);
  const neverNeeded: string[] = [];
  for (const without of all.filter(({ action }) => notNeededHere[action] === undefined)) {
    const denied = await tried(policyOf(all.filter((one) => one !== without)));
    if (denied.length === 0) neverNeeded.push(inWords(without));
  }
  return { denied: await tried(whole), neverNeeded };
}

/** The same account each time. */
function stagedAnew(staging: Staging) {
  const ground = openGround();
  const target = staging.stage(ground);
  ground.live.advance(60);
  return { ground, target, clock: ground.live.clock };
}

const asRoot = ({ live }: Ground) => directAccount({ endpoint: live, clock: live.clock, key: live.signIn('root') });

async function planned(action: Action, staging: Staging): Promise<{ readonly plan: Plan }> {
  const { ground, target, clock } = stagedAnew(staging);
  return { plan: await planOf([{ action, target }], asRoot(ground), clock) };
}

/** Everything an apply with this policy was denied. */
async function deniedApplying(policy: PolicyDocument, plan: Plan, staging: Staging): Promise<readonly string[]> {
  const { ground, clock } = stagedAnew(staging);
  const denied = new Set<string>();
  const account = notingDenials(operatorWith(ground, policy), denied);
  const run = { plan, account, clock, journal: new MemoryJournal() };
  return noting(denied, async () => (await applyPlan({ ...run, evidence: new MemoryEvidence() })).steps);
}

/** The same for taking back what root carried out. */
async function deniedUndoing(policy: PolicyDocument, plan: Plan, staging: Staging): Promise<readonly string[]> {
  const { ground, clock } = stagedAnew(staging);
  const [journal, denied] = [new MemoryJournal(), new Set<string>()];
  await applyPlan({ plan, account: asRoot(ground), clock, journal, evidence: new MemoryEvidence() });
  const account = notingDenials(operatorWith(ground, policy), denied);
  ground.live.advance(60);
  return noting(denied, () => undoSteps({ plan, account, clock, journal }));
}

async function noting(denied: Set<string>, act: () => Promise<readonly { readonly standing: string }[]>): Promise<readonly string[]> {
  try {
    for (const { standing } of await act()) if (standing !== 'done' && standing !== 'settling') denied.add(`the step is ${standing}`);
  } catch (error) {
    denied.add(String(error));
  }
  return [...denied];
}
