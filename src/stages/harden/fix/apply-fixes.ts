/** Makes the calls of a plan, one after the other. When one fails, the rest of its fix waits; other fixes go on. */
import type { Reachable } from '../../../knowledge/json-reach.ts';
import type { AwsAccount, AwsAnswer } from '../../../ports/aws-account.ts';
import type { Check } from '../check.ts';
import { act, type ActLog, type ActOutcome } from './acting.ts';
import type { FixStep } from './fix.ts';
import { madeOf, type FixPlan, type PlannedFix } from './plan-fixes.ts';

export interface AppliedStep {
  readonly check: Check;
  readonly step: FixStep;
  /** `skipped`: an earlier step of the same fix did not work. */
  readonly outcome: ActOutcome | 'skipped';
  readonly answer: AwsAnswer | null;
}

export async function applyFixes({ planned }: FixPlan, account: AwsAccount, log: ActLog): Promise<readonly AppliedStep[]> {
  const applied: AppliedStep[] = [];
  for (const one of planned) applied.push(...(await applyFix(one, account, log)));
  return applied;
}

async function applyFix({ check, steps }: PlannedFix, account: AwsAccount, log: ActLog): Promise<readonly AppliedStep[]> {
  const applied: AppliedStep[] = [];
  const outputs = new Map<string, Reachable>();
  let stopped = false;
  for (const step of steps) {
    if (stopped) {
      applied.push({ check, step, outcome: 'skipped', answer: null });
      continue;
    }
    const { undo } = step;
    const { outcome, answer } = await act(account, log, {
      step: `${check.id}/${step.id}`,
      call: step.call(madeOf(outputs)),
      undoes: null,
      undo: undo.kind === 'calls' ? undo.calls : () => [],
    });
    applied.push({ check, step, outcome, answer });
    if (answer.kind === 'found') outputs.set(step.id, answer.output);
    // Regions and keys stand alone: one that is refused holds up no other.
    stopped = outcome !== 'done' && step.alone !== true;
  }
  return applied;
}
