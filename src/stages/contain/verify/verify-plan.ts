/** Proof: every step read back, every foothold of the findings tested again, and what may still live. Nothing is written. */
import type { AwsAccount, AwsRefused } from '../../../ports/aws-account.ts';
import type { Clock } from '../../../ports/clock.ts';
import type { Findings } from '../../investigate/index.ts';
import { checkPlanAndAccount } from '../apply/before-applying.ts';
import { missingFor } from '../apply/converge.ts';
import { inParallel } from '../apply/in-parallel.ts';
import { actionOfStep } from '../apply/write-gate.ts';
import { draftPlan } from '../plan/draft-plan.ts';
import { targetKey } from '../plan/plan-identity.ts';
import type { Plan, PlanNote, PlanStep } from '../plan/plan.ts';
import { sessionsLeft, type SessionLeft } from './sessions-left.ts';
import { simulated, type Simulated } from './simulated.ts';

export interface Verifying {
  readonly plan: Plan;
  readonly findings: Findings;
  readonly findingsSha256: string;
  readonly account: AwsAccount;
  readonly clock: Clock;
}

export interface ReadBack {
  readonly step: PlanStep;
  readonly standing: 'done' | 'settling' | 'open' | 'unknown';
  readonly refused: AwsRefused | null;
}

export interface Verified {
  readonly at: string;
  readonly steps: readonly ReadBack[];
  /** What the findings would still have one do, beyond the plan: a fresh plan's steps and what it leaves to the person. */
  readonly open: readonly PlanStep[];
  readonly forYou: readonly PlanNote[];
  readonly unseen: readonly PlanNote[];
  readonly simulated: readonly Simulated[];
  readonly sessions: readonly SessionLeft[];
  /** All steps done, nothing open, nothing unseen. */
  readonly complete: boolean;
}

const LOOKS_AT_ONCE = 6;

/** @throws HikeshiProblem `plan-changed`, `another-account`, `not-signed-in` (yours). */
export async function verifyPlan({ plan, findings, findingsSha256, account, clock }: Verifying): Promise<Verified> {
  await checkPlanAndAccount(plan, account);
  const steps = await inParallel(plan.steps, LOOKS_AT_ONCE, (step) => readBack(step, account));
  const wish = {
    keepMachines: plan.steps.some((step) => step.action === 'ec2-stop-instance'),
    snapshots: false,
    remove: plan.steps.some((step) => step.phase === 'removal'),
  };
  const fresh = await draftPlan({ findings, findingsSha256, account, clock, wish });
  const known = new Set(plan.steps.map(sameThing));
  const open = fresh.steps.filter((step) => !known.has(sameThing(step)));
  const simulations = await simulated(plan, account);
  const forYou = [...fresh.heldBack, ...fresh.byHand, ...fresh.questions];
  const complete =
    open.length === 0 &&
    forYou.length === 0 &&
    fresh.unseen.length === 0 &&
    steps.every((one) => one.standing === 'done') &&
    simulations.every((one) => one.verdict !== 'allowed');
  return {
    at: new Date(clock.now()).toISOString(),
    steps,
    open,
    forYou,
    unseen: fresh.unseen,
    simulated: simulations,
    sessions: sessionsLeft(findings, steps, clock.now()),
    complete,
  };
}

const sameThing = ({ action, target }: PlanStep): string => targetKey(action, target);

async function readBack(step: PlanStep, account: AwsAccount): Promise<ReadBack> {
  const action = actionOfStep(step);
  const looked = await action.look(account, step.target);
  if (looked.kind === 'unseen') return { step, standing: 'unknown', refused: looked.refused };
  if (missingFor(step, null)(looked).length > 0) return { step, standing: 'open', refused: null };
  const settling = looked.kind === 'there' && (action.settling?.(looked.state) ?? false);
  return { step, standing: settling ? 'settling' : 'done', refused: null };
}
