/** Takes steps back, newest first, to the state the plan saw. What cannot be taken back is said, with the reason. */
import type { AwsAccount, AwsRefused } from '../../../ports/aws-account.ts';
import type { Clock } from '../../../ports/clock.ts';
import type { Bilingual } from '../../../words/language.ts';
import type { ActJournal, Standing } from '../apply/act-journal.ts';
import { checkPlanAndAccount } from '../apply/before-applying.ts';
import { converge, missingToUndo, type Converging } from '../apply/converge.ts';
import { actionOfStep, WriteGate } from '../apply/write-gate.ts';
import type { Plan, PlanStep } from '../plan/plan.ts';

export interface Undoing {
  readonly plan: Plan;
  readonly account: AwsAccount;
  readonly clock: Clock;
  readonly journal: ActJournal;
  readonly only?: ReadonlySet<string>;
  readonly signal?: AbortSignal;
}

export interface UndoneStep {
  readonly step: PlanStep;
  /** `untouched`: the plan never did anything about it. */
  readonly standing: Standing | 'cannot' | 'untouched';
  readonly refused: AwsRefused | null;
  readonly why: Bilingual | null;
}

/** @throws HikeshiProblem `plan-changed`, `another-account` (yours). */
export async function undoSteps({ plan, account, clock, journal, only, signal }: Undoing): Promise<readonly UndoneStep[]> {
  await checkPlanAndAccount(plan, account);
  const begun = journal.begunSteps(plan.id, 'apply');
  const how: Converging = { account, gate: new WriteGate(account, journal, plan.id), clock, direction: 'undo', signal };
  const results: UndoneStep[] = [];
  for (const step of plan.steps.toReversed()) {
    if ((only !== undefined && !only.has(step.id)) || signal?.aborted === true) continue;
    results.push(await undone(step, begun.has(step.id), how));
  }
  return results;
}

async function undone(step: PlanStep, begun: boolean, how: Converging): Promise<UndoneStep> {
  const { undo, words } = actionOfStep(step);
  if (!begun) return { step, standing: 'untouched', refused: null, why: null };
  if (undo === undefined) return { step, standing: 'cannot', refused: null, why: words.undo };
  return { step, ...(await converge(step, missingToUndo(step), how)), why: null };
}
