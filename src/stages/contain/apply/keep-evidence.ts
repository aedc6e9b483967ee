/** What every target was, written into the case before the first change to it: a claim needs exactly those facts, and deleting destroys them. */
import { canonicalJson, type Json } from '../../../case/journal/canonical-json.ts';
import type { AwsAccount, AwsCall } from '../../../ports/aws-account.ts';
import type { Plan, PlanStep } from '../plan/plan.ts';
import type { EvidenceKeeper } from './act-journal.ts';
import { inParallel } from './in-parallel.ts';
import { actionOfStep } from './write-gate.ts';

const READS_AT_ONCE = 4;

export interface Keeping {
  readonly account: AwsAccount;
  readonly evidence: EvidenceKeeper;
}

export async function keepEvidence(plan: Plan, steps: readonly PlanStep[], { account, evidence }: Keeping): Promise<void> {
  await inParallel(steps, READS_AT_ONCE, async (step) => {
    const answers: Json[] = [];
    for (const call of actionOfStep(step).evidence?.(step.target) ?? []) answers.push(await answerOf(account, call));
    const { id, action, target, before, eventIds } = step;
    evidence.keep(`${plan.id}-${id}.json`, `${canonicalJson({ plan: plan.id, step: id, action, target, before, eventIds, answers })}\n`);
  });
}

/** What AWS refused to show is kept as such. */
async function answerOf(account: AwsAccount, call: AwsCall): Promise<Json> {
  const answer = await account.ask(call);
  const asked = { service: call.service, operation: call.operation, region: call.region };
  return answer.kind === 'found' ? { ...asked, output: wholeNumbers(answer.output) } : { ...asked, refused: answer.kind };
}

/** The spelling of records knows whole numbers only; measures with fractions become texts. */
function wholeNumbers(value: Json): Json {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? value : String(value);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return (value as readonly Json[]).map(wholeNumbers);
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, wholeNumbers(one)]));
}
