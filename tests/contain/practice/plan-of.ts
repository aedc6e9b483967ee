/** A plan of chosen actions on chosen things, as `draftPlan` would write it: for tests of single actions. */
import type { AwsAccount } from '../../../src/ports/aws-account.ts';
import type { Clock } from '../../../src/ports/clock.ts';
import type { Action, Target } from '../../../src/stages/contain/actions/action.ts';
import { wholeSeconds } from '../../../src/stages/contain/plan/draft-plan.ts';
import { operatorOf } from '../../../src/stages/contain/plan/operator.ts';
import { planIdOf, seenHash } from '../../../src/stages/contain/plan/plan-identity.ts';
import type { Plan, PlanStep } from '../../../src/stages/contain/plan/plan.ts';

const WHY = { ja: '試し', en: 'a test' };

export interface Named {
  readonly action: Action;
  readonly target: Target;
}

/** Throws where a thing is not there, or nothing is missing: then the staging is wrong. */
export async function planOf(named: readonly Named[], account: AwsAccount, clock: Clock): Promise<Plan> {
  const { account: id, arn, kind, quarantine } = await operatorOf(account);
  const steps: PlanStep[] = [];
  for (const { action, target } of named) {
    const looked = await action.look(account, target);
    if (looked.kind !== 'there') throw new Error(`${action.id} ${target.id}: ${JSON.stringify(looked)}`);
    const calls = action.apply(looked.state, target, { cutAt: wholeSeconds(clock.now()) });
    if (calls.length === 0) throw new Error(`${action.id} ${target.id} has nothing to do: ${JSON.stringify(looked.state)}`);
    steps.push({
      id: `S-${String(steps.length + 1).padStart(2, '0')}`,
      action: action.id,
      phase: action.phase,
      target,
      why: WHY,
      eventIds: [],
      before: looked.state,
      beforeSha256: seenHash(action, looked.state),
      risks: [],
      usdPerHour: null,
      undoable: action.undoable,
      calls,
    });
  }
  const body = {
    schema: 'hikeshi.plan/1',
    madeAt: new Date(clock.now()).toISOString(),
    account: id,
    operator: { arn, kind, quarantine, suspect: false },
    findingsSha256: '0'.repeat(64),
    steps,
    questions: [],
    byHand: [],
    heldBack: [],
    already: [],
    unseen: [],
  } as const;
  const plan = JSON.parse(JSON.stringify(body)) as typeof body;
  return { ...plan, id: planIdOf(plan) };
}
